import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveFolder } from '#site/static-server.ts';
import { measureBudgets } from '../support/budgets.ts';
import { crawl } from '../support/crawl.ts';
import { EXAMPLE_SITE } from '../support/example-site.ts';

/** Builds the example; no other test file may do so at the same time. */
const budgets = await measureBudgets();

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
    const map = await readFile(join(EXAMPLE_SITE, 'sitemap.xml'), 'utf8');
    const mapped = [...map.matchAll(/<loc>https?:\/\/[^/]+\/(.*?)<\/loc>/g)];
    const server = await serveFolder({ folder: EXAMPLE_SITE, base: '/', port: 0 });
    try {
      const starts = ['', ...mapped.map((match) => match[1] ?? ''), ...OLD_ADDRESSES];
      const { broken, visited } = await crawl(server.url, starts);
      expect(broken).toEqual([]);
      expect(visited.size).toBeGreaterThan(mapped.length);
    } finally {
      await server.close();
    }
  }, 180_000);
});
