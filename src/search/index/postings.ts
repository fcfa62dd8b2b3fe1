/** Ids that a term was found in, ascending: ids are given best first, so the beginning is the best part. */
export interface Postings {
  readonly ids: readonly number[];
  /** False where there are more: only the best ids of a very common term are kept. */
  readonly complete: boolean;
}

/** The ids that are in every list. */
export function intersect(lists: readonly (readonly number[])[]): number[] {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  return others.reduce<number[]>(intersectTwo, [...shortest]);
}

function intersectTwo(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  let j = 0;
  for (const id of a) {
    while (j < b.length && (b[j] ?? 0) < id) j++;
    if (b[j] === id) both.push(id);
  }
  return both;
}

/** The ids that are in any list, each once, ascending. Numbers sort several times faster in a typed array. */
export function unite(lists: readonly (readonly number[])[]): number[] {
  if (lists.length === 1) return [...(lists[0] ?? [])];
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let filled = 0;
  for (const list of lists) {
    all.set(list, filled);
    filled += list.length;
  }
  all.sort();
  const united: number[] = [];
  let last = -1;
  for (const id of all) {
    if (id !== last) united.push(id);
    last = id;
  }
  return united;
}

/** The ids of several terms, complete where all of them are. */
export function unitePostings(lists: readonly Postings[]): Postings {
  return {
    ids: unite(lists.map((list) => list.ids)),
    complete: lists.every((list) => list.complete),
  };
}
