import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test as playwrightTest } from '@playwright/test';

/** The global set-up tells the tests by this variable where the example site is served. */
export const SITE_URL_VARIABLE = 'DEBRIEF_TEST_SITE';

export type Theme = 'light' | 'dark';
const THEMES: readonly Theme[] = ['light', 'dark'];

export interface BrowserFixtures {
  /**
   * Opens an app path (`/`, `/vi/events/x/`) and waits until the page answers to the reader.
   * At the test's end, anything that the pages wrote to the console as an error or a warning
   * (React's hydration complaints among it) fails the test.
   */
  readonly openPage: (path: string) => Promise<Page>;
  /** Lets axe look at the page as it stands, in the light and in the dark theme. */
  readonly expectNoViolations: () => Promise<void>;
}

/** Playwright's `test` with our fixtures; browser specs use it instead of the plain one. */
export const test = playwrightTest.extend<BrowserFixtures>({
  openPage: async ({ page }, provide) => {
    const complaints = recordComplaints(page);
    await provide(async (path) => {
      await page.goto(path.replace(/^\//, ''));
      await waitForHydration(page);
      return page;
    });
    expect(complaints, 'errors and warnings of the pages').toEqual([]);
  },
  expectNoViolations: async ({ page }, provide) => {
    await provide(async () => {
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme });
        expect(await findViolations(page), `axe, ${theme} theme`).toEqual([]);
      }
    });
  },
});

export { expect };

/** Errors and warnings that the page writes to the console, as they come. */
export function recordComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') complaints.push(`${type}: ${message.text()}`);
  });
  return complaints;
}

/**
 * React marks the elements that it has taken over with a property of its own. Its effects, which
 * listen for keys and events, come in tasks of their own after that: an idle page has run them.
 */
export async function waitForHydration(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.querySelector('#root');
    const first = root?.firstElementChild;
    return (
      first !== null &&
      first !== undefined &&
      Object.keys(first).some((key) => key.startsWith('__reactFiber$'))
    );
  });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** What axe finds wrong with the page as it stands, but for what the selector `apart` names. */
export async function findViolations(page: Page, apart?: string): Promise<string[]> {
  // Our pages hold no frames: the mode without them needs no page of its own for each look.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (apart === undefined ? axe : axe.exclude(apart)).analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  );
}
