import { expect, test } from '../support/browser-test.ts';

test('the timeline is an ordered list under months, newest first', async ({ openPage }) => {
  const page = await openPage('/');
  const dates = await page
    .locator('ol > li time')
    .evaluateAll((all) => all.map((each) => each.getAttribute('datetime') ?? ''));
  expect(dates).toHaveLength(6);
  expect(dates).toEqual(dates.toSorted((a, b) => b.localeCompare(a)));
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('December 2025');
});

test('a filter lives in the address and survives a visit to an event', async ({
  openPage,
  expectNoViolations,
}) => {
  test.slow();
  const page = await openPage('/');
  await page.getByRole('combobox', { name: 'Format' }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/\?format=/);
  const count = page.getByRole('status').filter({ hasText: ' of 6 events' });
  const said = await count.textContent();
  await expectNoViolations();
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/events\//);
  await page.goBack();
  await expect(count).toHaveText(said ?? '');
});

test('coming back finds the same place', async ({ openPage }) => {
  const page = await openPage('/');
  const last = page.getByRole('heading', { level: 3 }).last().getByRole('link');
  await last.click({ trial: true });
  const before = await last.boundingBox();
  await last.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(last).toBeFocused();
  await expect
    .poll(async () => Math.abs(((await last.boundingBox())?.y ?? 0) - (before?.y ?? 0)))
    .toBeLessThan(3);
});
