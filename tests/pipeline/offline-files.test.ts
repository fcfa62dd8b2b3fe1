import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DataPack, HASH_LENGTH, type OfflineSite } from '#model/offline.ts';
import { DATA_CAP_BYTES } from '#site/service-worker/choose-packed.ts';
import { buildTinySite } from '../support/published-tiny-site.ts';

let home: string;
let site: string;
let listed: OfflineSite;

const read = (path: string) => readFile(join(site, path));

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'debrief-files-'));
  site = await buildTinySite(home);
  const worker = await read('sw.js');
  listed = JSON.parse(/=(\{.*\});\n/.exec(worker.toString())?.[1] ?? '') as OfflineSite;
}, 120_000);

afterAll(() => rm(home, { recursive: true, force: true }));

describe('what a built site stores for use without a network', () => {
  it('is there, byte for byte', async () => {
    for (const [path, hash, bytes] of [...listed.assets, listed.pack]) {
      const content = await read(path);
      const found = createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
      expect([path, found, content.length]).toEqual([path, hash, bytes]);
    }
  });

  it('is all of the interface', async () => {
    const assets = (await readdir(join(site, 'assets'))).map((name) => `assets/${name}`);
    const stored = [...listed.assets, listed.pack].map(([path]) => path);
    expect(stored.toSorted()).toEqual(assets.toSorted());
  });

  it('is all data of a small site, as it is published, and the shell of the same version', async () => {
    const pack = JSON.parse((await read(listed.pack[0])).toString()) as DataPack;
    expect(pack.rest).toEqual({});
    expect(listed.pack[2]).toBeLessThan(DATA_CAP_BYTES);
    for (const [path, text] of Object.entries(pack.files)) {
      expect((await read(path)).toString()).toBe(text);
    }
    expect(pack.shell).toContain(`content="${listed.version}"`);
    expect(pack.shell).toContain('<div id="root"></div>');
  });

  it('is what each page asks for, by the same version', async () => {
    const page = (await read('events/harbour-cloud-day/index.html')).toString();
    expect(page).toContain(`content="${listed.version}"`);
    expect(page).toContain(`/notes/data/en/events/harbour-cloud-day.json?v=${listed.version}"`);
  });
});
