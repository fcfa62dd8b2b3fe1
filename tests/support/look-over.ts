import type { Page } from '@playwright/test';
import { findViolations } from './browser-test.ts';
import { sidewaysOverflow } from './reading-page.ts';

/** What is wrong with a page as it stands, by what was looked for; all empty where nothing is. */
export interface Faults {
  readonly axe: readonly string[];
  /** By how many pixels the page is wider than the window. */
  readonly tooWide: number;
  /** What is pressed and is smaller than 44 pixels in height or width. */
  readonly small: readonly string[];
  /** Headings that skip a level, and how many `h1` there are where it is not one. */
  readonly headings: readonly string[];
}

export const NO_FAULTS: Faults = { axe: [], tooWide: 0, small: [], headings: [] };

/** The entries of a long list are alike: what is wrong with all is wrong with the first ones. */
const ALIKE = 'main li:nth-of-type(n + 8)';

/** Looks a page over as it stands. */
export async function lookOver(page: Page): Promise<Faults> {
  return {
    axe: await findViolations(page, ALIKE),
    tooWide: await sidewaysOverflow(page),
    ...(await page.evaluate(measure)),
  };
}

/** Runs in the page. Links in running text are as high as their line (WCAG 2.5.8 excepts them). */
function measure(): Pick<Faults, 'small' | 'headings'> {
  const pressed = 'button, summary, select, input:not([type=checkbox]), nav a, [role=option]';
  const small = [...document.querySelectorAll(pressed)]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return width < 44 || height < 44;
    })
    .map((each) => each.outerHTML.slice(0, 120));
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((each) => each.closest('[hidden]') === null)
    .map((each) => ({ level: Number(each.tagName.slice(1)), text: each.textContent }));
  const jumps = levels
    .filter(({ level }, index) => level > (levels[index - 1]?.level ?? 0) + 1)
    .map(({ level, text }) => `h${level} ${text}`);
  const titles = levels.filter(({ level }) => level === 1).length;
  return {
    small,
    headings: titles === 1 ? jumps : [`${titles} h1`, ...jumps],
  };
}
