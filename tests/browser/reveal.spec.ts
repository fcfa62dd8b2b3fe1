import { expect, test } from '../support/browser-test.ts';
import {
  anchored,
  foldButton,
  GROUP,
  PART,
  READING_EVENT,
  stickyBottom,
  TOPIC,
} from '../support/reading-page.ts';

for (const { what, anchor, word } of [
  { what: 'a section', anchor: PART, word: 'Terraform' },
  { what: 'a nested section', anchor: GROUP, word: 'Terraform' },
  { what: 'a topic', anchor: TOPIC, word: 'Modules' },
]) {
  test(`a link to ${what} opens its fold and shows it below what sticks`, async ({ openPage }) => {
    const page = await openPage(`${READING_EVENT}#${anchor}`);
    await expect(foldButton(page, 'Infrastructure as Code')).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    const target = anchored(page, anchor);
    await expect(target).toBeInViewport();
    // The browser itself scrolls to an anchor that is not folded away; the focus comes with the app.
    await expect
      .poll(() => target.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
    const top = await target.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(await stickyBottom(page));
  });

  test(`a search hit in ${what} is opened and its words are marked`, async ({ openPage }) => {
    const page = await openPage(`${READING_EVENT}?mark=terraform%20module#${anchor}`);
    const target = anchored(page, anchor);
    await expect(target).toBeInViewport();
    const marked = () =>
      page.evaluate(() =>
        Array.from(CSS.highlights.get('hit') ?? [], (range) =>
          range instanceof Range ? range.toString() : '',
        ),
      );
    await expect.poll(marked).toContain(word);
  });

  test(`${what} found by the browser's own search is opened`, async ({ openPage }) => {
    const page = await openPage(READING_EVENT);
    const fold = foldButton(page, 'Infrastructure as Code');
    await expect(fold).toHaveAttribute('aria-expanded', 'false');
    await anchored(page, anchor).evaluate((element) => {
      const inside = element.closest('fold-panel') ?? element.querySelector('fold-panel');
      inside?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    });
    await expect(fold).toHaveAttribute('aria-expanded', 'true');
    await expect(anchored(page, anchor)).toBeVisible();
  });

  test(`${what} that the browser opened for a text fragment stays open and in its place`, async ({
    page,
    openPage,
  }) => {
    // The bundled Chromium leaves text fragments alone, so this does what others do: opens the fold before the app is there.
    await page.addInitScript(openAsBrowsersDo, anchor);
    await openPage(`${READING_EVENT}#:~:text=${word}`);
    await expect(foldButton(page, 'Infrastructure as Code')).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await expect(anchored(page, anchor)).toBeInViewport();
    await expect(page.locator('fold-panel:not([hidden])')).toHaveCount(2);
  });

  test(`back and forward show ${what} again`, async ({ openPage }) => {
    const page = await openPage(`${READING_EVENT}#${anchor}`);
    const fold = foldButton(page, 'Infrastructure as Code');
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/#event-overview$/);
    // The address is new at once, the page a moment later: who goes back before never left.
    await expect(anchored(page, 'event-overview')).toHaveAttribute('data-revealed');
    await fold.click();
    await expect(fold).toHaveAttribute('aria-expanded', 'false');
    await page.goBack();
    await expect(fold).toHaveAttribute('aria-expanded', 'true');
    await expect(anchored(page, anchor)).toBeVisible();
    await page.goForward();
    await expect(page).toHaveURL(/#event-overview$/);
    await expect(anchored(page, 'event-overview')).toBeInViewport();
  });

  test(`${what} stands open on paper`, async ({ openPage }) => {
    const page = await openPage(READING_EVENT);
    await page.emulateMedia({ media: 'print' });
    const shown = await anchored(page, anchor).evaluate((element) => {
      const deepest = element.querySelector('li') ?? element;
      return deepest.checkVisibility({ contentVisibilityAuto: true });
    });
    expect(shown).toBe(true);
  });
}

test('closed folds are until-found in the served page and after hydration', async ({
  openPage,
  request,
}) => {
  const html = await (await request.get(READING_EVENT.slice(1))).text();
  expect(html).toContain('hidden="until-found"');
  const page = await openPage(READING_EVENT);
  const closed = page.locator('fold-panel[hidden]');
  expect(await closed.count()).toBeGreaterThan(3);
  for (const panel of await closed.all()) {
    await expect(panel).toHaveAttribute('hidden', 'until-found');
  }
});

test('the browser itself opens a fold for an anchor before the app is there', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${READING_EVENT.slice(1)}#${TOPIC}`);
  await expect(anchored(page, TOPIC)).toBeInViewport();
  await expect(page.locator('fold-panel', { has: anchored(page, TOPIC) })).not.toHaveAttribute(
    'hidden',
  );
});

test('without scripts every fold stands open', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(READING_EVENT.slice(1));
  await anchored(page, TOPIC).scrollIntoViewIfNeeded();
  await expect(anchored(page, TOPIC)).toBeInViewport();
  await expect(anchored(page, TOPIC)).toContainText('Modules');
  const box = await anchored(page, TOPIC).boundingBox();
  expect(box?.height).toBeGreaterThan(10);
  await context.close();
});

test('folds and place are as they were left when one comes back', async ({ openPage }) => {
  const page = await openPage(READING_EVENT);
  await foldButton(page, 'Infrastructure as Code').click();
  await foldButton(page, 'CI/CD').click();
  const topic = anchored(page, TOPIC).getByRole('link').first();
  await topic.scrollIntoViewIfNeeded();
  const before = await topic.boundingBox();
  await topic.click();
  await expect(page).toHaveURL(/\/topics\//);
  await page.goBack();
  await expect(foldButton(page, 'CI/CD')).toHaveAttribute('aria-expanded', 'true');
  await expect
    .poll(async () => Math.abs(((await topic.boundingBox())?.y ?? 0) - (before?.y ?? 0)))
    .toBeLessThan(3);
});

test('folds are as they were left after a reload', async ({ openPage }) => {
  const page = await openPage(READING_EVENT);
  await foldButton(page, 'CI/CD').click();
  await page.reload();
  await expect(foldButton(page, 'CI/CD')).toHaveAttribute('aria-expanded', 'true');
});

/** Runs in the page, before its scripts: takes `hidden` off the fold around or below an element, and shows that. */
function openAsBrowsersDo(anchor: string): void {
  document.addEventListener('DOMContentLoaded', () => {
    const target = document.getElementById(anchor);
    const fold = target?.closest('fold-panel') ?? target?.querySelector('fold-panel');
    fold?.removeAttribute('hidden');
    target?.scrollIntoView();
  });
}
