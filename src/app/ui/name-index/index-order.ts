import { compareText } from '#model/compare-text.ts';
import { normaliseLetters } from '#model/slug.ts';

/** A name of an index as in the back of a book: what it is called, and in how many events it stands. */
export interface IndexedName {
  readonly id: string;
  readonly label: string;
  /** Said after the label and found by the filter as well: a short form, an organisation. */
  readonly detail?: string | undefined;
  readonly events: number;
}

/** `heading` is a letter, `0–9` or `…`. */
export interface LetterGroup<T> {
  readonly heading: string;
  readonly names: readonly T[];
}

export interface FrequencyGroup<T> {
  readonly events: number;
  readonly names: readonly T[];
}

/** Names whose label or detail has every typed word, as beginnings of words, tones and case aside. */
export function filterNames<T extends IndexedName>(names: readonly T[], typed: string): T[] {
  const wanted = normaliseLetters(typed).split(/\s+/).filter(Boolean);
  return names.filter((name) => {
    const text = ` ${normaliseLetters(`${name.label} ${name.detail ?? ''}`)}`;
    return wanted.every((word) => hasWordStart(text, word));
  });
}

function hasWordStart(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** A–Z by the first letter without its marks (Đám mây under D), then figures, then the rest. */
export function groupByLetter<T extends IndexedName>(names: readonly T[]): LetterGroup<T>[] {
  return [...groupBy(names.toSorted(byLabel), (name) => headingOf(name.label))]
    .map(([heading, members]) => ({ heading, names: members }))
    .toSorted((a, b) => headingRank(a.heading) - headingRank(b.heading));
}

/** Those that stand in most events first; equal ones A–Z. */
export function groupByFrequency<T extends IndexedName>(names: readonly T[]): FrequencyGroup<T>[] {
  return [...groupBy(names.toSorted(byLabel), (name) => name.events)]
    .map(([events, members]) => ({ events, names: members }))
    .toSorted((a, b) => b.events - a.events);
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

const FIGURES = '0–9';
const OTHERS = '…';

/** What a label is sorted by: `.NET` stands under N. */
function sortKey(label: string): string {
  return normaliseLetters(label).replace(/^[^\p{L}\p{N}]+/u, '');
}

function byLabel(a: IndexedName, b: IndexedName): number {
  return compareText(sortKey(a.label), sortKey(b.label)) || compareText(a.id, b.id);
}

function headingOf(label: string): string {
  const first = sortKey(label).charAt(0);
  if (/[a-z]/.test(first)) return first.toUpperCase();
  return /\p{N}/u.test(first) ? FIGURES : OTHERS;
}

function headingRank(heading: string): number {
  if (heading === OTHERS) return Number.POSITIVE_INFINITY;
  return heading === FIGURES ? Number.MAX_SAFE_INTEGER : heading.charCodeAt(0);
}
