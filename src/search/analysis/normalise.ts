/** Beyond ASCII there may be marks to drop; most text in English has none and skips the slow path. */
// oxlint-disable-next-line no-control-regex -- the range of ASCII is what is meant
const BEYOND_ASCII = /[^\u0000-\u007f]/;

/** True where no letter can have a mark. */
export function isAscii(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}

/**
 * Letters as search compares them: lower case, without tones and marks, đ as d, wide and stylised forms
 * as plain ones. Idempotent; NFC and NFD input give the same result.
 * @example normaliseLetters('Đám Mây') // 'dam may'
 */
export function normaliseLetters(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.replaceAll('đ', 'd');
}

/** Lower case with its tones kept: what a query typed with tones is compared to. */
export function keepTones(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** True where normalising drops a tone or a mark, so that the toned spelling says more. */
export function hasTones(text: string): boolean {
  return !isAscii(text) && normaliseLetters(text) !== keepTones(text);
}
