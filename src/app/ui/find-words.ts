import { normaliseLetters } from '#model/slug.ts';
import type { MarkRange } from './marked-text.tsx';

/**
 * Where any of `phrases` stands in `text` as whole words, without regard to case, tones and marks.
 * Ranges are in order, do not overlap, and count UTF-16 units of `text` as given (NFC or NFD).
 */
export function findWords(text: string, phrases: readonly string[]): MarkRange[] {
  const { letters, origin } = normaliseWithOrigin(text);
  const found = phrases
    .map(normaliseLetters)
    .filter((phrase) => phrase !== '')
    .toSorted((a, b) => b.length - a.length)
    .flatMap((phrase) => occurrences(letters, phrase));
  return withoutOverlaps(found).map(([start, end]) => [origin[start] ?? 0, origin[end] ?? 0]);
}

/**
 * True where any of `phrases` stands in `text` as whole words. Both are normalised already (`normaliseLetters`):
 * for who looks hundreds of phrases up in hundreds of texts.
 */
export function hasWords(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => phrase !== '' && occurrences(text, phrase).length > 0);
}

/** The normalised text, and for each of its units (and its end) the place in the original. */
function normaliseWithOrigin(text: string): { letters: string; origin: number[] } {
  let letters = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = normaliseLetters(character);
    for (let unit = 0; unit < plain.length; unit++) origin.push(at);
    letters += plain;
    at += character.length;
  }
  origin.push(text.length);
  return { letters, origin };
}

function occurrences(letters: string, phrase: string): MarkRange[] {
  const ranges: MarkRange[] = [];
  for (
    let at = letters.indexOf(phrase);
    at !== -1;
    at = letters.indexOf(phrase, at + phrase.length)
  ) {
    const end = at + phrase.length;
    if (!joinsWord(letters, at) && !joinsWord(letters, end)) ranges.push([at, end]);
  }
  return ranges;
}

const WORD_LETTER = /[\p{L}\p{N}]/u;

/** True where a word goes on across this place, so that it is not a word's edge. */
function joinsWord(letters: string, at: number): boolean {
  return WORD_LETTER.test(letters.charAt(at - 1)) && WORD_LETTER.test(letters.charAt(at));
}

/** In order; of two that overlap, the longer phrase (found first) stays. */
function withoutOverlaps(ranges: readonly MarkRange[]): MarkRange[] {
  const kept: MarkRange[] = [];
  for (const range of ranges) {
    if (kept.every(([start, end]) => range[1] <= start || range[0] >= end)) kept.push(range);
  }
  return kept.toSorted((a, b) => a[0] - b[0]);
}
