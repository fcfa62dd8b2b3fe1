import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildSite } from '#site/build-site.ts';
import { serveFolder } from '#site/static-server.ts';
import { expect, test } from '../support/browser-test.ts';
import { percentile, weighEvents } from '../support/photo-bytes.ts';

/** Photo bytes of a page's first view, on a phone, at the 95th percentile of a repository's events. */
const MOST_OF_FIRST_VIEW = 150_000;

/** How many times less a page scrolled to its end loads than the report's own files weigh. */
const LEAST_SAVING = 5;

/** Names more report repositories to weigh, separated by colons: `DEBRIEF_EXTRA_REPOSITORIES=../one:../two`. */
const EXTRA_REPOSITORIES = (process.env['DEBRIEF_EXTRA_REPOSITORIES'] ?? '')
  .split(':')
  .filter((folder) => folder !== '');

// A service worker would answer for the network, and a second page of one site is not a first visit.
test.use({ serviceWorkers: 'block' });
test.skip(({ isMobile }) => !isMobile, 'the goals are those of a phone');

test('the example: pages load few bytes of photos at first and a fifth in all, without a shift', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await expectLightPages(page, baseURL ?? '');
});

for (const folder of EXTRA_REPOSITORIES) {
  test(`${basename(folder)}: as light as the example`, async ({ page }) => {
    test.setTimeout(600_000);
    const out = await mkdtemp(join(tmpdir(), 'debrief-weighed-'));
    await buildSite({
      folder,
      out: join(out, 'site'),
      address: { origin: undefined, base: '/' },
      photoCache: join(out, 'photos'),
    });
    const server = await serveFolder({ folder: join(out, 'site'), base: '/', port: 0 });
    try {
      await expectLightPages(page, `http://127.0.0.1:${server.port}/`);
    } finally {
      await server.close();
      await rm(out, { recursive: true, force: true });
    }
  });
}

async function expectLightPages(page: Page, site: string): Promise<void> {
  const weights = await weighEvents(page, site);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const firstView = percentile(
    weights.map((weight) => weight.firstView),
    0.95,
  );
  const scrolled = sum(weights.map((weight) => weight.scrolled));
  const originals = sum(weights.map((weight) => weight.originals));
  const figures = JSON.stringify({ firstView, scrolled, originals, pages: weights }, undefined, 1);
  await test.info().attach('photo-bytes.json', { body: figures, contentType: 'application/json' });
  if (EXTRA_REPOSITORIES.length > 0) process.stdout.write(`${figures}\n`);

  expect(weights.length, 'events with photos').toBeGreaterThan(0);
  expect(firstView, figures).toBeLessThanOrEqual(MOST_OF_FIRST_VIEW);
  expect(scrolled, figures).toBeGreaterThan(0);
  expect(originals / scrolled, figures).toBeGreaterThanOrEqual(LEAST_SAVING);
  expect(Math.max(...weights.map(({ shift }) => shift)), figures).toBe(0);
}
