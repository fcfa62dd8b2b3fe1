import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { foldButton } from '../support/reading-page.ts';

/** More stops than any of our pages has before what a reader looks for. */
const MOST_STOPS = 150;

/** Presses Tab until the control has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${MOST_STOPS} stops lead past ${control.toString()}`);
}

test('one walks by keyboard alone: timeline, filter, event, fold, topic, and back twice', async ({
  openPage,
}) => {
  const page = await openPage('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('Tab');
  const formats = page.getByRole('combobox', { name: 'Format' });
  await tabTo(page, formats);
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?format=/);
  const count = page.getByRole('status').filter({ hasText: ' of 6 events' });
  await expect(count).toBeVisible();
  const said = await count.textContent();

  const event = page.getByRole('heading', { level: 3, name: /^DevOps on AWS/ }).getByRole('link');
  await tabTo(page, event);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const fold = foldButton(page, 'Infrastructure as Code');
  await tabTo(page, fold);
  await page.keyboard.press('Space');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(page.locator('fold-panel a').and(page.locator(':focus'))).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/topics\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  // The browser's own key for going back is not the page's to see.
  await page.goBack();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await page.goBack();
  await expect(event).toBeFocused();
  await expect(count).toHaveText(said ?? '');
});

test('a filter is taken off by keyboard, and the focus stays with it', async ({ openPage }) => {
  const page = await openPage('/?format=workshop');
  const remove = page.getByRole('button', { name: /^Remove filter/ });
  await tabTo(page, remove);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Format' })).toBeFocused();
  await expect(page).not.toHaveURL(/format=/);
});

test('the focus is always to be seen', async ({ openPage }) => {
  const page = await openPage('/');
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    });
    expect(outline, `step ${step}`).toBeGreaterThanOrEqual(2);
  }
});
