import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { expect, test } from '../support/browser-test.ts';
import { place, shownPhoto, thumbnails, viewer } from '../support/lightbox-page.ts';

/** One history entry as a reader thinks of it. */
interface Entry {
  readonly language: 'en' | 'vi';
  /** Index of the open photo. */
  readonly photo?: number;
}

interface Walk {
  readonly entries: readonly Entry[];
  readonly at: number;
}

const ACTIONS = ['open', 'next', 'close', 'back', 'forward', 'reload', 'language'] as const;
type Action = (typeof ACTIONS)[number];

/** The same walk on every run; a failing one names its step. */
const SEED = 20_251_117;
const STEPS = 60;

function entryOf({ entries, at }: Walk): Entry {
  const entry = entries[at];
  if (entry === undefined) throw new Error('the walk has left the site');
  return entry;
}

/** What the reader can do here: one opens what is closed, and moves what is open. */
function isPossible(walk: Walk, action: Action, photos: number): boolean {
  const { photo } = entryOf(walk);
  switch (action) {
    case 'open':
    case 'language':
      return photo === undefined;
    case 'next':
      return photo !== undefined && photo < photos - 1;
    case 'close':
      return photo !== undefined;
    case 'back':
      return walk.at > 0;
    case 'forward':
      return walk.at < walk.entries.length - 1;
    case 'reload':
      return true;
  }
}

function expectAfter(walk: Walk, action: Action): Walk {
  const { entries, at } = walk;
  const entry = entryOf(walk);
  const push = (next: Entry) => ({ entries: [...entries.slice(0, at + 1), next], at: at + 1 });
  switch (action) {
    case 'open':
      return push({ ...entry, photo: 1 });
    case 'next':
      return { at, entries: entries.with(at, { ...entry, photo: (entry.photo ?? 0) + 1 }) };
    case 'close':
    case 'back':
      return { entries, at: at - 1 };
    case 'forward':
      return { entries, at: at + 1 };
    case 'reload':
      return walk;
    case 'language':
      return push({ language: entry.language === 'en' ? 'vi' : 'en' });
  }
}

async function act(page: Page, action: Action): Promise<void> {
  switch (action) {
    case 'open':
      return thumbnails(page).nth(1).click();
    case 'next':
      return page.keyboard.press('ArrowRight');
    case 'close':
      return page.keyboard.press('Escape');
    case 'back':
      return void (await page.goBack());
    case 'forward':
      return void (await page.goForward());
    case 'reload':
      return void (await page.reload());
    case 'language':
      return page.locator('header a[hreflang]:not([aria-current])').click();
  }
}

test('a random walk through photos finds every address, photo and entry as expected', async ({
  openPage,
}) => {
  test.setTimeout(180_000);
  const page = await openPage('/photos/');
  const queries = await thumbnails(page).evaluateAll((links) =>
    links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).search),
  );
  const first = (await place(page)).entries;
  let walk: Walk = { entries: [{ language: 'en' }], at: 0 };
  const wishes = fc.sample(fc.constantFrom(...ACTIONS), { seed: SEED, numRuns: STEPS });
  for (const action of wishes) {
    if (!isPossible(walk, action, queries.length)) continue;
    walk = expectAfter(walk, action);
    await act(page, action);
    const { language, photo } = entryOf(walk);
    const path = language === 'vi' ? '/vi/photos/' : '/photos/';
    await expect
      .poll(async () => (await place(page)).address, { message: action })
      .toBe(`${path}${photo === undefined ? '' : queries[photo]}`);
    await expect(viewer(page), action).toHaveCount(photo === undefined ? 0 : 1);
    if (photo !== undefined) await expect(shownPhoto(page)).toBeVisible();
    expect((await place(page)).entries, action).toBe(first + walk.entries.length - 1);
  }
});
