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
  let [line, lineStart, commas] = [1, 0, 0];
  for (let i = 0; i <= bytes.length; i += 1) {
    const byte = bytes[i];
    if (byte === 0x2c) commas += 1;
    if (byte !== 0x0a && i !== bytes.length) continue;
    if (i - lineStart > longestLine)
      return {
        line,
        message: `is ${String(i - lineStart)} bytes long; no line of a release has more than ${String(longestLine)}`,
      };
    if (byte === 0x0a) line += 1;
    lineStart = i + 1;
  }
  if (line > mostLines)
    return {
      line: undefined,
      message: `has ${String(line)} lines; no release has more than ${String(mostLines)}`,
    };
  if (commas > mostCells)
    return {
      line: undefined,
      message: `has ${String(commas)} commas; no release has more than ${String(mostCells)}`,
    };
  return undefined;
}
