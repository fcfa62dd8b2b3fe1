import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '#app/app.tsx';
import { queries } from '#app/data/queries.ts';
import { createQueryClient } from '#app/data/query-client.ts';
import { preloadPage } from '#app/pages/page-list.ts';
import { catalogFiles } from '#model/catalog-files.ts';
import type { EventReport } from '#model/catalog.ts';
import {
  addressOf,
  entryOf,
  expectAfter,
  isPossible,
  parameterOf,
  photosOn,
  startWalk,
  starts,
  type Walk,
  type WalkWorld,
  type Wish,
  wishes,
} from '../support/photo-walk.ts';
import {
  createRecordedHistory,
  type RecordedHistory,
  RecordedRouter,
} from '../support/recorded-history.tsx';
import { createSampleCatalog } from '../support/sample-catalog.ts';
import { sampleReport, sampleSection } from '../support/sample/build-report.ts';
import { samplePhoto } from '../support/sample/photos.ts';

/** Visits on every run, each from its first page on; `DEBRIEF_PHOTO_WALKS=50` makes fewer while one works on it. */
const WALKS = Number(process.env['DEBRIEF_PHOTO_WALKS'] ?? 1000);

/** The same visits on every run; a failing one tells its steps. */
const SEED = 20_251_123;

/** Longer than any step takes on a busy machine. */
const PATIENCE_MS = 10_000;

// The library itself is the real one; its plugins have no part in the history, and take half of the time.
vi.mock('yet-another-react-lightbox/plugins/download', () => ({ default: noPlugin }));
vi.mock('yet-another-react-lightbox/plugins/fullscreen', () => ({ default: noPlugin }));
vi.mock('yet-another-react-lightbox/plugins/slideshow', () => ({ default: noPlugin }));
vi.mock('yet-another-react-lightbox/plugins/thumbnails', () => ({ default: noPlugin }));
vi.mock('yet-another-react-lightbox/plugins/zoom', () => ({ default: noPlugin }));

function noPlugin() {}

const events = [reportOf('harbour-day', 3), reportOf('pottery-evening', 2)];
const world: WalkWorld = { en: eventsIn('en'), vi: eventsIn('vi') };

function reportOf(slug: string, count: number): EventReport {
  const about = [{ anchor: 'tracing', label: 'Tracing' }];
  return sampleReport({
    slug,
    title: `Notes of ${slug}`,
    languages: ['en', 'vi'],
    sections: [
      sampleSection({ anchor: 'tracing', heading: 'Tracing' }),
      sampleSection({ anchor: 'harbour', heading: 'At the harbour' }),
    ],
    photos: Array.from({ length: count }, (_, index) =>
      samplePhoto({
        id: `photo-${index}`,
        alt: `Picture ${index}`,
        section: 'harbour',
        ...(index === 0 ? { about } : {}),
      }),
    ),
  });
}

function eventsIn(language: string) {
  return events.map(({ slug, title, photos }) => ({ slug, title, language, photos }));
}

let client: QueryClient;

beforeAll(async () => {
  const catalog: Readonly<Record<string, unknown>> = {
    ...createSampleCatalog(events.flatMap((event) => [event, { ...event, language: 'vi' }])),
    [catalogFiles.photos('en')]: { events: world.en },
    [catalogFiles.photos('vi')]: { events: world.vi },
  };
  client = createQueryClient((file) => Promise.resolve(catalog[file]));
  const site = await client.fetchQuery(queries.site());
  for (const language of ['en', 'vi'] as const) {
    for (const path of ['/photos/', ...events.map(({ slug }) => `/events/${slug}/`)]) {
      await preloadPage(client, path, { site, language });
    }
  }
  await import('#app/features/lightbox/lightbox-view.tsx');
  await import('#app/ui/rich-markdown.tsx');
});

beforeEach(() => {
  // The lightbox then waits for no animation, which here never ends by itself.
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
  // Here it takes a third of the time, and there are no styles.
  const style = getComputedStyle(document.body);
  vi.stubGlobal('getComputedStyle', () => style);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function show(history: RecordedHistory): void {
  render(
    <QueryClientProvider client={client}>
      <RecordedRouter history={history}>
        <App />
      </RecordedRouter>
    </QueryClientProvider>,
  );
}

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`nothing on the page is ${selector}`);
  return element;
}

/** Does as the reader does: with what the page shows, or with the browser's own buttons. */
function take({ action, pick }: Wish, walk: Walk, history: RecordedHistory): void {
  const entry = entryOf(walk);
  switch (action) {
    case 'open': {
      const photos = photosOn(entry, world);
      const photo = parameterOf(entry, photos[pick % photos.length]);
      fireEvent.click(find(`main [data-photo="${photo}"]`));
      return;
    }
    case 'next':
    case 'previous':
      fireEvent.click(find(`.yarl__navigation_${action === 'next' ? 'next' : 'prev'}`));
      return;
    case 'close':
      fireEvent.keyDown(find('.yarl__container'), { key: 'Escape' });
      return;
    case 'back':
      history.go(-1);
      return;
    case 'forward':
      history.go(1);
      return;
    case 'reload':
      cleanup();
      show(history);
      return;
    case 'link':
      if (entry.photo !== undefined) fireEvent.click(find('.lightbox-caption a'));
      else if (entry.event === undefined) fireEvent.click(find('main h2 a'));
      else fireEvent.click(find('nav a[href$="/photos/"]'));
      return;
    case 'language':
      fireEvent.click(find('a[hreflang]:not([aria-current])'));
  }
}

/** All that the model speaks of, as it really is. */
function look(history: RecordedHistory, { focus }: Walk) {
  const focused = document.activeElement;
  const inViewer = focused?.matches('[role=dialog] *') === true;
  const thumbnail = focused && nameOf(focused);
  const seen = document.querySelector('.yarl__slide_current img')?.getAttribute('src');
  return {
    entries: history.entries.map(({ pathname, search, hash }) => `${pathname}${search}${hash}`),
    at: history.at,
    viewers: document.querySelectorAll('[role=dialog]').length,
    photo: seen?.replace(/^.*media\/(.*)-\d+\.\w+$/, '$1'),
    focus: focus === undefined ? undefined : inViewer ? 'viewer' : { thumbnail },
    language: document.querySelector('a[hreflang][aria-current]')?.getAttribute('hreflang'),
    thumbnails: [...new Set(Array.from(document.querySelectorAll('main [data-photo]'), nameOf))],
  };
}

function nameOf(thumbnail: Element): string | null {
  return thumbnail.getAttribute('data-photo');
}

function expected(walk: Walk) {
  const entry = entryOf(walk);
  const photo = entry.photo === undefined ? undefined : photosOn(entry, world)[entry.photo];
  return {
    entries: walk.entries.map((each) => addressOf(each, world)),
    at: walk.at,
    viewers: photo === undefined ? 0 : 1,
    photo: photo?.id,
    focus: walk.focus,
    language: entry.language,
    thumbnails: photosOn(entry, world).map((each) => parameterOf(entry, each)),
  };
}

async function expectToBecome(walk: Walk, history: RecordedHistory, after: string) {
  const end = performance.now() + PATIENCE_MS;
  const wanted = JSON.stringify(expected(walk));
  while (JSON.stringify(look(history, walk)) !== wanted && performance.now() < end) {
    await act(() => new Promise((resolve) => setTimeout(resolve)));
  }
  expect({ after, ...look(history, walk) }).toEqual({ after, ...expected(walk) });
}

describe('the photos of the app', () => {
  it(`follow a plain model of history, address, focus and open photo through ${WALKS} random visits`, async () => {
    let made = 0;
    const visits = fc.asyncProperty(starts, wishes, async (start, wanted) => {
      sessionStorage.clear();
      let walk = startWalk(start, world);
      const history = createRecordedHistory(addressOf(entryOf(walk), world));
      const done: string[] = [];
      show(history);
      await expectToBecome(walk, history, 'at the start');
      for (const wish of wanted) {
        if (!isPossible(walk, wish.action, world)) continue;
        done.push(wish.action);
        take(wish, walk, history);
        walk = expectAfter(walk, wish, world);
        await expectToBecome(walk, history, done.join(', '));
      }
      made += 1;
    });
    const options = { numRuns: WALKS, seed: SEED, endOnFailure: true };
    await fc.assert(visits.afterEach(cleanup), options);
    expect(made).toBe(WALKS);
  }, 1_200_000);
});
