import { normaliseLetters } from '#model/slug.ts';

/** Zero-width characters: invisible to authors, fatal to comparisons. */
const ZERO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const NOT_ASCII = /[^\0-\u007F]/;

/** The ways in which authors join two phrases; all compare as `&`. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'va', 'plus', '&']);

/**
 * The form in which lexicon rows and authors' phrases are compared: lower case without tones and marks, words
 * joined by single blanks, conjunctions and slashes as `&`, everything else (emoji, quotes, stars, colons) gone.
 * @example phraseKey('**Ngày** / Giờ:') // 'ngay & gio'
 */
export function phraseKey(text: string): string {
  const words = foldedOf(text).match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[&/+]/gu);
  if (words === null) return '';
  const joined = words.map((word) =>
    CONJUNCTIONS.has(word) || word === '/' || word === '+' ? '&' : word.replaceAll('’', "'"),
  );
  return joined.join(' ').replace(/^(?:& )+|(?: &)+$/g, '');
}

/** Most labels and English headings are ASCII, for which lower case is all that folding does. */
function foldedOf(text: string): string {
  return NOT_ASCII.test(text) ? normaliseLetters(withoutZeroWidth(text)) : text.toLowerCase();
}

/** The text without characters that take no room. */
export function withoutZeroWidth(text: string): string {
  return text.replace(ZERO_WIDTH, '');
}
