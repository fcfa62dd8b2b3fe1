/**
 * Keeps the last value of each key for as long as what it was made from is the same, by identity. Lets a
 * second compilation redo only what a changed file touches; without it every value is simply made.
 */
export interface Memo {
  /**
   * @param inputs a function where working them out takes time, which is lost where nothing is kept
   * @param make is given the last value, parts of which may serve again
   */
  get<T>(key: string, inputs: Inputs, make: (last: T | undefined) => T): T;
  /** Forgets what was not asked for since it was called last: topics and reports that are no more. */
  sweep(): void;
}

export type Inputs = readonly unknown[] | (() => readonly unknown[]);

/** Makes every value and keeps none. */
export const NO_MEMO: Memo = {
  get: (_key, _inputs, make) => make(undefined),
  sweep: () => undefined,
};

interface Kept {
  readonly inputs: readonly unknown[];
  readonly value: unknown;
  /** Number of the last sweep before it was asked for. */
  round: number;
}

export function createMemo(): Memo {
  const kept = new Map<string, Kept>();
  let round = 0;
  return {
    get<T>(key: string, from: Inputs, make: (last: T | undefined) => T): T {
      const inputs = typeof from === 'function' ? from() : from;
      const known = kept.get(key);
      // A key belongs to one call site, so the value has the type that the site made.
      const last = known?.value as T | undefined;
      if (known !== undefined && sameItems(known.inputs, inputs)) {
        known.round = round;
        return last as T;
      }
      const value = make(last);
      kept.set(key, { inputs, value, round });
      return value;
    },
    sweep() {
      for (const [key, { round: last }] of kept) if (last < round) kept.delete(key);
      round++;
    },
  };
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (!Object.is(a[index], b[index])) return false;
  return true;
}
