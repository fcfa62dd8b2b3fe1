/**
 * What this tab remembers of one history entry, so that coming back finds it as it was left. Kept in
 * sessionStorage: it outlives a reload and the pages in between, and ends with the tab.
 */
export interface EntryMemory {
  /** Scroll position in pixels. */
  readonly top?: number;
  /** An element near the window's top and how far below that top it stood: holds where heights have changed. */
  readonly near?: { readonly id: string; readonly offset: number };
  /** Id of the element that had the focus. */
  readonly focus?: string;
  /** Anchors of the folds that the reader opened (true) or closed (false). */
  readonly folds?: Readonly<Record<string, boolean>>;
}

const KEY = 'debrief.entries';

/** More than one walks back in a tab; keeps the storage small. */
const KEPT_ENTRIES = 60;

/**
 * Names an entry. The router calls the first entry of every document `default`, so the path belongs to it.
 */
export function entryName(location: { readonly key: string; readonly pathname: string }): string {
  return `${location.key} ${location.pathname}`;
}

/** What is remembered of an entry; empty where nothing is. */
export function recallEntry(name: string): EntryMemory {
  return readEntries().find(([known]) => known === name)?.[1] ?? {};
}

/** Adds to what is remembered of an entry. Forgets the oldest ones, and everything where storage is refused. */
export function rememberEntry(name: string, part: EntryMemory): void {
  const entries = readEntries();
  const others = entries.filter(([known]) => known !== name);
  const kept = [...others.slice(1 - KEPT_ENTRIES), [name, { ...recallEntry(name), ...part }]];
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Private windows may refuse storage: coming back then starts at the top.
  }
}

function readEntries(): readonly (readonly [name: string, memory: EntryMemory])[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored : [];
  } catch {
    return [];
  }
}
