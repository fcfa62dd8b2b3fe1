import { intersect, unite } from './postings.ts';

/** Terms in order, each with the ids that it was found in. */
export interface TermIndex {
  readonly terms: readonly string[];
  readonly ids: ReadonlyMap<string, readonly number[]>;
}

/** Inverts lists of terms: the position of a list is its id. */
export function invert(lists: Iterable<Iterable<string>>): TermIndex {
  const ids = new Map<string, number[]>();
  let id = 0;
  for (const terms of lists) addTerms(ids, terms, id++);
  return { terms: [...ids.keys()].sort(), ids };
}

/** Adds an id to the lists of terms: those of one id before those of the next. */
function addTerms(ids: Map<string, number[]>, terms: Iterable<string>, id: number): void {
  for (const term of terms) {
    const known = ids.get(term);
    if (known === undefined) ids.set(term, [id]);
    else if (known[known.length - 1] !== id) known.push(id);
  }
}

/** Where the term stands in the ordered terms, or where it would stand. */
export function lowerBound(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The terms that begin with the given letters. */
function completions(terms: readonly string[], beginning: string): string[] {
  const from = lowerBound(terms, beginning);
  const found: string[] = [];
  for (let i = from; i < terms.length; i++) {
    const term = terms[i] ?? '';
    if (!term.startsWith(beginning)) break;
    found.push(term);
  }
  return found;
}

/** Ids that have every word; with `completesLastWord`, longer words answer the last one too. */
export function lookUpAll(
  index: TermIndex,
  words: readonly string[],
  completesLastWord: boolean,
): number[] {
  const last = words.length - 1;
  return intersect(words.map((word, i) => lookUp(index, word, completesLastWord && i === last)));
}

function lookUp(index: TermIndex, word: string, completes: boolean): readonly number[] {
  const terms = completes ? completions(index.terms, word) : [word];
  return unite(terms.flatMap((term) => [index.ids.get(term) ?? []]));
}
