import { expect, test } from '../support/browser-test.ts';
import { READING_EVENT } from '../support/reading-page.ts';

const SUMMARY = `${READING_EVENT}?view=summary`;

/** Of a PDF as Chromium writes it: each page is an object of this type. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const { language, prefix, applied } of [
  { language: 'English', prefix: '', applied: 'Applied' },
  { language: 'Vietnamese', prefix: '/vi', applied: 'Áp dụng' },
]) {
  test(`the summary in ${language} is printed on one or two A4 pages`, async ({ openPage }) => {
    const page = await openPage(`${prefix}${SUMMARY}`);
    await expect(page.getByRole('heading', { level: 2, name: applied })).toBeVisible();
    const pages = countPages(await page.pdf({ format: 'A4' }));
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(2);
  });
}

test('the summary is reached from the event and leads to its sources', async ({ openPage }) => {
  const page = await openPage(READING_EVENT);
  await page.getByRole('link', { name: 'Summary' }).click();
  await expect(page).toHaveURL(/\?view=summary$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Applied' })).toBeVisible();
  await page.getByRole('link', { name: 'Practical Application' }).first().click();
  await expect(page).toHaveURL(/#practical-application$/);
  await expect(page.locator('[id="practical-application"]')).toBeInViewport();
});
