import { expect, test } from '../support/browser-test.ts';
import {
  closeByEscape,
  EVENT,
  openThumbnail,
  place,
  shownPhoto,
  thumbnails,
  viewer,
} from '../support/lightbox-page.ts';

for (const path of ['/photos/', '/vi/photos/', EVENT, `/vi${EVENT}`]) {
  test(`${path}: opening pushes one entry, moving replaces it, one back closes, forward reopens`, async ({
    openPage,
  }) => {
    const page = await openPage(path);
    const start = await place(page);
    const thumbnail = await openThumbnail(page, 0);
    const opened = await place(page);
    expect(opened.entries).toBe(start.entries + 1);
    expect(opened.address).toMatch(new RegExp(`^${path}\\?photo=`));

    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await place(page)).address).not.toBe(opened.address);
    const moved = await place(page);
    expect(moved.entries).toBe(opened.entries);
    expect(moved.address).toMatch(new RegExp(`^${path}\\?photo=`));

    await page.goBack();
    await expect(viewer(page)).toHaveCount(0);
    expect((await place(page)).address).toBe(start.address);
    await expect(thumbnail).toBeInViewport();

    await page.goForward();
    await expect(shownPhoto(page)).toBeVisible();
    expect((await place(page)).address).toBe(moved.address);
  });
}

test('closing gives scroll and focus back to the photo that was seen last', async ({
  openPage,
}) => {
  const page = await openPage('/photos/');
  await openThumbnail(page, 4);
  const opened = await place(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await place(page)).address).not.toBe(opened.address);
  await closeByEscape(page);
  await expect(thumbnails(page).nth(5)).toBeFocused();
  await expect(thumbnails(page).nth(5)).toBeInViewport();
});

test('Escape twice closes one photo and stays on the site', async ({ openPage }) => {
  const page = await openPage('/photos/');
  await openThumbnail(page, 0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toHaveCount(0);
  expect((await place(page)).address).toBe('/photos/');
});

test('a shared address opens its photo, a reload keeps it, closing it leads to the event', async ({
  openPage,
}) => {
  const first = await openPage('/photos/');
  const address = await thumbnails(first).first().getAttribute('href');
  const page = await openPage(address ?? '');
  await expect(shownPhoto(page)).toBeVisible();
  await page.reload();
  await expect(shownPhoto(page)).toBeVisible();
  await closeByEscape(page);
  await expect.poll(async () => (await place(page)).address).toMatch(/^\/events\/[^/]+\/$/);
});

test('a shared photo of an event closes to that event', async ({ openPage }) => {
  const first = await openPage(EVENT);
  const address = await thumbnails(first).last().getAttribute('href');
  const page = await openPage(address ?? '');
  await expect(shownPhoto(page)).toBeVisible();
  await closeByEscape(page);
  expect((await place(page)).address).toBe(EVENT);
});

test('a topic shows the photo whose caption names it, and the photo leads back to the topic', async ({
  openPage,
}) => {
  const page = await openPage(`${EVENT}#aws-x-ray`);
  const topic = page.locator('#aws-x-ray');
  await topic.getByRole('link', { name: /AWS X-Ray: .*Open the photo/ }).click();
  await expect(shownPhoto(page)).toBeVisible();
  await viewer(page).getByRole('link', { name: 'AWS X-Ray' }).click();
  await expect(viewer(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/#aws-x-ray$/);
  await expect(topic).toBeInViewport();
});
