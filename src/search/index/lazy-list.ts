export interface LazyList<T> {
  readonly at: (number: number) => T;
  readonly all: () => T[];
}

/** Values by their numbers from 0, each made when it is first asked for and kept. */
export function createLazyList<T extends object>(
  length: number,
  make: (number: number) => T,
): LazyList<T> {
  const made = Array.from<T | undefined>({ length });
  const at = (number: number) => (made[number] ??= make(number));
  return { at, all: () => Array.from({ length }, (_, number) => at(number)) };
}
