/**
 * Punctuation, arrows, shapes and pictures beyond ASCII, among which is no letter, digit or mark in any form: a dash or an
 * emoji does not make a text slow to read. Inside of a character class.
 */
const SIGNS =
  '\\u00ab\\u00b7\\u00bb\\u2010-\\u2016\\u2018-\\u2027\\u2190-\\u2199\\u2500-\\u2775\\u{1f300}-\\u{1faff}';

/** Letters and marks of Latin alphabets, those of Vietnamese among them. Inside of a character class. */
export const LATIN_LETTERS =
  'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff';

/** Most text is ASCII, which a pattern without Unicode's rules tells several times as fast. */
// oxlint-disable-next-line no-control-regex -- the range of ASCII is what is meant
const BEYOND_ASCII = /[^\u0000-\u007f]/;
const NOT_ASCII = new RegExp(`[^\\p{ASCII}${SIGNS}]`, 'u');
const NOT_LATIN = new RegExp(`[^\\p{ASCII}${LATIN_LETTERS}${SIGNS}]`, 'u');

/** True where every letter and digit is one of ASCII, and none can have a mark. */
export function hasAsciiLetters(text: string): boolean {
  return !BEYOND_ASCII.test(text) || !NOT_ASCII.test(text);
}

/** True where every letter is Latin, every digit one of ASCII. */
export function hasLatinLetters(text: string): boolean {
  return !BEYOND_ASCII.test(text) || !NOT_LATIN.test(text);
}

/**
 * Letters as search compares them: lower case, without tones and marks, đ as d, wide and stylised forms
 * as plain ones. Idempotent; NFC and NFD input give the same result.
 * @example normaliseLetters('Đám Mây') // 'dam may'
 */
export function normaliseLetters(text: string): string {
  if (hasAsciiLetters(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.replaceAll('đ', 'd');
}

/** Lower case with its tones kept: what a query typed with tones is compared to. */
export function keepTones(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** True where normalising drops a tone or a mark, so that the toned spelling says more. */
export function hasTones(text: string): boolean {
  return !hasAsciiLetters(text) && normaliseLetters(text) !== keepTones(text);
}
