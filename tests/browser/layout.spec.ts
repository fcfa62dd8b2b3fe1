import { GENERATED_EVENTS, LONG_DAY_TOPICS } from '../support/generated-reports.ts';
import { expect, test } from '../support/generated-site.ts';
import { layoutShift, READING_EVENT, sidewaysOverflow, slowDown } from '../support/reading-page.ts';

test('sixty events with long names stand in one column without a shift', async ({
  page,
  generatedSite,
}) => {
  await slowDown(page, 4);
  await page.goto(generatedSite);
  await expect(page.getByRole('combobox', { name: 'Year' })).toBeVisible();
  await expect(page.locator('ol > li')).toHaveCount(GENERATED_EVENTS);
  await page.mouse.wheel(0, 4000);
  await page.mouse.wheel(0, 4000);
  expect(await layoutShift(page)).toBeLessThanOrEqual(0.02);
  expect(await sidewaysOverflow(page)).toBe(0);
});

test('coming back into a long timeline finds the same card', async ({ page, generatedSite }) => {
  await page.goto(generatedSite);
  const card = page.getByRole('heading', { level: 3, name: /buổi thứ 30$/ }).getByRole('link');
  await card.click({ trial: true });
  const before = await card.boundingBox();
  await card.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(card).toBeFocused();
  await expect
    .poll(async () => Math.abs(((await card.boundingBox())?.y ?? 0) - (before?.y ?? 0)))
    .toBeLessThan(3);
});

test('five hundred topics open together', async ({ page, generatedSite }) => {
  await page.goto(generatedSite);
  await page.getByRole('link', { name: 'The long day' }).click();
  await page.getByRole('button', { name: 'Expand all: Session Agenda' }).click();
  await expect(page.locator('fold-panel[hidden]')).toHaveCount(0);
  await expect(page.locator('fold-panel li')).toHaveCount(LONG_DAY_TOPICS);
});

for (const [what, size] of [
  ['a phone of 320 pixels', { width: 320, height: 568 }],
  ['a screen zoomed to 400 %', { width: 320, height: 225 }],
] as const) {
  test(`nothing is wider than ${what}`, async ({ page, generatedSite }) => {
    await page.setViewportSize(size);
    for (const path of ['', 'vi/', 'events/the-long-day/']) {
      await page.goto(`${generatedSite}${path}`);
      expect(await sidewaysOverflow(page), path).toBe(0);
    }
  });
}

test('colours that the reader forces keep folds and marks to be told apart', async ({
  page,
  generatedSite,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${generatedSite}events/the-long-day/`);
  await page.getByRole('button', { name: /^Hour 1\b/ }).click();
  const chevron = page.getByRole('button', { name: /^Hour 1\b/ }).locator('svg');
  await expect(chevron).toBeVisible();
  const border = await page
    .locator('article header')
    .evaluate((element) => getComputedStyle(element).borderBottomStyle);
  expect(border).toBe('solid');
});

test('letters of twice the size cost no sideways scrolling', async ({ openPage }) => {
  for (const path of ['/', `/vi${READING_EVENT}`, '/topics/', '/speakers/']) {
    const page = await openPage(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysOverflow(page), path).toBe(0);
  }
});

test('nothing moves for a reader who wants no motion', async ({ page, openPage }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(READING_EVENT);
  // In one step: an element that React takes off the page meanwhile has no style.
  const longest = await page.evaluate(() =>
    Math.max(
      ...Array.from(document.querySelectorAll('*'), (each) => {
        const { transitionDuration, animationDuration } = getComputedStyle(each);
        return `${transitionDuration}, ${animationDuration}`.split(', ').map(Number.parseFloat);
      }).flat(),
    ),
  );
  expect(longest).toBeLessThan(0.001);
});
