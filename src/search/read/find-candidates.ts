import { lettersOf } from '../analysis/tokenise.ts';

/**
 * The numbers of those that may have every word, ascending: cheap to find, and few then need their terms.
 * @param letters of all that is written of each, as lettersOf gives them: every term of it stands in them as a run
 */
export function findCandidates(letters: readonly string[], words: readonly string[]): number[] {
  const wanted = words.map(lettersOf);
  const found: number[] = [];
  for (const [number, written] of letters.entries()) {
    if (wanted.every((word) => written.includes(word))) found.push(number);
  }
  return found;
}
