/**
 * Lists of ids as text. Ids ascend, so that each is written as its distance from the one before, in
 * digits of 5 bits, the lowest first. A character carries one digit; the upper half of the alphabet says
 * that more digits follow. Text, because all files of the index are JSON or lines and compress as such.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGIT_BITS = 5;
const MORE = 1 << DIGIT_BITS;

/** @param ids ascending, from 0 */
export function encodeIds(ids: Iterable<number>): string {
  // Joined at once: a string that grows by a digit is thousands of strings in a row, to be put together when it is written.
  const numbers: string[] = [];
  let last = 0;
  for (const id of ids) {
    numbers.push(encodeNumber(id - last));
    last = id;
  }
  return numbers.join('');
}

/** Undoes {@link encodeIds}. Characters that it does not write are passed over. */
export function decodeIds(text: string): number[] {
  const ids: number[] = [];
  let last = 0;
  let distance = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = digitOf(text.charCodeAt(i));
    if (digit < 0) continue;
    distance += (digit % MORE) * 2 ** shift;
    shift += DIGIT_BITS;
    if (digit >= MORE) continue;
    last += distance;
    ids.push(last);
    distance = 0;
    shift = 0;
  }
  return ids;
}

/** How many ids {@link decodeIds} would give, at less cost. */
export function countIds(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = digitOf(text.charCodeAt(i));
    if (digit >= 0 && digit < MORE) count++;
  }
  return count;
}

/** @param value a whole number from 0 */
export function encodeNumber(value: number): string {
  let text = '';
  let rest = value;
  while (rest >= MORE) {
    text += ALPHABET.charAt(MORE + (rest % MORE));
    rest = Math.floor(rest / MORE);
  }
  return text + ALPHABET.charAt(rest);
}

/** Position in {@link ALPHABET}, or -1. */
function digitOf(code: number): number {
  if (code >= 97) return code <= 122 ? code - 71 : -1;
  if (code >= 65) return code <= 90 ? code - 65 : code === 95 ? 63 : -1;
  if (code >= 48) return code <= 57 ? code + 4 : -1;
  return code === 45 ? 62 : -1;
}
