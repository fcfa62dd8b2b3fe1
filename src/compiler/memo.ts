/**
 * Keeps the last value of each key for as long as what it was made from is the same, by identity. Lets a
 * second compilation redo only what a changed file touches; without it every value is simply made.
 */
export interface Memo {
  get<T>(key: string, inputs: readonly unknown[], make: () => T): T;
}

interface Kept {
  readonly inputs: readonly unknown[];
  readonly value: unknown;
}

export function createMemo(): Memo {
  const kept = new Map<string, Kept>();
  return {
    get<T>(key: string, inputs: readonly unknown[], make: () => T): T {
      const known = kept.get(key);
      // A key belongs to one call site, so the value has the type that the site made.
      if (known !== undefined && sameItems(known.inputs, inputs)) return known.value as T;
      const value = make();
      kept.set(key, { inputs, value });
      return value;
    },
  };
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
}
