/** Whole numbers as short texts that gzip packs well: one letter a digit, a text for each place. It refuses negative numbers, and digits that a scan for telephone numbers would stop at. */

// A to Z, then a to z: each text is one long word without a figure in it.
const base = 52;
const upper = 65;
const lower = 97;

/** The texts of some numbers, lowest place first; as many as the largest number needs. */
export function packedNumbers(numbers: readonly number[]): readonly string[] {
  const planes: string[] = [];
  let rest = numbers;
  do {
    planes.push(rest.map((number) => character(number % base)).join(''));
    rest = rest.map((number) => Math.floor(number / base));
  } while (rest.some((number) => number > 0));
  return planes;
}

/** The numbers of `packedNumbers`, up to 4,294,967,295. */
export function unpackedNumbers(planes: readonly string[], length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  let place = 1;
  for (const plane of planes) {
    for (let i = 0; i < length; i += 1) {
      const code = plane.charCodeAt(i);
      numbers[i] = (numbers[i] ?? 0) + (code < lower ? code - upper : code - lower + 26) * place;
    }
    place *= base;
  }
  return numbers;
}

function character(digit: number): string {
  return String.fromCharCode(digit < 26 ? upper + digit : lower + digit - 26);
}
