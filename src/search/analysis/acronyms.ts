import { normaliseLetters } from './normalise.ts';
import type { SearchDocument } from '../search-document.ts';
import { wordsOf } from './tokenise.ts';

/** A short form and what it stands for, as a report spelled them. */
export interface Acronym {
  readonly short: string;
  readonly long: string;
}

/**
 * "Long Form (LF)": a short form in brackets, plural or not, then up to six words before it. Read from the bracket
 * backwards: read forwards, the words are tried from each word of a text, and most lead to no bracket.
 */
const TAUGHT =
  /\((?=(\p{L}[\p{L}\p{N}]{1,6}?)s?\))(?<=((?:[\p{L}\p{N}][\p{L}\p{N}'’-]* ){1,6})\()/gu;

/** "(IaC)" at the end of a label that has its short form with it. */
const BRACKETS = /\s*\([^()]*\)\s*$/u;

/** Short forms that no report teaches: numeronyms, whose letters are not initials. */
const KNOWN: readonly Acronym[] = [
  { short: 'K8s', long: 'Kubernetes' },
  { short: 'i18n', long: 'internationalization' },
  { short: 'a11y', long: 'accessibility' },
];

/** The table is read before the first query: its most used rows are worth their bytes, the rest are not. */
const MOST_ACRONYMS = 200;

/**
 * Learns which short form stands for which words from "Infrastructure as Code (IaC)", where the initials
 * agree, and from the documents' own `short`. Most used first; ties in alphabetical order.
 */
export function learnAcronyms(documents: Iterable<SearchDocument>): Acronym[] {
  const found = new Map<string, { acronym: Acronym; uses: number }>();
  function count(acronym: Acronym): void {
    const key = `${normaliseLetters(acronym.short)} ${normaliseLetters(acronym.long)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { acronym, uses: 1 });
    else known.uses++;
  }
  for (const { short, label, text } of documents) {
    const named = short === undefined ? undefined : shortFormOf(label, short);
    if (named !== undefined) count(named);
    if (label.includes('(')) for (const taught of taughtIn(label)) count(taught);
    if (text.includes('(')) for (const taught of taughtIn(text)) count(taught);
  }
  const learned = [...found].sort(([a, x], [b, y]) => y.uses - x.uses || (a < b ? -1 : 1));
  return [...KNOWN, ...learned.slice(0, MOST_ACRONYMS).map(([, { acronym }]) => acronym)];
}

function shortFormOf(label: string, short: string): Acronym | undefined {
  const long = label.replace(BRACKETS, '').trim();
  return isShorter(short, long) ? { short, long } : undefined;
}

/** The short forms that a text teaches, in its order. */
export function* taughtIn(text: string): Generator<Acronym> {
  for (const [, short = '', words = ''] of text.matchAll(TAUGHT)) {
    const long = wordsWithInitials(words.trim(), short);
    if (long !== undefined) yield { short, long };
  }
}

function isShorter(short: string, long: string): boolean {
  return wordsOf(normaliseLetters(short)).length === 1 && short.length < long.length;
}

/** The last words of the text whose initials spell the short form. */
function wordsWithInitials(text: string, short: string): string | undefined {
  const words = text.split(/[ -]/).slice(-short.length);
  const initials = words.map((word) => normaliseLetters(word).charAt(0)).join('');
  return initials === normaliseLetters(short) ? words.join(' ') : undefined;
}
