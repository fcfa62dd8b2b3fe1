import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { catalogFiles } from '#model/catalog-files.ts';
import type { PhotoList } from '#model/catalog.ts';
import { expect, test } from '../support/browser-test.ts';
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

/**
 * How many random visits are made; a thousand by `DEBRIEF_PHOTO_WALKS=1000`, which takes a quarter of an
 * hour. `tests/app/photo-walks.test.tsx` makes a thousand without a browser on every run.
 */
const WALKS = Number(process.env['DEBRIEF_PHOTO_WALKS'] ?? 8);

/** Visits of one test: tests share the work among the workers. */
const WALKS_OF_TEST = 25;

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The same visits on every run. */
const SEED = 20_251_123;

const visits = fc.sample(fc.tuple(starts, wishes), { seed: SEED, numRuns: WALKS });

// What moves and what is decoded has no part in the history, and takes the time.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.skip(({ isMobile }) => !isMobile, 'a history has no width');

for (let first = 0; first < WALKS; first += WALKS_OF_TEST) {
  test(`random visits from ${first + 1} on find history, address, focus and photo as a plain model says`, async ({
    page,
    context,
  }) => {
    test.setTimeout(300_000);
    await context.route('**/media/**', (route) =>
      route.fulfill({ contentType: 'image/png', body: PIXEL }),
    );
    const world: WalkWorld = { en: await readPhotos(page, 'en'), vi: await readPhotos(page, 'vi') };
    for (const [start, wanted] of visits.slice(first, first + WALKS_OF_TEST)) {
      // A tab of its own: its history begins with this visit.
      const tab = await context.newPage();
      await visit(tab, { walk: startWalk(start, world), wanted, world });
      await tab.close();
    }
  });
}

async function readPhotos(page: Page, language: 'en' | 'vi'): Promise<PhotoList['events']> {
  const response = await page.request.get(catalogFiles.photos(language));
  return ((await response.json()) as PhotoList).events;
}

interface Visit {
  readonly walk: Walk;
  readonly wanted: readonly Wish[];
  readonly world: WalkWorld;
}

async function visit(page: Page, { walk: start, wanted, world }: Visit): Promise<void> {
  let walk = start;
  const done: string[] = [];
  await page.goto(addressOf(entryOf(walk), world).slice(1));
  await expectToBecome(page, walk, { world, message: 'at the start' });
  for (const wish of wanted) {
    if (!isPossible(walk, wish.action, world)) continue;
    done.push(wish.action);
    await act(page, wish, { walk, world });
    walk = expectAfter(walk, wish, world);
    await expectToBecome(page, walk, { world, message: done.join(', ') });
  }
}

/** Does as the reader does: with what the page shows, or with the browser's own buttons. */
async function act(
  page: Page,
  { action, pick }: Wish,
  { walk, world }: { readonly walk: Walk; readonly world: WalkWorld },
): Promise<void> {
  const entry = entryOf(walk);
  switch (action) {
    case 'open': {
      const photos = photosOn(entry, world);
      const photo = parameterOf(entry, photos[pick % photos.length]);
      return page.locator(`main [data-photo="${photo}"]:visible`).last().click();
    }
    case 'next':
      return page.keyboard.press('ArrowRight');
    case 'previous':
      return page.keyboard.press('ArrowLeft');
    case 'close':
      return page.keyboard.press('Escape');
    case 'back':
      return page.evaluate(() => history.back());
    case 'forward':
      return page.evaluate(() => history.forward());
    case 'reload':
      return void (await page.reload());
    case 'link':
      if (entry.photo !== undefined) return page.locator('.lightbox-caption a').first().click();
      if (entry.event === undefined) return page.locator('main h2 a').first().click();
      return page.locator('nav a[href$="/photos/"]').first().click();
    case 'language':
      return page.locator('header a[hreflang]:not([aria-current])').click();
  }
}

/** All that the model speaks of, as it really is. Chromium tells every entry of the tab's history. */
function look() {
  interface BrowserHistory {
    readonly currentEntry: { readonly index: number };
    readonly entries: () => readonly { readonly url: string }[];
  }
  const { navigation } = window as unknown as { readonly navigation: BrowserHistory };
  const focused = document.activeElement;
  const inViewer = focused?.matches('[role=dialog] *') === true;
  const root = document.querySelector('#root')?.firstElementChild ?? {};
  const counter = document.querySelector('.lightbox-caption span')?.textContent ?? '';
  return {
    entries: navigation.entries().map(({ url }) => url.slice(location.origin.length)),
    at: navigation.currentEntry.index,
    viewers: document.querySelectorAll('[role=dialog]').length,
    photo: counter === '' ? null : Number(counter) - 1,
    focus: inViewer ? 'viewer' : { thumbnail: focused?.getAttribute('data-photo') ?? null },
    language: document.querySelector('a[hreflang][aria-current]')?.getAttribute('hreflang'),
    thumbnails: Array.from(
      document.querySelectorAll(
        '#all-photos [data-photo], [aria-labelledby^="photos-of"] [data-photo]',
      ),
      (thumbnail) => thumbnail.getAttribute('data-photo'),
    ),
    hydrated: Object.keys(root).some((key) => key.startsWith('__reactFiber$')),
  };
}

async function expectToBecome(
  page: Page,
  walk: Walk,
  { world, message }: { readonly world: WalkWorld; readonly message: string },
): Promise<void> {
  const entry = entryOf(walk);
  const { photo, language } = entry;
  await expect(async () => {
    expect(await page.evaluate(look), message).toMatchObject({
      entries: walk.entries.map((each) => addressOf(each, world)),
      at: walk.at,
      viewers: photo === undefined ? 0 : 1,
      photo: photo ?? null,
      ...(walk.focus === undefined ? {} : { focus: walk.focus }),
      language,
      // The page itself, which comes a moment after its address.
      thumbnails: photosOn(entry, world).map((each) => parameterOf(entry, each)),
      hydrated: true,
    });
  }).toPass({ timeout: 20_000, intervals: [20, 50, 100, 250] });
}
