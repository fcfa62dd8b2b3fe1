/** Phrases that are looked for in keys of `phraseKey`, by their first word. */
export type PhraseSet = ReadonlyMap<string, readonly string[]>;

/** @param phrases in the form of `phraseKey`. */
export function phraseSet(phrases: readonly string[]): PhraseSet {
  const set = new Map<string, string[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.split(' ', 1);
    set.set(first, [...(set.get(first) ?? []), phrase]);
  }
  return set;
}

/** True where one of the phrases stands in a key as whole words. */
export function holdsPhrase(key: string, phrases: PhraseSet): boolean {
  let at = 0;
  for (const word of key.split(' ')) {
    const start = at;
    if (phrases.get(word)?.some((phrase) => standsAt(key, phrase, start))) return true;
    at += word.length + 1;
  }
  return false;
}

function standsAt(key: string, phrase: string, start: number): boolean {
  const end = start + phrase.length;
  return key.startsWith(phrase, start) && (end === key.length || key[end] === ' ');
}
