import { chromium } from 'playwright-core';
import { findChromium } from '../../support/chromium.ts';

/** Chromium slows the page by so much, and not its workers: a phone of the middle class. */
const SLOW_CPU = 4;
/** A phone on mobile data: 150 ms round trip, 1.6 Mbit/s down. */
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--js-flags=--expose-gc',
  '--enable-precise-memory-info',
];

/** A browser whose pages have `openEngine(base)`. */
export async function launch(url) {
  const { executablePath, env } = await findChromium();
  const environment = env === undefined ? {} : { env: { ...process.env, ...env } };
  const browser = await chromium.launch({ executablePath, ...environment, args: FLAGS });
  return {
    close: () => browser.close(),
    async openPage({ slowCpu = false, slowNetwork = false, html = 'page.html' } = {}) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      if (slowNetwork) {
        await devtools.send('Network.enable');
        await devtools.send('Network.emulateNetworkConditions', SLOW_NETWORK);
      }
      if (slowCpu) await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
      page.setDefaultTimeout(240_000);
      await page.goto(`${url}/${html}`);
      await page.waitForFunction('globalThis.ready');
      return { page, close: () => context.close() };
    },
  };
}

/** Milliseconds until the page has its engine, which is `search` from then on. */
export function openEngine(page) {
  return page.evaluate(async () => {
    const start = performance.now();
    globalThis.search = await globalThis.openEngine(location.origin);
    return performance.now() - start;
  });
}

/** Bytes of the page's heap, garbage collected. */
export function heap(page) {
  return page.evaluate(async () => {
    for (let i = 0; i < 3; i++) {
      globalThis.gc?.();
      await new Promise((next) => setTimeout(next, 30));
    }
    return performance.memory.usedJSHeapSize;
  });
}
