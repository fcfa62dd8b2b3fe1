const KEY = 'debrief.kept';

/**
 * Which events were kept, by the base of their site. A browser that runs out of room drops caches without a word;
 * this list is what tells “removed by the device” from “never kept”.
 */
export function recallKept(base: string): readonly string[] {
  return readAll()[base] ?? [];
}

/** Adds an event to the list, or takes it from it. A refused storage only forgets it. */
export function rememberKept(base: string, slug: string, kept: boolean): void {
  const all = readAll();
  const others = (all[base] ?? []).filter((each) => each !== slug);
  try {
    const next = { ...all, [base]: kept ? [...others, slug] : others };
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Private windows may refuse storage.
  }
}

function readAll(): Readonly<Record<string, readonly string[]>> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, string[]>;
  } catch {
    return {};
  }
}
