/** The words of a text, folded, for telling whether two texts say the same. */
export function wordsOf(text: string): string[] {
  const words = NOT_ASCII.test(text)
    ? text.toLowerCase().normalize('NFC').match(WORDS)
    : text.toLowerCase().match(ASCII_WORDS);
  return words ?? [];
}

const NOT_ASCII = /[^\0-\u007F]/;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
/** A plain class is several times as fast. */
const ASCII_WORDS = /[a-z0-9]+/g;

/** The words of `whole` that `part` does not have, counting repetitions. */
export function wordsMissing(whole: readonly string[], part: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of part) left.set(word, (left.get(word) ?? 0) + 1);
  return whole.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** True where `whole` has words that `part`, most often a piece of it, does not have. */
export function losesWords(whole: string, part: string): boolean {
  const at = whole.indexOf(part);
  if (at < 0) return wordsMissing(wordsOf(whole), wordsOf(part)).length > 0;
  const [before, after] = [whole.slice(0, at), whole.slice(at + part.length)];
  return WORD_CHARACTER.test(before) || WORD_CHARACTER.test(after);
}
