/**
 * `tsx tests/bench/page.ts [RUNS]`: loads pages of the built example as a phone does (150 ms round trip, 1.6 Mbit/s, gzip, a
 * processor four times slower, nothing cached) and prints the medians. Times in milliseconds, sizes in KB as they travel; photos are
 * counted apart. Requests before idle are those begun before the browser first had nothing to do after the load event. Blocking time is that of the whole load, what comes before the first paint included. INP is of taps on
 * a control after the load.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { serveFolder } from '#site/static-server.ts';
import { findChromium } from '../support/chromium.ts';
import { buildExampleSite } from '../support/example-site.ts';

/** Pages, and on each a control that a reader taps: the theme, and a fold of the report. */
const PAGES = [
  { path: '', control: 'header button' },
  {
    path: 'events/devops-on-aws-aws-cloud-mastery-series-2/',
    control: 'main button[aria-expanded]',
  },
];
const TAPS = 3;
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;
/** After the load event, for what comes late; in milliseconds. */
const SETTLE = 1500;

interface Load {
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly inp: number;
  readonly requests: number;
  readonly requestsBeforeIdle: number;
  readonly kilobytes: number;
  readonly photos: number;
  readonly photoKilobytes: number;
}

type InPage = Pick<Load, 'lcp' | 'tbt' | 'cls' | 'inp' | 'requestsBeforeIdle'>;

async function measure(
  browser: Browser,
  { url, control }: { readonly url: string; readonly control: string },
): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
    extraHTTPHeaders: { 'accept-encoding': 'gzip' },
  });
  const page = await context.newPage();
  const counted = await throttle(page);
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE);
  const network = { ...counted };
  for (let tap = 0; tap < TAPS; tap++) {
    await page.locator(control).first().tap();
    await page.waitForTimeout(SETTLE / TAPS);
  }
  const timing = await page.evaluate(
    () => (globalThis as unknown as { readonly measured: InPage }).measured,
  );
  await context.close();
  return { ...timing, ...network };
}

type Network = Pick<Load, 'requests' | 'kilobytes' | 'photos' | 'photoKilobytes'>;

/** Slows the page down, and counts what it loads from then on. */
async function throttle(page: Page): Promise<Network> {
  const count = { requests: 0, kilobytes: 0, photos: 0, photoKilobytes: 0 };
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const photos = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Image') photos.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    // A data URL (a photo's preview) travels nowhere.
    if (encodedDataLength === 0) return;
    const isPhoto = photos.has(requestId);
    count[isPhoto ? 'photos' : 'requests'] += 1;
    count[isPhoto ? 'photoKilobytes' : 'kilobytes'] += encodedDataLength / 1024;
  });
  return count;
}

/**
 * Runs in the page: largest paint, time that tasks block input beyond 50 ms each, layout shifts, and the slowest answer
 * to a tap.
 * No function in it has a name: tsx would wrap that in a helper which the page has not.
 */
function observe(): void {
  const measured = { lcp: 0, tbt: 0, cls: 0, inp: 0, requestsBeforeIdle: 0 };
  Object.assign(globalThis, { measured });
  addEventListener('load', () =>
    requestIdleCallback(() => {
      const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      // The page itself is no resource of its own.
      measured.requestsBeforeIdle =
        1 + loaded.filter(({ name }) => !/\.(?:avif|webp|jpe?g|png|gif)$|^data:/.test(name)).length;
    }),
  );
  for (const type of ['largest-contentful-paint', 'longtask', 'layout-shift', 'event']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value?: number })[]) {
        if (type === 'longtask') measured.tbt += Math.max(0, entry.duration - 50);
        else if (type === 'layout-shift') measured.cls += entry.value ?? 0;
        else if (type === 'event') measured.inp = Math.max(measured.inp, entry.duration);
        else measured.lcp = entry.startTime;
      }
    }).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  }
}

function medians(loads: readonly Load[]): Record<string, number> {
  const names = [
    'lcp',
    'tbt',
    'cls',
    'inp',
    'requests',
    'requestsBeforeIdle',
    'kilobytes',
    'photos',
    'photoKilobytes',
  ] as const;
  const median = (name: keyof Load) =>
    loads.map((load) => load[name]).toSorted((a, b) => a - b)[loads.length >> 1] ?? Number.NaN;
  return Object.fromEntries(names.map((name) => [name, Number(median(name).toFixed(3))]));
}

const runs = Number(process.argv[2] ?? 7);
const server = await serveFolder({ folder: await buildExampleSite(), base: '/', port: 0 });
const browser = await chromium.launch(await findChromium());
for (const { path, control } of PAGES) {
  const loads: Load[] = [];
  for (let run = 0; run < runs; run++)
    loads.push(await measure(browser, { url: server.url + path, control }));
  console.log(`/${path}`, medians(loads));
}
await browser.close();
await server.close();
