import type { Page } from '@playwright/test';
import { expect } from './browser-test.ts';

/** The example's event with most photos. */
export const EVENT = '/events/devops-on-aws-aws-cloud-mastery-series-2/';

/** The links of the galleries that open a photo, in reading order. */
export function thumbnails(page: Page) {
  return page.locator(':is(#all-photos, [aria-labelledby^="photos-of"]) a[data-photo]');
}

/** The open lightbox. */
export function viewer(page: Page) {
  return page.locator('[role=dialog]');
}

/** The photo that the lightbox shows now. */
export function shownPhoto(page: Page) {
  return viewer(page).locator('.yarl__slide_current img').last();
}

/** The address without the site, and how many entries the history has. */
export async function place(page: Page) {
  return page.evaluate(() => ({
    address: location.pathname + location.search,
    entries: history.length,
    scroll: Math.round(scrollY),
  }));
}

/** Opens a photo by its thumbnail and waits until it is shown. */
export async function openThumbnail(page: Page, index: number) {
  const thumbnail = thumbnails(page).nth(index);
  await thumbnail.scrollIntoViewIfNeeded();
  await thumbnail.click();
  await expect(shownPhoto(page)).toBeVisible();
  return thumbnail;
}

export async function closeByEscape(page: Page) {
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toHaveCount(0);
}

/** Width in pixels at which the open photo stands. */
export async function shownWidth(page: Page): Promise<number> {
  return (await shownPhoto(page).boundingBox())?.width ?? 0;
}

/** A photo just opened is still fading in and being decoded; a gesture before that is not the reader's. */
export async function letPhotoSettle(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        shownPhoto(page).evaluate(
          (image) =>
            image instanceof HTMLImageElement &&
            image.complete &&
            document.getAnimations().every(({ playState }) => playState !== 'running'),
        ),
      { timeout: 20_000 },
    )
    .toBe(true);
}
