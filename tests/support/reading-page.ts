import type { Locator, Page } from '@playwright/test';
import { EVENT } from './lightbox-page.ts';

/** Addresses in the example's fourth event, whose agenda folds: a part, a group inside it, a topic inside that. */
export const READING_EVENT = EVENT;
export const PART = 'infrastructure-as-code-iac';
export const GROUP = 'terraform-on-aws';
export const TOPIC = 'terraform-on-aws-modules';

/** A fold's button; its name begins with the heading. */
export function foldButton(page: Page, heading: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${heading}`) });
}

/** The element that an anchor names. Anchors may hold any letter, so they are compared, not parsed. */
export function anchored(page: Page, anchor: string): Locator {
  return page.locator(`[id="${anchor}"]`);
}

/** How far below the window's top the lowest thing ends that sticks to it, in pixels. */
export function stickyBottom(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sticky = [...document.querySelectorAll('header, nav')].filter(
      (element) => getComputedStyle(element).position === 'sticky',
    );
    const atTop = sticky
      .map((element) => element.getBoundingClientRect())
      .filter(({ top, width }) => top <= 80 && width > innerWidth / 2);
    return Math.max(0, ...atTop.map(({ bottom }) => bottom));
  });
}

/** By how many pixels the page is wider than the window. A phone's `innerWidth` grows with a page that is too wide. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return Math.max(0, wide - (page.viewportSize()?.width ?? 0));
}

/** The layout shifts of the page so far that no input caused, summed. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (!('hadRecentInput' in entry) || entry.hadRecentInput === true) continue;
            sum += 'value' in entry && typeof entry.value === 'number' ? entry.value : 0;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
}

/** Slows the processor down, as a cheap phone would. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
