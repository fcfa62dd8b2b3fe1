import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '#site/build-site.ts';
import { PAYLOADS, writeHostileRepository } from '../support/hostile-repository.ts';

let home: string;
let site: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'debrief-hostile-'));
  site = join(home, 'site');
  await writeHostileRepository(join(home, 'reports'));
  await buildSite({
    folder: join(home, 'reports'),
    out: site,
    address: { origin: 'https://an.example', base: '/notes/' },
    photoCache: join(home, 'photos'),
  });
}, 120_000);

afterAll(() => rm(home, { recursive: true, force: true }));

function read(file: string): Promise<string> {
  return readFile(join(site, file), 'utf8');
}

/** Names of the elements of a document; throws where it is not well-formed. */
function elementsOf(xml: string): ReadonlySet<string> {
  const names = new Set<string>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => names.add(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
}

/** Cells of an RFC 4180 table; throws where a line does not follow it. */
function parseCsv(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)];
  expect(cells.reduce((length, [cell]) => length + cell.length, 0)).toBe(text.length);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('what machines read of hostile reports', () => {
  it.each(['feed.xml', 'vi/feed.xml'])(
    '%s is well-formed and holds no other element',
    async (file) => {
      const names = elementsOf(await read(file));
      expect([...names].toSorted()).toEqual([
        'atom:link',
        'channel',
        'description',
        'guid',
        'item',
        'language',
        'link',
        'pubDate',
        'rss',
        'title',
      ]);
    },
  );

  it('the map is well-formed', async () => {
    const names = elementsOf(await read('sitemap.xml'));
    expect(names.has('urlset')).toBe(true);
    expect(names.has('script')).toBe(false);
  });

  it.each(['feed.json', 'events.json'])('%s holds every event', async (file) => {
    const parsed = JSON.parse(await read(file)) as Record<string, readonly unknown[]>;
    expect((parsed['items'] ?? parsed['events'])?.length).toBe(PAYLOADS.length);
  });

  it('the table has no cell that a spreadsheet would run, and all rows have all columns', async () => {
    const [head, ...rows] = parseCsv((await read('events.csv')).replace('\uFEFF', ''));
    expect(rows).toHaveLength(PAYLOADS.length);
    expect(rows.every((row) => row.length === head?.length)).toBe(true);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('the calendar has lines of its own only, none above 75 bytes', async () => {
    const lines = (await read('events.ics')).split('\r\n');
    const unfolded = lines.join('\n').replace(/\n /g, '').split('\n').filter(Boolean);
    const names = new Set(unfolded.map((line) => /^([A-Z-]+)[:;]/.exec(line)?.[1]));
    expect(names.has(undefined)).toBe(false);
    expect(unfolded.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(PAYLOADS.length);
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it('structured data is JSON within its script element', async () => {
    const pages = (await readdir(join(site, 'events'))).map((slug) => `events/${slug}/index.html`);
    expect(pages).toHaveLength(PAYLOADS.length);
    for (const page of pages) {
      const html = await read(page);
      const [, rest = ''] = html.split('<script type="application/ld+json">');
      const data = JSON.parse(rest.slice(0, rest.indexOf('</script'))) as { '@type': string };
      expect(data['@type']).toBe('Event');
    }
  });

  it('no file of a strange name leaves the folder of photos', async () => {
    const media = await readdir(join(site, 'media'));
    expect(
      media.filter((name) => !/^[0-9a-f]{20}-\d+\.(?:avif|webp|jpe?g|png)$/.test(name)),
    ).toEqual([]);
    expect((await readdir(home)).toSorted()).toEqual(['photos', 'reports', 'site']);
  });
});
