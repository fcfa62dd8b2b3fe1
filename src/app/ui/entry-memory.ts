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

/** As it is stored: with the document that it was remembered in, named by its start. */
type StoredMemory = EntryMemory & { readonly document?: number };

const KEY = 'debrief.entries';

/** More than one walks back in a tab; keeps the storage small. */
const KEPT_ENTRIES = 60;

/**
 * Names an entry. The router calls the first entry of every document `default`, so the path belongs to it.
 */
export function entryName(location: { readonly key: string; readonly pathname: string }): string {
  return `${location.key} ${location.pathname}`;
}

/**
 * What is remembered of an entry; empty where nothing is. An address that is opened anew is another entry
 * than the one of the same name in an earlier document, unless that is what was reloaded or come back to.
 */
export function recallEntry(name: string): EntryMemory {
  const memory = readEntries().find(([known]) => known === name)?.[1] ?? {};
  const sameDocument = memory.document === performance.timeOrigin;
  return sameDocument || !name.startsWith(FIRST_KEY) || documentReturned() ? memory : {};
}

/** The router's key of the first entry of every document. */
const FIRST_KEY = 'default ';

/** True where this document was reloaded or come back to, false where its address was opened. */
function documentReturned(): boolean {
  const [start] = performance.getEntriesByType('navigation');
  return start !== undefined && 'type' in start && start.type !== 'navigate';
}

/** Adds to what is remembered of an entry. Forgets the oldest ones, and everything where storage is refused. */
export function rememberEntry(name: string, part: EntryMemory): void {
  const entries = readEntries();
  const others = entries.filter(([known]) => known !== name);
  const memory = { ...recallEntry(name), ...part, document: performance.timeOrigin };
  const kept = [...others.slice(1 - KEPT_ENTRIES), [name, memory]];
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Private windows may refuse storage: coming back then starts at the top.
  }
}

function readEntries(): readonly (readonly [name: string, memory: StoredMemory])[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored : [];
  } catch {
    return [];
  }
}
