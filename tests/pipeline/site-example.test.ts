import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '#site/static-server.ts';
import { measureBudgets } from '../support/budgets.ts';
import { crawl } from '../support/crawl.ts';
import { buildExampleSite, EXAMPLE_SITE } from '../support/example-site.ts';
import { JSON_FEED_SCHEMA } from '../support/json-feed-schema.ts';
import { breachesOfNode, readVocabulary } from '../support/schema-org.ts';
import { parsePolicy, readSitePages, type SitePage } from '../support/site-pages.ts';
import { breachesOf, RSS_RULES } from '../support/xml-rules.ts';
import { schemaErrorsOf } from '../support/xml-schema.ts';

/** Builds the example; no other test file may do so at the same time. */
const budgets = await measureBudgets();

/** The base path of site-build.test.ts: its bundle serves both. */
const BASE = '/notes/';
const ORIGIN = 'https://an.example';
const EVENTS = 6;

const OLD_ADDRESSES = Array.from({ length: EVENTS }, (_, index) => {
  const address = `4-eventparticipated/4.${index + 1}-event${index + 1}/`;
  return [address, `vi/${address}`];
}).flat();

describe('the built example', () => {
  it.each(budgets)('keeps its budget: $name, after gzip', ({ bytes, limit }) => {
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(limit);
  });

  it('answers every link, every address of its map and every old Hugo address', async () => {
    expect(await crawlWholeSite(EXAMPLE_SITE, '/')).toEqual(WHOLE);
  }, 180_000);
});

describe('the example at an address of its own, below a base path', () => {
  let home: string;
  let folder: string;
  let pages: readonly SitePage[];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'debrief-example-'));
    folder = await buildExampleSite({ origin: ORIGIN, base: BASE }, join(home, 'site'));
    pages = await readSitePages(folder);
  }, 180_000);

  afterAll(() => rm(home, { recursive: true, force: true }));

  const read = (file: string) => readFile(join(folder, file), 'utf8');

  it('answers every link, every address of its map and every old Hugo address', async () => {
    expect(await crawlWholeSite(folder, BASE)).toEqual(WHOLE);
  }, 180_000);

  it('describes each event in words that schema.org has, with whole addresses and ISO dates', () => {
    const vocabulary = readVocabulary();
    const described = pages.flatMap(({ file, structuredData }) =>
      structuredData === undefined ? [] : [{ file, data: JSON.parse(structuredData) as object }],
    );
    expect(described).toHaveLength(2 * EVENTS);
    for (const { file, data } of described) {
      const url = `${ORIGIN}${BASE}${file.replace(/index\.html$/, '')}`;
      expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'Event', url });
      expect(Object.keys(data)).toEqual(
        expect.arrayContaining(['name', 'startDate', 'location', 'image', 'inLanguage']),
      );
      expect(breachesOfNode(data, vocabulary)).toEqual([]);
    }
  });

  it('has feeds, a calendar, a table and a map that keep to their formats', async () => {
    const ajv = new Ajv2020({ formats: { uri: true, date: true } });
    const parse = async (file: string) => JSON.parse(await read(file)) as Record<string, unknown>;
    expect(schemaErrorsOf(await read('sitemap.xml'), 'sitemap.xsd')).toEqual([]);
    for (const edition of ['', 'vi/']) {
      expect(breachesOf(await read(`${edition}feed.xml`), RSS_RULES)).toEqual([]);
      expect(ajv.validate(JSON_FEED_SCHEMA, await parse(`${edition}feed.json`))).toBe(true);
    }
    expect(ajv.validate(await parse('events.schema.json'), await parse('events.json'))).toBe(true);
    const calendar = new ICAL.Component(ICAL.parse(await read('events.ics')) as unknown[]);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(EVENTS);
  });

  it('has in its header file the policy of each page, but for the styles that differ, and who may frame it', async () => {
    const headers = await read('_headers');
    const [, written = ''] = /Content-Security-Policy: (.+)/.exec(headers) ?? [];
    const { 'frame-ancestors': frames, ...header } = Object.fromEntries(parsePolicy(written));
    expect(headers.startsWith(`${BASE}*\n`)).toBe(true);
    expect(frames).toBe("'self'");
    expect(pages.length).toBeGreaterThan(100);
    for (const { policy } of pages) {
      const { 'default-src': others, 'style-src': styles, ...rest } = Object.fromEntries(policy);
      expect(rest).toEqual(header);
      expect(others).toBe("'none'");
      expect(styles).toMatch(/^'self'(?: 'sha256-[A-Za-z0-9+/]{43}=')*$/);
    }
  });
});

const WHOLE = { broken: [], reachesUnmapped: true, reachesPhotos: true };

/** What a crawl finds that starts at the site's first page, at each address of its map and at the old ones. */
async function crawlWholeSite(folder: string, base: string): Promise<object> {
  const map = await readFile(join(folder, 'sitemap.xml'), 'utf8');
  const mapped = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
  const paths = mapped.map((address) => new URL(address).pathname);
  const old = OLD_ADDRESSES.map((address) => base + address);
  const server = await serveFolder({ folder, base, port: 0 });
  try {
    const { broken, visited } = await crawl(server.url, [base, ...paths, ...old]);
    return {
      broken,
      reachesUnmapped: visited.size > new Set([...paths, ...old]).size,
      reachesPhotos: [...visited].some((url) => url.includes('/media/')),
    };
  } finally {
    await server.close();
  }
}
