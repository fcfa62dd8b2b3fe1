import type { Page } from '@playwright/test';
import { recordComplaints, waitForHydration } from '../support/browser-test.ts';
import {
  EXAMPLE_PAGES,
  inLanguage,
  MANY_EVENTS_PAGES,
  ONE_EVENT_PAGES,
  type PageOfSite,
} from '../support/every-page.ts';
import { expect, test } from '../support/generated-site.ts';
import { FRAME_TREES, PAGE_TREES } from '../support/page-trees.ts';
import { lookOver, NO_FAULTS } from '../support/look-over.ts';
import { layoutShift, slowDown } from '../support/reading-page.ts';

/** What readers do not notice. A phone's processor is four times slower. */
const MOST_SHIFT = 0.02;
const SLOWER = 4;

interface Look {
  readonly language: 'en' | 'vi';
  readonly theme: 'light' | 'dark';
}

interface Round {
  readonly site: string;
  readonly address: 'example' | 'manyEvents' | 'oneEvent';
  readonly pages: readonly PageOfSite[];
  readonly phone: Look;
  readonly desktop: Look;
}

const EXAMPLE = { site: 'the example', address: 'example', pages: EXAMPLE_PAGES } as const;

/**
 * Each width meets each theme and each language, and on the example each theme each language: all eight of every page
 * would find what these find, in three times the time.
 */
const ROUNDS: readonly Round[] = [
  {
    ...EXAMPLE,
    phone: { language: 'en', theme: 'light' },
    desktop: { language: 'en', theme: 'dark' },
  },
  {
    ...EXAMPLE,
    phone: { language: 'vi', theme: 'dark' },
    desktop: { language: 'vi', theme: 'light' },
  },
  {
    site: 'sixty events',
    address: 'manyEvents',
    pages: MANY_EVENTS_PAGES,
    phone: { language: 'vi', theme: 'dark' },
    desktop: { language: 'en', theme: 'light' },
  },
  {
    site: 'one event',
    address: 'oneEvent',
    pages: ONE_EVENT_PAGES,
    phone: { language: 'en', theme: 'light' },
    desktop: { language: 'vi', theme: 'dark' },
  },
];

/** Longer than search waits after a key before it looks further, on the slow processor too. */
const LATE_ANSWER_MS = 1500;

async function lastAnswer(page: Page): Promise<void> {
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.waitForTimeout(LATE_ANSWER_MS);
}

ROUNDS.forEach(({ site, address, pages, phone, desktop }, index) => {
  test(`every page of ${site} comes to life in its place and is for everybody (round ${index + 1})`, async ({
    page,
    baseURL,
    generatedSites,
  }, { project }) => {
    test.setTimeout(300_000);
    const { language, theme } = project.name === 'phone' ? phone : desktop;
    const home = address === 'example' ? (baseURL ?? '') : await generatedSites[address]();
    const complaints = recordComplaints(page);
    await page.emulateMedia({ colorScheme: theme });
    for (const each of pages) {
      await test.step(each.name, async () => {
        if (project.name === 'phone') await slowDown(page, SLOWER);
        await page.goto(`${home}${inLanguage(each, language)}`);
        await waitForHydration(page);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        if (each.answers === true) await lastAnswer(page);
        expect.soft(await layoutShift(page), each.name).toBeLessThanOrEqual(MOST_SHIFT);
        if (project.name === 'phone') await slowDown(page, 1);
        expect.soft(await lookOver(page), each.name).toEqual(NO_FAULTS);
        if (address !== 'example') return;
        const body = page.locator('body');
        const tree = PAGE_TREES[each.name]?.[language] ?? 'no tree is written down';
        await expect.soft(body, each.name).toMatchAriaSnapshot(FRAME_TREES[language]);
        await expect.soft(body, each.name).toMatchAriaSnapshot(tree);
      });
    }
    // The address of no page answers with status 404, which the browser reports.
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });
});
