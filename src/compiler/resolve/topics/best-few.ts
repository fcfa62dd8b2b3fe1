/** What a ranking keeps, and in which order. */
export interface Ranking {
  readonly most: number;
  /** True where `a` comes before `b`; never for equals. */
  readonly isBefore: (a: number, b: number) => boolean;
}

/**
 * Puts a number where it belongs among the best so far; what falls behind the last place is dropped. For the few best of
 * many this is far cheaper than sorting them all.
 */
export function insertRanked(best: number[], item: number, { most, isBefore }: Ranking): void {
  let at = best.length;
  while (at > 0 && isBefore(item, best[at - 1] ?? item)) at--;
  if (at === most) return;
  best.splice(at, 0, item);
  if (best.length > most) best.pop();
}
