import { isSpellable, type WordCount } from '../analysis/spelling.ts';

/** The words that somebody may have meant, with the number of lists that have each. */
export function countWords(lists: readonly ReadonlySet<string>[]): WordCount[] {
  const counts = new Map<string, number>();
  for (const terms of lists) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => ({ word, count })).filter(isSpellable);
}
