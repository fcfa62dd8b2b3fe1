import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveFolder } from '#site/static-server.ts';
import { measureBudgets } from '../support/budgets.ts';
import { crawl } from '../support/crawl.ts';
import { buildExampleSite, EXAMPLE_SITE } from '../support/example-site.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** Builds the example; no other test file may do so at the same time. */
const budgets = await measureBudgets();

/** The base path of site-build.test.ts: its bundle serves both. */
const BASE = '/notes/';

const OLD_ADDRESSES = Array.from({ length: 6 }, (_, index) => {
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

  it('does so below a base path as well', async () => {
    const folder = await buildExampleSite(BASE, join(await makeTemporaryFolder(), 'site'));
    expect(await crawlWholeSite(folder, BASE)).toEqual(WHOLE);
  }, 180_000);
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
