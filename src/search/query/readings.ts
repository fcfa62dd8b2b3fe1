import type { Acronym } from '../analysis/acronyms.ts';
import { normaliseLetters } from '../analysis/normalise.ts';
import type { Query } from './query.ts';
import type { Expansion } from '../search-result.ts';
import { wordsOf } from '../analysis/tokenise.ts';

/** More ways to read one query cost lookups and hardly find more. */
const MOST_READINGS = 6;

/** Words that must all be found, each of them once. */
export interface WantedWords {
  readonly words: readonly string[];
  /** True where longer words answer the last one too. */
  readonly completesLastWord: boolean;
}

/**
 * One way to read a query: words that must all be found. Every reading but the first differs from what
 * was typed in one place: a compound or two neighbours joined, or an acronym's other form.
 */
export interface Reading {
  readonly words: readonly string[];
  /** True where longer words answer the last one too. */
  readonly completesLastWord: boolean;
  /** The same, for looking up: no word twice. */
  readonly wanted: WantedWords;
  readonly expansion?: Expansion;
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly expansion?: Expansion;
}

/** The readings of a query, as typed first. Words of phrases belong to every reading. */
export function readQuery(query: Query, acronyms: readonly Acronym[]): Reading[] {
  const typed = query.terms.flatMap((term) => term.words);
  const required = query.phrases.flat();
  const { completesLastWord } = query.parsed;
  const replacements = [...otherForms(typed, acronyms), ...joinedWords(query, typed)];
  const others = replacements.map(({ from, to, words, expansion }) => ({
    words: [...required, ...typed.slice(0, from), ...words, ...typed.slice(to)],
    completesLastWord: completesLastWord && (to < typed.length || expansion === undefined),
    ...(expansion === undefined ? {} : { expansion }),
  }));
  const all = [{ words: [...required, ...typed], completesLastWord }, ...others];
  return distinct(all.map((each) => ({ ...each, wanted: wantedOf(each) }))).slice(0, MOST_READINGS);
}

/** Each whole word once. One that may go on is another than the same one whole: it is found in other places too. */
function wantedOf({ words, completesLastWord }: WantedWords): WantedWords {
  const whole = completesLastWord ? words.slice(0, -1) : words;
  return { words: [...new Set(whole), ...words.slice(whole.length)], completesLastWord };
}

/** Of the readings that look for the same words the first: `a a a` joins to `aa a` and to `a aa`. */
function distinct(readings: readonly Reading[]): Reading[] {
  const first = new Map<string, Reading>();
  for (const reading of readings) {
    const { words, completesLastWord } = reading.wanted;
    const completed = completesLastWord ? words.at(-1) : undefined;
    const key = JSON.stringify([words.toSorted(), completed]);
    if (!first.has(key)) first.set(key, reading);
  }
  return [...first.values()];
}

/** Compounds as one word ("x-ray", "xray"), and neighbours ("x ray", "auto scaling"). */
function* joinedWords(query: Query, typed: readonly string[]): Generator<Replacement> {
  let from = 0;
  for (const { words, joined } of query.terms) {
    const to = from + words.length;
    if (joined !== undefined && words.length > 2) yield { from, to, words: [joined] };
    from = to;
  }
  for (let i = 0; i + 1 < typed.length; i++) {
    yield { from: i, to: i + 2, words: [`${typed[i] ?? ''}${typed[i + 1] ?? ''}`] };
  }
}

function* otherForms(
  typed: readonly string[],
  acronyms: readonly Acronym[],
): Generator<Replacement> {
  for (const { short, long } of acronyms) {
    const shortWord = normaliseLetters(short);
    const longWords = wordsOf(normaliseLetters(long));
    const shortAt = typed.indexOf(shortWord);
    if (shortAt >= 0) {
      const expansion: Expansion = { short, long, typed: 'short' };
      yield { from: shortAt, to: shortAt + 1, words: longWords, expansion };
    }
    const longAt = indexOfRun(typed, longWords);
    if (longAt >= 0) {
      const expansion: Expansion = { short, long, typed: 'long' };
      yield { from: longAt, to: longAt + longWords.length, words: [shortWord], expansion };
    }
  }
}

/** Where the words stand one after the other, or -1. */
function indexOfRun(words: readonly string[], run: readonly string[]): number {
  const last = words.length - run.length;
  for (let at = 0; at <= last; at++) {
    if (run.every((word, i) => words[at + i] === word)) return at;
  }
  return -1;
}
