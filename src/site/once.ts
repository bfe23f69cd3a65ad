/** What is found of an object once, and let go with it. It refuses to hold anything by a name alone. */

/** `find`, asked once for each object and, where it takes one, each key. */
export function once<O extends object, T, K = void>(
  find: (of: O, key: K) => T,
): (of: O, key: K) => T {
  const found = new WeakMap<O, Map<K, T>>();
  return (of, key) => {
    const values = found.get(of) ?? new Map<K, T>();
    found.set(of, values);
    if (!values.has(key)) values.set(key, find(of, key));
    return values.get(key) as T;
  };
}
