import type { PlacedReport } from '../places/placed-report.ts';

export interface LearnedShortForm {
  readonly short: string;
  readonly sentence: string;
  readonly slug: string;
  readonly anchor: string;
}

export interface ShortForms {
  /** The key of the long form where `key` is a short form that means one thing only. */
  keyOf(key: string, slug: string): string;
  /** Equal for as long as the keys that short forms stand for are the same. */
  readonly version: string;
  /** The short form of each long one, as it was taught first. */
  readonly byKey: ReadonlyMap<string, LearnedShortForm>;
}

/** Short forms that mean one thing on the whole site count everywhere; others only in the event that taught them. */
export function learnShortForms(reports: readonly PlacedReport[]): ShortForms {
  const byKey = new Map<string, LearnedShortForm>();
  const meanings = new Map<string, Set<string>>();
  const perEvent = new Map<string, string>();
  for (const { report, taught } of reports) {
    for (const { short, shortKey, longKey, sentence, anchor } of taught) {
      meanings.set(shortKey, (meanings.get(shortKey) ?? new Set()).add(longKey));
      perEvent.set(`${report.slug}\n${shortKey}`, longKey);
      if (!byKey.has(longKey)) byKey.set(longKey, { short, sentence, slug: report.slug, anchor });
    }
  }
  return {
    byKey,
    version: JSON.stringify([
      [...meanings].map(([short, long]) => [short, ...long]),
      [...perEvent],
    ]),
    keyOf(key, slug) {
      const long = meanings.get(key);
      if (long === undefined) return key;
      const [only] = long;
      return (long.size === 1 ? only : perEvent.get(`${slug}\n${key}`)) ?? key;
    },
  };
}
