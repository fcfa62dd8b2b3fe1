import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DataPack, FileEntry, OfflineSite } from '#model/offline.ts';
import { choosePacked } from '#site/service-worker/choose-packed.ts';
import { listOfflineFiles, writeServiceWorker } from '#site/service-worker/write-service-worker.ts';
import { makePublishedSite, makeReport } from '../../support/published-site.ts';

const file = (path: string, bytes: number): FileEntry => [path, 'hash', bytes];

describe('choosePacked', () => {
  const files = [
    file('data/en/events/new.json', 30),
    file('data/en/events/old.json', 30),
    file('data/en/timeline.json', 10),
    file('data/en/topics/x.json', 5),
    file('data/search/index.json', 20),
    file('data/site.json', 1),
    file('data/vi/timeline.json', 10),
  ];
  const wish = {
    languages: ['en', 'vi'] as const,
    events: ['data/en/events/new.json', 'data/en/events/old.json'],
  };
  const choose = (cap: number) => choosePacked(files, { ...wish, cap }).map(([path]) => path);

  it('takes everything that fits', () => {
    expect(choose(1000).toSorted()).toEqual(files.map(([path]) => path));
  });

  it('takes lists first, then search, then the newest events', () => {
    expect(choose(75)).toEqual([
      'data/site.json',
      'data/en/timeline.json',
      'data/vi/timeline.json',
      'data/search/index.json',
      'data/en/events/new.json',
    ]);
  });

  it('prefers events to a search that would fill half of it', () => {
    const large = files.map((each) => (each[0].includes('search') ? file(each[0], 40) : each));
    const chosen = choosePacked(large, { ...wish, cap: 75 }).map(([path]) => path);
    expect(chosen).toContain('data/en/events/new.json');
    expect(chosen).not.toContain('data/search/index.json');
  });

  it('never passes its cap, and takes no file twice', () => {
    const sizes = fc.array(fc.nat({ max: 50 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(sizes, fc.nat({ max: 300 }), (bytes, cap) => {
        const sized = files.map(([path], i) => file(path, bytes[i] ?? 0));
        const chosen = choosePacked(sized, { ...wish, cap });
        expect(chosen.reduce((sum, [, , size]) => sum + size, 0)).toBeLessThanOrEqual(cap);
        expect(new Set(chosen.map(([path]) => path)).size).toBe(chosen.length);
      }),
    );
  });
});

describe('the service worker of a site', () => {
  let out: string;
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  };
  const versionNow = async () => (await listOfflineFiles(out)).version;

  beforeEach(async () => {
    out = await mkdtemp(join(tmpdir(), 'debrief-worker-'));
    await write('index.html', '<html></html>');
    await write('assets/app-1.js', 'app()');
    await write('data/site.json', '{}');
    await write('data/en/events/cloud-day.json', '{"title":"Ngày hội đám mây"}');
    await write('media/a-800.avif', 'photo');
  });
  afterEach(() => rm(out, { recursive: true, force: true }));

  it.each([
    ['assets/app-1.js', 'app(2)'],
    ['data/site.json', '{ }'],
    ['index.html', '<html lang="en"></html>'],
    ['data/vi/events/cloud-day.json', '{}'],
  ])('has another version where %s is another', async (path, text) => {
    const before = await versionNow();
    expect(await versionNow()).toBe(before);
    await write(path, text);
    expect(await versionNow()).not.toBe(before);
  });

  it('has the same version whatever the pages and photos are: they carry no data of others', async () => {
    const before = await versionNow();
    await write('media/b-800.avif', 'another');
    await write('events/cloud-day/index.html', '<html></html>');
    expect(await versionNow()).toBe(before);
  });

  it('begins with what it stores; data and shell are one file', async () => {
    await write('worker.js', 'run();');
    const files = await listOfflineFiles(out);
    const published = makePublishedSite([makeReport()]);
    const worker = join(out, 'worker.js');
    await writeServiceWorker({ out, files, published, shell: '<html>shell</html>', worker });
    const [first, second] = (await readFile(join(out, 'sw.js'), 'utf8')).split('\n');
    expect(second).toBe('run();');
    const site = JSON.parse(/=(.*);$/.exec(first ?? '')?.[1] ?? '') as OfflineSite;
    expect(site.version).toBe(files.version);
    expect(site.assets.map(([path, , bytes]) => [path, bytes])).toEqual([['assets/app-1.js', 5]]);
    const pack = JSON.parse(await readFile(join(out, site.pack[0]), 'utf8')) as DataPack;
    expect(pack).toEqual({
      shell: '<html>shell</html>',
      files: {
        'data/en/events/cloud-day.json': '{"title":"Ngày hội đám mây"}',
        'data/site.json': '{}',
      },
      rest: {},
    });
  });
});
