import { expect, test } from '../support/browser-test.ts';
import { EVENT, thumbnails } from '../support/lightbox-page.ts';

test('the photos page passes axe and keeps the order of the report for the keyboard', async ({
  openPage,
  expectNoViolations,
}) => {
  const page = await openPage('/photos/');
  await expectNoViolations();
  const tops = await thumbnails(page).evaluateAll((links) =>
    links.slice(0, 6).map((link) => link.getBoundingClientRect().top),
  );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('rows of the gallery fill their width and have one height, without a shift', async ({
  openPage,
}) => {
  const page = await openPage(EVENT);
  const rows = await page.locator('main ul:has(> li > figure a[data-photo])').evaluateAll((lists) =>
    lists.flatMap((list) => {
      const boxes = [...list.querySelectorAll('a[data-photo]')].map((link) =>
        link.getBoundingClientRect(),
      );
      const tops = [...new Set(boxes.map(({ top }) => Math.round(top)))];
      return tops.map((top) => ({
        heights: boxes.filter((box) => Math.round(box.top) === top).map(({ height }) => height),
        right: Math.max(
          ...boxes.filter((box) => Math.round(box.top) === top).map(({ right }) => right),
        ),
        edge: list.getBoundingClientRect().right,
      }));
    }),
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { heights, right, edge } of rows) {
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1);
    expect(right).toBeLessThanOrEqual(edge + 1);
  }
});

test('thumbnails load no more than they show', async ({ openPage }) => {
  const page = await openPage('/photos/');
  const images = page.locator('main a[data-photo] img');
  await expect(images.first()).toHaveJSProperty('complete', true);
  const loaded = await images.evaluateAll((all) =>
    all
      .filter((image): image is HTMLImageElement => image instanceof HTMLImageElement)
      .filter(({ complete, currentSrc }) => complete && currentSrc !== '')
      .map((image) => ({
        wanted: image.clientWidth * devicePixelRatio,
        loaded: image.naturalWidth * devicePixelRatio,
        source: image.currentSrc,
        offered: (image.closest('picture')?.querySelector('source')?.srcset ?? '')
          .split(', ')
          .map((candidate) => candidate.split(' '))
          .map(([url = '', width = '0w']) => ({ url, width: Number.parseInt(width, 10) })),
      })),
  );
  expect(loaded.length).toBeGreaterThan(0);
  for (const { wanted, source, offered } of loaded) {
    const chosen = offered.find(({ url }) => source.endsWith(url));
    const enough = offered.find(({ width }) => width >= wanted) ?? offered.at(-1);
    // Chromium may take the next smaller one where it is nearer; never a larger one.
    expect(chosen?.width ?? 0).toBeLessThanOrEqual(enough?.width ?? 0);
  }
});
