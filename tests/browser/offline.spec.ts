import { type RunningServer, serveFolder } from '#site/static-server.ts';
import { expect, test } from '../support/browser-test.ts';
import { EXAMPLE_SITE } from '../support/example-site.ts';
import { EVENT, openThumbnail, shownPhoto, viewer } from '../support/lightbox-page.ts';
import { openOfflinePanel, waitUntilStored } from '../support/offline-page.ts';

/** Each test has a server of its own, as it will close it. */
let server: RunningServer;
let site: string;

test.beforeEach(async () => {
  server = await serveFolder({ folder: EXAMPLE_SITE, base: '/', port: 0 });
  site = `http://127.0.0.1:${server.port}`;
});

test.afterEach(() => server.close());

test('a site that was visited opens without a network: this page, other pages, search', async ({
  page,
}) => {
  await page.goto(site);
  await waitUntilStored(page);
  await server.close();

  await page.reload();
  const events = page.getByRole('main').getByRole('link', { name: /DevOps on AWS/ });
  await expect(events.first()).toBeVisible();
  await events.first().click();
  await expect(page.getByRole('heading', { level: 1, name: /DevOps on AWS/ })).toBeVisible();

  await page.goto(`${site}/vi/topics/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Chủ đề' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');

  await page.goto(`${site}/search/?q=X-Ray`);
  await expect(page.getByRole('option', { name: /X-Ray/ }).first()).toBeVisible();

  await page.goto(`${site}/no/such/page/`);
  await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
});

test('photos that were looked at open without a network', async ({ page }) => {
  await page.goto(site + EVENT);
  await waitUntilStored(page);
  await page.reload();
  await openThumbnail(page, 0);
  await expect.poll(() => shownPhoto(page).evaluate(isDecoded)).toBe(true);
  await server.close();

  await page.goto(site + EVENT);
  await openThumbnail(page, 0);
  await expect.poll(() => shownPhoto(page).evaluate(isDecoded)).toBe(true);
});

test('a kept event shows its size before, opens its photos without a network, and can be removed', async ({
  page,
}) => {
  await page.goto(site + EVENT);
  const keep = page.getByRole('button', { name: /^Keep offline, with photos \d+ kB$/ });
  await keep.click();
  await expect(page.getByText('Kept offline, with photos')).toBeAttached({ timeout: 20_000 });
  await server.close();

  await page.goto(site);
  const panel = await openOfflinePanel(page);
  await panel.getByRole('link', { name: /DevOps on AWS/ }).click();
  await openThumbnail(page, 2);
  await expect.poll(() => shownPhoto(page).evaluate(isDecoded)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toHaveCount(0);

  await page
    .getByRole('main')
    .getByRole('button', { name: /^Remove .* from this device$/ })
    .click();
  await expect(page.getByRole('button', { name: /^Keep offline/ })).toBeVisible();
  await expect(await openOfflinePanel(page)).toContainText('None yet');
});

test('a broken connection keeps what has arrived and offers to go on', async ({ page }) => {
  await page.goto(site + EVENT);
  await waitUntilStored(page);
  await server.close();
  await page.getByRole('button', { name: /^Keep offline/ }).click();
  await expect(page.getByText('The connection broke off.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Store the rest/ })).toBeVisible();
});

test('what the panel shows has no flaw for assistive technology', async ({
  page,
  expectNoViolations,
}) => {
  await page.goto(site + EVENT);
  await page.getByRole('button', { name: /^Keep offline/ }).click();
  await expect(page.getByText('Kept offline, with photos')).toBeAttached({ timeout: 20_000 });
  await openOfflinePanel(page);
  await expectNoViolations();
});

function isDecoded(image: SVGElement | HTMLElement): boolean {
  return image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0;
}
