import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createPhotoHistory,
  type HistoryStep,
  type PhotoEntry,
  type PhotoIntent,
  planStep,
} from '#app/features/lightbox/lightbox-history.ts';

/** One history entry of the fake browser: which page, in which language, with which photo. */
interface Entry extends PhotoEntry {
  readonly page: string;
  readonly language: 'en' | 'vi';
}

const PHOTOS = ['a', 'b', 'c'] as const;

type Action =
  | { readonly type: 'thumbnail' | 'move'; readonly photo: string }
  | { readonly type: 'close' | 'escape twice' | 'back' | 'forward' | 'reload' | 'language' }
  | { readonly type: 'link'; readonly page: string }
  | { readonly type: 'shared link'; readonly photo: string };

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: fc.constantFrom('thumbnail' as const, 'move' as const),
    photo: fc.constantFrom(...PHOTOS),
  }),
  fc.record({
    type: fc.constantFrom(
      'close' as const,
      'escape twice' as const,
      'back' as const,
      'forward' as const,
      'reload' as const,
      'language' as const,
    ),
  }),
  fc.record({
    type: fc.constant('link' as const),
    page: fc.constantFrom('/events/x/', '/photos/', '/topics/'),
  }),
  fc.record({ type: fc.constant('shared link' as const), photo: fc.constantFrom(...PHOTOS) }),
);

/** Where closing a photo of a page leads when that page was not there before it. */
function leaveTo(page: string): string {
  return page === '/photos/' ? '/events/x/' : page;
}

/** A browser's session history. Going back takes effect only when the browser comes round to it. */
class FakeBrowser {
  entries: Entry[];
  at = 0;
  private pending = 0;
  private history: ReturnType<typeof createPhotoHistory>;

  constructor(start: Entry) {
    this.entries = [start];
    this.history = createPhotoHistory(start);
  }

  get entry(): Entry {
    const entry = this.entries[this.at];
    if (entry === undefined) throw new Error('the reader has left the site');
    return entry;
  }

  push(entry: Entry) {
    this.entries = [...this.entries.slice(0, this.at + 1), entry];
    this.at += 1;
    this.history.arrive(entry);
  }

  go(delta: number) {
    const wanted = this.at + delta;
    if (wanted < 0 || wanted >= this.entries.length) return;
    this.at = wanted;
    this.history.arrive(this.entry);
  }

  reload() {
    this.history = createPhotoHistory(this.entry);
  }

  intend(intent: PhotoIntent) {
    this.take(this.history.intend(intent));
  }

  /** The browser comes round to what it was asked for. */
  settle() {
    const delta = -this.pending;
    this.pending = 0;
    if (delta !== 0) {
      this.at += delta;
      this.history.arrive(this.entry);
    }
  }

  private take(step: HistoryStep) {
    if (step.type === 'back') this.pending += 1;
    if (step.type === 'replace') {
      this.replace({ ...this.entry, photo: step.photo, openedHere: step.openedHere });
    }
    if (step.type === 'leave') {
      const page = leaveTo(this.entry.page);
      this.replace({ ...this.entry, page, photo: undefined, openedHere: false });
    }
  }

  private replace(entry: Entry) {
    this.entries = this.entries.with(this.at, entry);
    this.history.arrive(entry);
  }
}

/** What a reader expects, said as plainly as possible: the oracle. */
interface Model {
  entries: Entry[];
  at: number;
}

function hasThumbnails(page: string): boolean {
  return page !== '/topics/';
}

function expectAfter(model: Model, { entry, taken }: { entry: Entry; taken: Action }): Model {
  const before = model.entries.slice(0, model.at + 1);
  const open = entry.photo !== undefined;
  const pushed = (next: Entry) => ({ entries: [...before, next], at: model.at + 1 });
  switch (taken.type) {
    case 'thumbnail':
      if (open || !hasThumbnails(entry.page)) return model;
      return pushed({ ...entry, photo: taken.photo, openedHere: true });
    case 'move':
      if (!open) return model;
      return { ...model, entries: model.entries.with(model.at, { ...entry, photo: taken.photo }) };
    case 'close':
    case 'escape twice': {
      if (!open) return model;
      if (entry.openedHere) return { ...model, at: model.at - 1 };
      const left = { ...entry, page: leaveTo(entry.page), photo: undefined, openedHere: false };
      return { ...model, entries: model.entries.with(model.at, left) };
    }
    case 'back':
      return { ...model, at: Math.max(0, model.at - 1) };
    case 'forward':
      return { ...model, at: Math.min(model.entries.length - 1, model.at + 1) };
    case 'reload':
      return model;
    case 'language':
      return pushed({
        ...entry,
        language: entry.language === 'en' ? 'vi' : 'en',
        openedHere: false,
      });
    case 'link':
      return pushed({ ...entry, page: taken.page, photo: undefined, openedHere: false });
    case 'shared link':
      return pushed({ ...entry, page: '/photos/', photo: taken.photo, openedHere: false });
  }
}

function act(browser: FakeBrowser, taken: Action): void {
  const { entry } = browser;
  const unmarked = { ...entry, openedHere: false };
  switch (taken.type) {
    case 'thumbnail':
      if (entry.photo === undefined && hasThumbnails(entry.page)) {
        browser.push({ ...entry, photo: taken.photo, openedHere: true });
      }
      break;
    case 'move':
      browser.intend({ type: 'move', photo: taken.photo });
      break;
    case 'close':
      browser.intend({ type: 'close' });
      break;
    case 'escape twice':
      browser.intend({ type: 'close' });
      browser.intend({ type: 'move', photo: 'c' });
      browser.intend({ type: 'close' });
      break;
    case 'back':
      browser.go(-1);
      break;
    case 'forward':
      browser.go(1);
      break;
    case 'reload':
      browser.reload();
      break;
    case 'language':
      browser.push({ ...unmarked, language: entry.language === 'en' ? 'vi' : 'en' });
      break;
    case 'link':
      browser.push({ ...unmarked, page: taken.page, photo: undefined });
      break;
    case 'shared link':
      browser.push({ ...unmarked, page: '/photos/', photo: taken.photo });
  }
  browser.settle();
}

const starts = fc.record({
  page: fc.constantFrom('/events/x/', '/photos/'),
  language: fc.constantFrom('en' as const, 'vi' as const),
  photo: fc.constantFrom(undefined, ...PHOTOS),
  openedHere: fc.constant(false),
});

describe('the open photo in the history', () => {
  it('is what a plain model says after any sequence of actions', () => {
    fc.assert(
      fc.property(starts, fc.array(action, { maxLength: 30 }), (start, actions) => {
        const browser = new FakeBrowser(start);
        let model: Model = { entries: [start], at: 0 };
        for (const taken of actions) {
          model = expectAfter(model, { entry: browser.entry, taken });
          act(browser, taken);
          expect({ entries: browser.entries, at: browser.at }).toEqual(model);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never leaves a photo open after closing, nor the site', () => {
    fc.assert(
      fc.property(starts, fc.array(action, { maxLength: 30 }), (start, actions) => {
        const browser = new FakeBrowser(start);
        for (const taken of actions) act(browser, taken);
        const length = browser.entries.length;
        act(browser, { type: 'escape twice' });
        expect(browser.entry.photo).toBeUndefined();
        expect(browser.entries).toHaveLength(length);
      }),
    );
  });
});

describe('planStep', () => {
  it('does nothing where no photo is open', () => {
    const entry = { photo: undefined, openedHere: false };
    expect(planStep(entry, { type: 'close' })).toEqual({ type: 'none' });
    expect(planStep(entry, { type: 'move', photo: 'a' })).toEqual({ type: 'none' });
  });

  it('goes back from a photo that a thumbnail opened, however far one has moved', () => {
    const moved = planStep({ photo: 'a', openedHere: true }, { type: 'move', photo: 'b' });
    expect(moved).toEqual({ type: 'replace', photo: 'b', openedHere: true });
    expect(planStep({ photo: 'b', openedHere: true }, { type: 'close' })).toEqual({ type: 'back' });
  });

  it('replaces a photo that was opened by its address', () => {
    expect(planStep({ photo: 'a', openedHere: false }, { type: 'close' })).toEqual({
      type: 'leave',
      photo: 'a',
    });
  });
});
