import { expect, test } from '../support/browser-test.ts';
import { sidewaysOverflow } from '../support/reading-page.ts';

test('topics are ordered, filtered and left again without losing the place', async ({
  openPage,
}) => {
  const page = await openPage('/topics/');
  await page.getByRole('button', { name: 'Most events' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?order=frequency');
  await page.getByRole('searchbox').fill('cloud');
  await expect.poll(() => new URL(page.url()).search).toBe('?order=frequency&filter=cloud');
  const first = page.getByRole('main').getByRole('listitem').getByRole('link').first();
  const name = await first.textContent();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/cloud/i);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('cloud');
  await expect(first).toHaveText(name ?? '');
});

test('a letter leads to its topics without a history entry', async ({ openPage }) => {
  const page = await openPage('/topics/');
  const entries = await page.evaluate(() => history.length);
  const letters = page.getByRole('navigation', { name: 'Letters' });
  await letters.getByRole('link', { name: 'S', exact: true }).click();
  await expect(page.locator('#letter-s')).toBeFocused();
  await expect(page.locator('#letter-s')).toBeInViewport();
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a topic’s place opens in its report, by keyboard alone', async ({ openPage }) => {
  const page = await openPage('/topics/infrastructure-as-code/');
  const place = page.getByRole('main').locator('a[href*="#"]').first();
  const href = (await place.getAttribute('href')) ?? '';
  await place.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe(href.slice(href.indexOf('#')));
  await expect(page.locator(`[id="${href.slice(href.indexOf('#') + 1)}"]`)).toBeInViewport();
});

test('a speaker’s page leads to the report', async ({ openPage }) => {
  const page = await openPage('/speakers/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /spoke at/ })
    .first()
    .click();
  await expect(page.getByRole('link', { name: 'All speakers' })).toBeVisible();
  await page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/events\//);
});

test('nothing on these pages is wider than a phone', async ({ openPage }) => {
  for (const path of ['/topics/', '/speakers/', '/photos/', '/search/?q=aws', '/vi/topics/']) {
    const page = await openPage(path);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page), path).toBe(0);
  }
});
