import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

function pageField(page: Page) {
  return page.getByRole('main').getByRole('combobox');
}

function option(page: Page, name: RegExp) {
  return page.getByRole('option', { name }).first();
}

function announced(page: Page) {
  return page.getByRole('main').getByRole('status').first();
}

function address(page: Page) {
  return page.evaluate(() => location.pathname + location.search + location.hash);
}

test('nothing of search is loaded before the reader means to search', async ({
  openPage,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openPage('/topics/');
  expect(asked.filter((path) => /data\/search|search-palette|search\.worker/.test(path))).toEqual(
    [],
  );
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await expect.poll(() => asked.some((path) => path.includes('data/search'))).toBe(true);
});

test('the palette finds X-Ray by keyboard alone and opens its place', async ({ openPage }) => {
  const page = await openPage('/');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('x-ray');
  await expect(palette.getByRole('option', { selected: true })).toContainText('X-Ray');
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await expect.poll(() => address(page)).toMatch(/^\/events\/.*\?mark=x-ray#/);
  const anchor = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
});

test('a question typed and entered at once, before the palette is there, opens its place', async ({
  openPage,
}) => {
  const page = await openPage('/topics/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('x-ray');
  await page.keyboard.press('Enter');
  await expect.poll(() => address(page)).toMatch(/^\/events\/.*\?mark=x-ray#/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the page is searched by keyboard alone, and the words are marked where the hit stands', async ({
  openPage,
}) => {
  const page = await openPage('/search/');
  await page.keyboard.press('/');
  await expect(pageField(page)).toBeFocused();
  await page.keyboard.type('x-ray');
  await expect(option(page, /X-Ray/)).toBeVisible();
  await expect(announced(page)).toContainText(/\d+ results/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toContainText('X-Ray');
  await page.keyboard.press('Enter');
  await expect.poll(() => address(page)).toMatch(/^\/events\/.*\?mark=x-ray#/);
  const marked = () => page.evaluate(() => Array.from(CSS.highlights.get('hit') ?? [], String));
  await expect.poll(marked).toEqual(expect.arrayContaining(['X', 'Ray']));
});

test('Escape closes the palette and gives the focus back', async ({ openPage }) => {
  const page = await openPage('/topics/');
  const opener = page.getByRole('link', { name: 'Search topics, sessions, speakers' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('the page keeps question and facets in its address, and coming back finds the same results at the same place', async ({
  openPage,
}) => {
  const page = await openPage('/search/');
  await pageField(page).fill('aws');
  await expect(announced(page)).toContainText(/\d+ results/);
  await expect.poll(() => address(page)).toBe('/search/?q=aws');
  const hit = page.getByRole('option').nth(8);
  await hit.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  const count = await page.getByRole('option').count();
  await hit.click();
  await expect.poll(() => address(page)).toMatch(/^\/(vi\/)?events\//);
  await page.goBack();
  await expect.poll(() => address(page)).toBe('/search/?q=aws');
  await expect(page.getByRole('option')).toHaveCount(count);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 120);
  await expect(hit).toBeInViewport();
});

test('a shared address shows its results under its facets', async ({ openPage }) => {
  const page = await openPage('/search/?q=aws&kind=topic');
  await expect(option(page, /Topic ·/)).toBeVisible();
  await expect(page.getByRole('option', { name: /Section ·/ })).toHaveCount(0);
  await expect(
    page.getByRole('button', { name: /^Topics/, pressed: true }).filter({ visible: true }),
  ).toHaveCount(1);
});

test('Vietnamese typed without tones finds what has them', async ({ openPage }) => {
  const page = await openPage('/vi/search/?q=dam+may');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.locator('main mark').first()).toHaveText(/đám|mây/i);
});

test('composed input is searched once it is composed, and Enter within it opens nothing', async ({
  openPage,
}) => {
  const page = await openPage('/vi/search/');
  await pageField(page).focus();
  const session = await page.context().newCDPSession(page);
  for (const text of ['d', 'da', 'đa', 'đám']) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await session.send('Input.insertText', { text: 'đám mây' });
  await expect(pageField(page)).toHaveValue('đám mây');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await address(page)).toMatch(/^\/vi\/search\//);
});

test('any input at all is answered', async ({ openPage }) => {
  const page = await openPage('/search/');
  for (const text of [
    '"',
    '-',
    'kind:',
    '((((',
    'a'.repeat(400),
    '🙂',
    '\\',
    '<script>',
    'year:9',
  ]) {
    await pageField(page).fill(text);
    await expect(announced(page)).not.toHaveText('Searching…');
  }
});

test('axe finds nothing on the page, empty and answered', async ({
  openPage,
  expectNoViolations,
}) => {
  test.slow();
  const page = await openPage('/search/');
  await expectNoViolations();
  await pageField(page).fill('kubernetis');
  await expect(option(page, /Kubernetes/)).toBeVisible();
  await expectNoViolations();
});

test('axe finds nothing in the palette, and no letter typed at once is lost', async ({
  openPage,
  expectNoViolations,
}) => {
  test.slow();
  const page = await openPage('/topics/');
  await page.keyboard.press('/');
  await page.keyboard.type('iac');
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('iac');
  await expect(option(page, /Infrastructure as Code/)).toBeVisible();
  await expectNoViolations();
});

test.describe('by touch', () => {
  test.skip(({ hasTouch }) => !hasTouch, 'touch screens only');

  test('the palette covers the phone and a tap on a hit opens it', async ({ openPage }) => {
    const page = await openPage('/');
    await page.getByRole('link', { name: 'Search topics, sessions, speakers' }).tap();
    await page.getByRole('dialog').getByRole('combobox').fill('terraform');
    await option(page, /Terraform/).tap();
    await expect.poll(() => address(page)).toMatch(/^\/events\/.*#/);
  });

  test('a tap on a facet narrows the page to what the facet counted', async ({ openPage }) => {
    const page = await openPage('/search/?q=aws');
    await expect(option(page, /AWS/)).toBeVisible();
    await page.getByRole('main').getByText('Filters').tap();
    const facet = page.getByRole('button', { name: /^Topics/ }).filter({ visible: true });
    const counted = Number(/\d+/.exec((await facet.textContent()) ?? '')?.[0]);
    await facet.tap();
    await expect.poll(() => address(page)).toBe('/search/?q=aws&kind=topic');
    await expect(announced(page)).toContainText(`${counted} results`);
    await expect(page.getByRole('option', { name: /Section ·/ })).toHaveCount(0);
  });

  test('every target of the palette is 44 pixels high', async ({ openPage }) => {
    const page = await openPage('/');
    await page.getByRole('link', { name: 'Search topics, sessions, speakers' }).tap();
    await page.getByRole('dialog').getByRole('combobox').fill('aws');
    await expect(option(page, /AWS/)).toBeVisible();
    await page.getByRole('dialog').getByText('Filters').tap();
    const low = await page
      .getByRole('dialog')
      .locator('button, summary, [role=option]')
      .evaluateAll((targets) =>
        targets
          .map((target) => ({
            text: target.textContent,
            height: target.getBoundingClientRect().height,
          }))
          .filter(({ height }) => height > 0 && height < 44),
      );
    expect(low).toEqual([]);
  });
});
