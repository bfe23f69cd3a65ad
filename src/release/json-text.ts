/** JSON as the released files have it: two spaces, keys in the order given, a line feed at the end. It refuses to sort. */

/** Identical values with keys in one order give identical bytes. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
