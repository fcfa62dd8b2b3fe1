import { expect, test } from '../support/browser-test.ts';

test('the timeline opens with its events and without a complaint', async ({ openPage }) => {
  const page = await openPage('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /DevOps on AWS/ })
      .first(),
  ).toBeVisible();
});

test('the prerendered timeline reads without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /DevOps on AWS/ })
      .first(),
  ).toBeVisible();
  await context.close();
});

test('an unknown address answers 404 with a page that leads back', async ({ page }) => {
  const response = await page.goto('no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});
