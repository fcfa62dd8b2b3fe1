import { normaliseLetters } from '#model/slug.ts';

/** `[start, end)` in UTF-16 units. */
export type HitRange = readonly [start: number, end: number];

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a query as they are compared: lower case, without accents. */
export function hitWords(query: string): readonly string[] {
  return Array.from(query.normalize('NFC').matchAll(WORD), ([word]) => normaliseLetters(word));
}

/**
 * Where words of `text` begin with one of `words` (as {@link hitWords} gives them): a search for "deploy"
 * marks "deployments". Ranges cover whole words, are in order and do not overlap.
 */
export function findHits(text: string, words: readonly string[]): readonly HitRange[] {
  if (words.length === 0) return [];
  return Array.from(text.matchAll(WORD))
    .filter(([word]) => {
      const letters = normaliseLetters(word);
      return words.some((wanted) => letters.startsWith(wanted));
    })
    .map((match) => [match.index, match.index + match[0].length]);
}
