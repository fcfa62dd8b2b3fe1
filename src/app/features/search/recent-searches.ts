const KEY = 'debrief.searches';

/** As many as fit on a phone's screen above the keyboard. */
const KEPT_SEARCHES = 6;

/** The list with `text` first. */
export function withRecent(recent: readonly string[], text: string): string[] {
  const wanted = text.trim();
  if (wanted === '') return [...recent];
  const others = recent.filter((each) => each.toLowerCase() !== wanted.toLowerCase());
  return [wanted, ...others].slice(0, KEPT_SEARCHES);
}

export function withoutRecent(recent: readonly string[], text: string): string[] {
  return recent.filter((each) => each !== text);
}

/** What this device remembers, newest first; empty where storage is refused or holds something else. */
export function readRecent(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers on this device alone. Refused storage only forgets. */
export function writeRecent(recent: readonly string[]): void {
  try {
    if (recent.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(recent));
  } catch {
    // Private windows may refuse storage.
  }
}
