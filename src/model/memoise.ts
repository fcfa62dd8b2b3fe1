/** The same function, worked out once for each key: a label stands in dozens of reports. Objects are keys by identity. */
export function memoise<K, T extends {}>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
