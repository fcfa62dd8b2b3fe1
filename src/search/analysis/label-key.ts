import { normaliseLetters } from './normalise.ts';
import { LONGEST_TERM, wordsOf } from './tokenise.ts';

/** "1.", "2)", "4.2 ", "03 - ": the numbering of headings is not part of a label. */
const NUMBERING = /^\s*(?:\d+(?:\.\d+)*\s*[.):–-]+\s+|\d+(?:\.\d+)+\s+)(?=\S)/u;

/** Words with nothing but single blanks between them, none of which is cut: a key already. */
const PLAIN_WORD = `[a-z0-9]{1,${LONGEST_TERM}}`;
const PLAIN_WORDS = new RegExp(`^${PLAIN_WORD}(?: ${PLAIN_WORD})*$`);

/**
 * What makes two labels the same one: their words, without numbering, punctuation, case and tones.
 * @example labelKey('2. Blue/Green Deployments:') // 'blue green deployments'
 */
export function labelKey(label: string): string {
  const letters = normaliseLetters(label);
  if (PLAIN_WORDS.test(letters)) return letters;
  const normalised = normaliseLetters(label.replace(NUMBERING, ''));
  const words = wordsOf(normalised);
  return words.length === 0 ? normalised.trim() : words.join(' ');
}
