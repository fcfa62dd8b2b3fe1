/** Terms in order, each with the ids that it was found in. */
export interface TermIndex {
  readonly terms: readonly string[];
  readonly ids: ReadonlyMap<string, readonly number[]>;
}

/** Inverts lists of terms: the position of a list is its id. */
export function invert(lists: Iterable<Iterable<string>>): TermIndex {
  const ids = new Map<string, number[]>();
  let id = 0;
  for (const terms of lists) {
    for (const term of terms) {
      const known = ids.get(term);
      if (known === undefined) ids.set(term, [id]);
      else if (known.at(-1) !== id) known.push(id);
    }
    id++;
  }
  return { terms: [...ids.keys()].sort(), ids };
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
