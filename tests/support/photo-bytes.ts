import type { Page, Response } from '@playwright/test';
import type { EventReport } from '#model/catalog.ts';
import { catalogFiles } from '#model/catalog-files.ts';

/** What a page of one event costs a reader, and what its author put in; all in bytes. */
export interface PhotoWeight {
  readonly slug: string;
  /** Photos loaded before the reader moves. */
  readonly firstView: number;
  /** Photos loaded once the whole page has been scrolled through. */
  readonly scrolled: number;
  /** The photo files of the report that the page shows, each counted once. */
  readonly originals: number;
  /** Layout shift of photos and captions of the gallery, while the page loads and is scrolled. */
  readonly shift: number;
}

/** A lazy photo is asked for when its place comes near; then nothing more may arrive for this long. */
const QUIET_MS = 400;

/** Weighs the page of every event of a served site that shows photos, each as a first visit. */
export async function weighEvents(page: Page, site: string): Promise<PhotoWeight[]> {
  const weights: PhotoWeight[] = [];
  for (const report of await readReports(page, site)) {
    const originals = bytesOfOriginals(report);
    if (originals > 0) weights.push({ originals, ...(await weighPage(page, site, report)) });
  }
  return weights;
}

/** The nearest-rank percentile: the value that `share` (0 to 1) of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(values.length * share));
  return values.toSorted((one, other) => one - other)[rank - 1] ?? 0;
}

async function readReports(page: Page, site: string): Promise<EventReport[]> {
  const read = async (file: string) => (await page.request.get(new URL(file, site).href)).json();
  const { defaultLanguage } = await read(catalogFiles.site());
  const { events } = await read(catalogFiles.timeline(defaultLanguage));
  const places = events as readonly Pick<EventReport, 'slug' | 'language'>[];
  return Promise.all(places.map(({ slug, language }) => read(catalogFiles.event(language, slug))));
}

function bytesOfOriginals({ photos }: EventReport): number {
  const bytes = new Map(
    photos
      .filter(({ sources }) => sources.length > 0)
      .map((photo) => [photo.file, photo.bytes ?? 0]),
  );
  return [...bytes.values()].reduce((sum, size) => sum + size, 0);
}

async function weighPage(page: Page, site: string, { slug }: EventReport) {
  const loads = recordMedia(page);
  await page.goto(new URL(`events/${slug}/`, site).href, { waitUntil: 'networkidle' });
  await page.evaluate(observeShifts);
  await page.waitForTimeout(QUIET_MS);
  const firstView = await loads.total();
  await scrollThrough(page);
  const scrolled = await loads.total();
  loads.stop();
  const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift']));
  return { slug, firstView, scrolled, shift };
}

/** Counts the bodies of photos as they come over the network, each address once. */
function recordMedia(page: Page) {
  const sizes = new Map<string, Promise<number>>();
  function note(response: Response) {
    const url = response.url();
    if (!new URL(url).pathname.includes('/media/') || sizes.has(url)) return;
    sizes.set(
      url,
      response.body().then((body) => body.length),
    );
  }
  page.on('response', note);
  return {
    total: async () => (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0),
    stop: () => page.off('response', note),
  };
}

/**
 * Runs in the page: adds up the layout shifts in which something of a list of photos moved, those
 * before the call included. Words that move when their typeface arrives are not the gallery's.
 */
function observeShifts(): void {
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  const isShift = (entry: PerformanceEntry): entry is LayoutShift => 'sources' in entry;
  const root = document.documentElement;
  root.dataset['shift'] = '0';
  const isOfGallery = ({ node }: { readonly node: Node | null }) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element instanceof Element && element.closest('li:has(> figure a[data-photo])') !== null;
  };
  new PerformanceObserver((list) => {
    const sum = list
      .getEntries()
      .filter(isShift)
      .filter(({ sources }) => sources.some(isOfGallery))
      .reduce((total, { value }) => total + value, 0);
    root.dataset['shift'] = String(Number(root.dataset['shift']) + sum);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Goes down the page by half a screen at a time, as a reader does, until its end. */
async function scrollThrough(page: Page): Promise<void> {
  let before = -1;
  for (;;) {
    const at = await page.evaluate(() => {
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      return scrollY;
    });
    if (at === before) break;
    before = at;
    await page.waitForTimeout(60);
  }
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(QUIET_MS);
}
