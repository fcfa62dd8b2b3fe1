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

  it(
    'answers every link, every address of its map and every old Hugo address',
    () => expectWholeSite(EXAMPLE_SITE, '/'),
    180_000,
  );

  it('does so below a base path as well', async () => {
    const folder = await buildExampleSite(BASE, join(await makeTemporaryFolder(), 'site'));
    await expectWholeSite(folder, BASE);
  }, 180_000);
});

async function expectWholeSite(folder: string, base: string): Promise<void> {
  const map = await readFile(join(folder, 'sitemap.xml'), 'utf8');
  const mapped = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
  const paths = mapped.map((address) => new URL(address).pathname);
  const server = await serveFolder({ folder, base, port: 0 });
  try {
    const old = OLD_ADDRESSES.map((address) => base + address);
    const { broken, visited } = await crawl(server.url, [base, ...paths, ...old]);
    expect(broken).toEqual([]);
    expect(visited.size).toBeGreaterThan(mapped.length);
    expect([...visited].some((url) => url.includes('/media/'))).toBe(true);
  } finally {
    await server.close();
  }
}
