/** Files that are no table but a burden: far more lines, cells or signs in a line than a release can have. It refuses them before they are taken apart, which would cost a hundred times their size. */

/** What is too much, with its line where it is one. */
export interface Outsized {
  readonly line: number | undefined;
  readonly message: string;
}

const mostLines = 2_000_000;
const mostCells = 20_000_000;
const longestLine = 2_000_000;

/** The first bound that the bytes break, in one pass and without a copy; `undefined` for any file of a release. */
export function outsized(bytes: Uint8Array): Outsized | undefined {
  let [line, from] = [1, 0];
  for (;;) {
    const found = bytes.indexOf(0x0a, from);
    const end = found < 0 ? bytes.length : found;
    if (end - from > longestLine)
      return {
        line,
        message: `is ${String(end - from)} bytes long; no line of a release has more than ${String(longestLine)}`,
      };
    if (found < 0) break;
    [line, from] = [line + 1, end + 1];
  }
  if (line > mostLines)
    return {
      line: undefined,
      message: `has ${String(line)} lines; no release has more than ${String(mostLines)}`,
    };
  const commas = bytes.length > mostCells ? commasIn(bytes) : 0;
  if (commas > mostCells)
    return {
      line: undefined,
      message: `has ${String(commas)} commas; no release has more than ${String(mostCells)}`,
    };
  return undefined;
}

function commasIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x2c); at >= 0; at = bytes.indexOf(0x2c, at + 1)) count += 1;
  return count;
}
