import { normaliseLetters } from './normalise.ts';
import { wordsOf } from './tokenise.ts';

/** "1.", "2)", "4.2 ", "03 - ": the numbering of headings is not part of a label. */
const NUMBERING = /^\s*(?:\d+(?:\.\d+)*\s*[.):–-]+\s+|\d+(?:\.\d+)+\s+)(?=\S)/u;

/**
 * What makes two labels the same one: their words, without numbering, punctuation, case and tones.
 * @example labelKey('2. Blue/Green Deployments:') // 'blue green deployments'
 */
export function labelKey(label: string): string {
  const normalised = normaliseLetters(label.replace(NUMBERING, ''));
  const words = wordsOf(normalised);
  return words.length === 0 ? normalised.trim() : words.join(' ');
}
