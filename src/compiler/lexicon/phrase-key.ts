import { normaliseLetters } from '#model/slug.ts';

/** Zero-width characters: invisible to authors, fatal to comparisons. */
const ZERO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const NOT_ASCII = /[^\0-\u007F]/;

const WORDS = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[&/+]/gu;
/** Most labels and headings have no other letters when folded; a plain class is several times as fast. */
const ASCII_WORDS = /[a-z0-9]+(?:['’][a-z]+)?|[&/+]/g;
/** Dashes, quotes and the like are no letters. */
const HAS_OTHER_LETTERS = /[^\0-\u007F\u2010-\u205E]/;

const JOINING_WORDS = ['and', 'va', 'plus'];
/** The ways in which authors join two phrases; all compare as `&`. */
const CONJUNCTIONS: ReadonlySet<string> = new Set([...JOINING_WORDS, '&', '/', '+']);
const OUTER_CONJUNCTIONS = /^(?:& )+|(?: &)+$/g;

/** Nothing but words with single blanks between them, as most labels and headings are. */
const BARE_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const HAS_JOINING_WORD = new RegExp(`(?<= |^)(?:${JOINING_WORDS.join('|')})(?= |$)`);

/**
 * The form in which lexicon rows and authors' phrases are compared: lower case without tones and marks, words
 * joined by single blanks, conjunctions and slashes as `&`, everything else (emoji, quotes, stars, colons) gone.
 * @example phraseKey('**Ngày** / Giờ:') // 'ngay & gio'
 */
export function phraseKey(text: string): string {
  const folded = NOT_ASCII.test(text)
    ? normaliseLetters(withoutZeroWidth(text))
    : text.toLowerCase();
  if (BARE_WORDS.test(folded) && !HAS_JOINING_WORD.test(folded)) return folded;
  const words = folded.match(HAS_OTHER_LETTERS.test(folded) ? WORDS : ASCII_WORDS);
  if (words === null) return '';
  const key = words.map(comparable).join(' ');
  return key.includes('&') ? key.replace(OUTER_CONJUNCTIONS, '') : key;
}

function comparable(word: string): string {
  return CONJUNCTIONS.has(word) ? '&' : word.replace('’', "'");
}

/** The text without characters that take no room. */
export function withoutZeroWidth(text: string): string {
  return NOT_ASCII.test(text) ? text.replace(ZERO_WIDTH, '') : text;
}

const UNEVEN_BLANKS = /[^\S ]|  /;

/** Every run of blanks (also U+2003, U+00A0 and line ends) as one, none at the ends. Most texts are so already. */
export function tidyBlanks(text: string): string {
  const isTidy = !UNEVEN_BLANKS.test(text) && !text.startsWith(' ') && !text.endsWith(' ');
  return isTidy ? text : text.replace(/\s+/g, ' ').trim();
}
