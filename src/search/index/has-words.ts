/** True where the terms have the word, or with `completes` a longer one. */
export function hasWord(terms: ReadonlySet<string>, word: string, completes: boolean): boolean {
  if (terms.has(word)) return true;
  if (!completes) return false;
  for (const term of terms) if (term.startsWith(word)) return true;
  return false;
}

/** True where every word is among the terms; with `completesLastWord`, a longer one answers the last. */
export function hasEveryWord(
  terms: ReadonlySet<string>,
  words: readonly string[],
  completesLastWord: boolean,
): boolean {
  const last = words.length - 1;
  return words.every((word, i) => hasWord(terms, word, completesLastWord && i === last));
}
