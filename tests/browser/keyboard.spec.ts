import { expect, test } from '../support/browser-test.ts';
import { foldButton } from '../support/reading-page.ts';

test('one walks by keyboard from the timeline to a topic and back, and keeps the focus', async ({
  openPage,
}) => {
  const page = await openPage('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('Tab');
  const topics = page.getByRole('combobox', { name: 'Topic' });
  await expect(topics).toBeFocused();
  await topics.selectOption({ index: 1 });
  await expect(page.getByRole('status').filter({ hasText: ' of ' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Remove filter/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(topics).toBeFocused();

  const event = page.getByRole('heading', { level: 3, name: /^DevOps on AWS/ }).getByRole('link');
  await event.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const fold = foldButton(page, 'Infrastructure as Code');
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  const topic = page.locator('fold-panel a').and(page.locator(':focus'));
  await expect(topic).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/topics\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.goBack();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await page.goBack();
  await expect(event).toBeFocused();
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
