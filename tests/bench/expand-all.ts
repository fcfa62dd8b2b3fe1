/**
 * `tsx tests/bench/expand-all.ts [RUNS]`: presses "Expand all" on an agenda of 500 topics, as a phone whose processor is
 * four times slower, each time on a page just opened. Prints the interaction to next paint in milliseconds: Event Timing's
 * duration, which browsers round to 8 ms, and its part until the handlers were done.
 */
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../support/chromium.ts';
import { manyReports } from '../support/generated-reports.ts';
import { serveReports } from '../support/generated-site.ts';

const SLOWER = 4;
/** After hydration, for what the page does when it is idle; in milliseconds. */
const SETTLE = 2000;

interface Press {
  readonly toPaint: number;
  readonly toHandled: number;
}

async function press(browser: Browser, url: string): Promise<Press> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.goto(url);
  const button = page.getByRole('button', { name: 'Expand all: Session Agenda' });
  await button.click({ trial: true });
  await page.waitForTimeout(SETTLE);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(observe);
  await button.tap();
  await page.waitForFunction(() => 'longest' in globalThis);
  await page.waitForTimeout(SETTLE);
  const result = await page.evaluate(
    () => (globalThis as unknown as { readonly longest: Press }).longest,
  );
  await page.close();
  return result;
}

/** Runs in the page: the longest of the events that one press consists of. */
function observe(): void {
  const longest = { toPaint: 0, toHandled: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (entry.interactionId === 0 || entry.duration <= longest.toPaint) continue;
      longest.toPaint = entry.duration;
      longest.toHandled = Math.round(entry.processingEnd - entry.startTime);
      Object.assign(globalThis, { longest });
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

const runs = Number(process.argv[2] ?? 9);
const site = await serveReports(manyReports());
const browser = await chromium.launch(await findChromium());
const presses: Press[] = [];
for (let run = 0; run < runs; run++) {
  presses.push(await press(browser, `${site.url}events/the-long-day/`));
}
await browser.close();
await site.remove();
const sorted = presses.toSorted((a, b) => a.toPaint - b.toPaint);
console.log({
  runs,
  median: sorted[runs >> 1],
  worst: sorted.at(-1),
  all: sorted.map(({ toPaint }) => toPaint),
});
