import { expect, test } from '../support/browser-test.ts';
import {
  EVENT,
  letPhotoSettle,
  openThumbnail,
  place,
  shownPhoto,
  shownWidth,
  thumbnails,
  viewer,
} from '../support/lightbox-page.ts';
import { drag, pinch } from '../support/touch.ts';

test('Home, End, + and − do what they say', async ({ openPage }) => {
  const page = await openPage('/photos/');
  await openThumbnail(page, 2);
  const hrefs = await thumbnails(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  await page.keyboard.press('End');
  await expect.poll(async () => (await place(page)).address).toBe(hrefs.at(-1));
  await page.keyboard.press('Home');
  await expect.poll(async () => (await place(page)).address).toBe(hrefs[0]);

  await letPhotoSettle(page);
  const fitting = await shownWidth(page);
  await page.keyboard.press('+');
  await expect.poll(() => shownWidth(page)).toBeGreaterThan(fitting * 1.2);
  await page.keyboard.press('-');
  await expect.poll(() => shownWidth(page)).toBeLessThan(fitting * 1.1);
});

test('the lightbox is a modal dialog whose background is inert, and axe finds nothing', async ({
  openPage,
  expectNoViolations,
}) => {
  test.slow();
  const page = await openPage('/photos/');
  await openThumbnail(page, 0);
  await expect(viewer(page)).toHaveAttribute('aria-modal', 'true');
  await expect(page.locator('#root')).toHaveAttribute('inert', '');
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.querySelector('#root')?.contains(document.activeElement) === true,
    );
    expect(outside).toBe(false);
  }
  await expectNoViolations();
});

test.describe('by touch', () => {
  test.skip(({ hasTouch }) => !hasTouch, 'touch screens only');

  test('a swipe shows the next photo, pulling down closes', async ({ openPage }) => {
    const page = await openPage('/photos/');
    await openThumbnail(page, 0);
    const before = (await place(page)).address;
    await drag(page, { x: 320, y: 400 }, { x: 60, y: 405 });
    await expect.poll(async () => (await place(page)).address).not.toBe(before);
    await letPhotoSettle(page);
    await drag(page, { x: 195, y: 300 }, { x: 200, y: 620 });
    await expect(viewer(page)).toHaveCount(0);
    expect((await place(page)).address).toBe('/photos/');
  });

  test('two fingers zoom where they are, and the larger variant comes only then', async ({
    openPage,
  }) => {
    const page = await openPage('/photos/');
    await openThumbnail(page, 0);
    await letPhotoSettle(page);
    const fitting = await shownWidth(page);
    const source = await shownPhoto(page).getAttribute('src');
    await pinch(page, { x: 195, y: 400 }, { from: 40, to: 150 });
    await expect.poll(() => shownWidth(page)).toBeGreaterThan(fitting * 1.5);
    await expect.poll(async () => shownPhoto(page).getAttribute('src')).not.toBe(source);
  });

  test('a double tap zooms in', async ({ openPage }) => {
    const page = await openPage('/photos/');
    await openThumbnail(page, 0);
    await letPhotoSettle(page);
    const fitting = await shownWidth(page);
    await page.touchscreen.tap(195, 400);
    await page.touchscreen.tap(195, 400);
    await expect.poll(() => shownWidth(page)).toBeGreaterThan(fitting * 1.2);
  });
});

test.describe('on a dense desktop screen', () => {
  test.use({ deviceScaleFactor: 2 });
  test.skip(({ isMobile }) => isMobile, 'phones are dense everywhere');

  test('the largest variant comes only when zoomed', async ({ openPage }) => {
    const page = await openPage(EVENT);
    const offered = await thumbnails(page)
      .first()
      .locator('source')
      .first()
      .evaluate((source) => source.getAttribute('srcset')?.split(', ') ?? []);
    const widest = offered.at(-1)?.split(' ')[0] ?? '';
    await openThumbnail(page, 0);
    await letPhotoSettle(page);
    await expect(shownPhoto(page)).not.toHaveAttribute('src', widest);
    await page.keyboard.press('+');
    await expect.poll(async () => shownPhoto(page).getAttribute('src')).toBe(widest);
  });
});
