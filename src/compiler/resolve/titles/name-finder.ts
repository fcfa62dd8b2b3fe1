import { type ComparableName, SAME_NAME } from './similar-names.ts';

/** 7 × 0.6 / 1.4 is a little more than 3 in floating point. */
const ROUNDING = 1e-9;

/** Finds the entries that may bear the name, by their places in the list. */
export type NameFinder = (name: ComparableName) => ReadonlySet<number>;

/**
 * Finds, among many entries with some names each, those that may share {@link SAME_NAME} of a name's words, without a
 * look at the others: a thousand events and their thousand blocks are a million pairs.
 *
 * Of a name with n words, another that shares s of the words of both has at least n·s/(2−s) of them, so one of its
 * n − ⌈n·s/(2−s)⌉ + 1 rarest words is among the other's (the prefix filter of set similarity joins, Chaudhuri et al. 2006).
 */
export function createNameFinder(
  entries: readonly (readonly Pick<ComparableName, 'words'>[])[],
): NameFinder {
  const holders = new Map<string, number[]>();
  for (const [at, names] of entries.entries()) {
    for (const { words } of names) {
      for (const word of words) {
        const found = holders.get(word);
        if (found === undefined) holders.set(word, [at]);
        else if (found.at(-1) !== at) found.push(at);
      }
    }
  }
  return ({ words }) => {
    const least = Math.ceil((words.size * SAME_NAME) / (2 - SAME_NAME) - ROUNDING);
    const rarest = [...words]
      .map((word) => holders.get(word) ?? [])
      .toSorted((a, b) => a.length - b.length)
      .slice(0, words.size - least + 1);
    return new Set(rarest.flat());
  };
}
