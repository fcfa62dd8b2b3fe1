/** Phrases that are looked for in keys of `phraseKey`, by the two letters with which they begin. */
export type PhraseSet = ReadonlyMap<number, readonly string[]>;

/** @param phrases in the form of `phraseKey`. */
export function phraseSet(phrases: readonly string[]): PhraseSet {
  const set = new Map<number, string[]>();
  for (const phrase of phrases) {
    const begins = twoLetters(phrase, 0);
    set.set(begins, [...(set.get(begins) ?? []), phrase].toSorted(longestFirst));
  }
  return set;
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}

/** True where one of the phrases stands in a key as whole words. */
export function holdsPhrase(key: string, phrases: PhraseSet): boolean {
  for (let start = 0; start < key.length;) {
    if (phrases.get(twoLetters(key, start))?.some((phrase) => standsAt(key, phrase, start)))
      return true;
    const blank = key.indexOf(' ', start);
    if (blank < 0) return false;
    start = blank + 1;
  }
  return false;
}

/** True where a key is a row of the phrases and nothing else, from each place the longest that stands there. */
export function consistsOf(key: string, phrases: PhraseSet): boolean {
  for (let at = 0; at < key.length;) {
    const phrase = phrases.get(twoLetters(key, at))?.find((known) => standsAt(key, known, at));
    if (phrase === undefined) return false;
    at += phrase.length + 1;
  }
  return key !== '';
}

/** As a number: looking a number up is several times as fast as cutting out a word and looking that up. */
function twoLetters(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | (text.charCodeAt(at + 1) || BLANK);
}

/** What follows a word of one letter, at the end of a text, too. */
const BLANK = 0x20;

function standsAt(key: string, phrase: string, start: number): boolean {
  const end = start + phrase.length;
  return key.startsWith(phrase, start) && (end === key.length || key[end] === ' ');
}
