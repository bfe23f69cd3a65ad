/** Values that nobody can change by accident. It refuses to copy: what is given is frozen. */

/** Freezes plain objects and arrays to their depth and gives the same value back. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
}
