import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/browser-test.ts';
import { foldButton, READING_EVENT } from '../support/reading-page.ts';

test('name, date, place and the first section stand on the first screen', async ({ openPage }) => {
  const page = await openPage(READING_EVENT);
  for (const shown of [
    page.getByRole('heading', { level: 1 }),
    page.locator('time[datetime="2025-11-17"]').first(),
    page.getByText(/Bitexco Financial Tower/).first(),
    page.getByRole('heading', { level: 2 }).first(),
  ]) {
    await expect(shown).toBeInViewport({ ratio: 1 });
  }
});

test('the navigation marks the section that is read', async ({ openPage }) => {
  const page = await openPage(READING_EVENT);
  const nav = page.getByRole('navigation', { name: 'Sections' });
  const agenda = nav.getByRole('link', { name: /^Session Agenda/ });
  await agenda.click();
  await expect(page).toHaveURL(/#session-agenda$/);
  await expect(agenda).toHaveAttribute('aria-current', 'true');
  await page.mouse.wheel(0, 100_000);
  await expect(nav.getByRole('link').last()).toHaveAttribute('aria-current', 'true');
  await expect(agenda).not.toHaveAttribute('aria-current');
});

test('expand all opens every part of the agenda; nothing wraps', async ({
  openPage,
  expectNoViolations,
}) => {
  // axe looks at some thousand elements, twice.
  test.slow();
  const page = await openPage(READING_EVENT);
  await page.getByRole('button', { name: 'Expand all: Session Agenda' }).click();
  await expect(page.locator('[id="session-agenda"] fold-panel[hidden]')).toHaveCount(0);
  const counts = page.locator('h3 button > span:last-child');
  for (const box of await counts.evaluateAll((all) =>
    all.map((each) => each.getClientRects().length),
  )) {
    expect(box).toBe(1);
  }
  await expectNoViolations();
});

test('facts tell their source', async ({ openPage, expectNoViolations }) => {
  test.slow();
  const page = await openPage(READING_EVENT);
  await page.getByText('Sources', { exact: true }).click();
  await expect(page.getByText(/_index\.md:\d+/).first()).toBeVisible();
  await expectNoViolations();
});

test('the calendar file holds the event', async ({ openPage }) => {
  const page = await openPage(READING_EVENT);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Add to calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('DTSTART;VALUE=DATE:20251117');
  expect(text).toContain('SUMMARY:DevOps on AWS');
});

test('the filter narrows the agenda, and the address of a topic takes it off', async ({
  openPage,
}) => {
  const page = await openPage(READING_EVENT);
  await page.getByRole('searchbox', { name: 'Filter topics' }).fill('x-ray');
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toBeVisible();
  await expect(foldButton(page, 'Infrastructure as Code')).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').first().click();
  await expect(foldButton(page, 'Infrastructure as Code')).toBeVisible();
});

test('the other language shows the same event at the same place', async ({ openPage }) => {
  const page = await openPage(READING_EVENT);
  const overview = page.getByRole('heading', { level: 2 }).first();
  await overview.scrollIntoViewIfNeeded();
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(new RegExp(`/vi${READING_EVENT}`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('navigation', { name: 'Các phần' })).toBeVisible();
});
