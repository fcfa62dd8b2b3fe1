/** What was asked for last, up to a number of values. */
export interface Recent<K> {
  /** The value of the key, made once while it is kept. A failure is not kept. */
  get<T>(key: K, make: () => Promise<T>): Promise<T>;
}

/** Keeps values, the least recently used ones let go. A key must always be made the same way. */
export function createRecent<K>(most: number): Recent<K> {
  const kept = new Map<K, Promise<unknown>>();
  return {
    get<T>(key: K, make: () => Promise<T>): Promise<T> {
      const known = kept.get(key) as Promise<T> | undefined;
      const value = known ?? make();
      kept.delete(key);
      kept.set(key, value);
      const [oldest = key] = kept.keys();
      if (kept.size > most) kept.delete(oldest);
      if (known === undefined) value.catch(() => kept.delete(key));
      return value;
    },
  };
}
