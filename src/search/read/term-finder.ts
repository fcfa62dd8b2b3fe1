import { isSpellable, type WordCount } from '../analysis/spelling.ts';
import { hasEveryWord } from '../index/has-words.ts';
import { invert, lookUpAll, type TermIndex } from '../index/term-index.ts';
import { findCandidates } from './find-candidates.ts';

/** Of so many candidates the terms are looked at one by one; for more it is worth inverting all. */
const FEW_CANDIDATES = 64;

/** Finds by their terms what has been numbered from 0. */
export interface TermFinder {
  /** What has every word, in ascending order; with `completesLastWord`, a longer word answers the last. */
  find(words: readonly string[], completesLastWord: boolean): number[];
  /** The words that somebody may have meant, each with the number of what has it. */
  countWords(): WordCount[];
}

/**
 * Terms cost time. The letters of all that is written leave few candidates for most words; only a word that leaves
 * many, such as a single letter, has everything inverted, once.
 * @param letters of each, as lettersOf gives them: every term of it stands in them as a run
 */
export function createTermFinder(
  letters: readonly string[],
  termsOf: (number: number) => ReadonlySet<string>,
): TermFinder {
  let inverted: TermIndex | undefined;
  const invertAll = () => (inverted ??= invert(letters.map((_, number) => termsOf(number))));
  return {
    find(words, completesLastWord) {
      const candidates = inverted === undefined ? findCandidates(letters, words) : [];
      if (inverted !== undefined || candidates.length > FEW_CANDIDATES) {
        return lookUpAll(invertAll(), words, completesLastWord);
      }
      return candidates.filter((number) => hasEveryWord(termsOf(number), words, completesLastWord));
    },
    countWords: () =>
      [...invertAll().ids]
        .map(([word, found]) => ({ word, count: found.length }))
        .filter(isSpellable),
  };
}
