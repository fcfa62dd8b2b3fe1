import { normaliseLetters } from '#model/slug.ts';

/** Letters and marks of the Latin script: each of them folds to one character. */
const LATIN = /^[\0-\u024F\u1E00-\u1EFF\u2010-\u205E]*$/;

/**
 * Lower case without tones and marks, one character for each of the text's, so that a position found in the folded
 * text is a position in the text. Expects NFC; characters that fold to more or fewer are kept as they are.
 */
export function foldLetters(text: string): string {
  if (LATIN.test(text)) return normaliseLetters(text);
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const plain = letter > '\u007F' ? normaliseLetters(letter) : letter.toLowerCase();
    folded += plain.length === 1 ? plain : letter;
  }
  return folded;
}
