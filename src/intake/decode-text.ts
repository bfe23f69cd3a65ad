/** Bytes as text: strict UTF-8 without BOM, LF, NFC, no invisible characters. It refuses to guess another encoding. */
import type { Problem } from '../model/problem.ts';
import { outsized } from './outsized.ts';

/** What could be read, beside what is wrong with it; `text` is undefined where reading on makes no sense. */
export interface DecodedText {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** The text of a file with LF line ends and without BOM, so that reading can go on, and every departure from the rules of the files. */
export function decodeText(bytes: Uint8Array, path: string): DecodedText {
  const unreadable = (message: string, line?: number): DecodedText => ({
    text: undefined,
    problems: [{ path, line, message }],
  });
  if (bytes.length === 0) return unreadable('is empty');
  const burden = outsized(bytes);
  if (burden) return unreadable(burden.message, burden.line);
  if (looksLikeUtf16(bytes)) return unreadable('is UTF-16; save it as UTF-8');
  const raw = decoded(bytes);
  if (raw === undefined)
    return unreadable(
      'is not UTF-8; it looks like Latin-1 or a Windows-125x code page: save it as UTF-8',
      firstLineNotUtf8(bytes),
    );

  // As many letters as bytes: all of them are ASCII, which is its own normal form.
  const ascii = raw.length === bytes.length;
  const text = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const problems: Problem[] = [];
  if (raw.startsWith('\uFEFF'))
    problems.push({ path, line: 1, message: 'begins with a byte order mark; save it without BOM' });
  if (raw.includes('\r\n'))
    problems.push(
      fault(raw, /\r\n/g, path, (n) => `${lines(n)} with CRLF; lines end with LF alone`),
    );
  for (const [pattern, message] of ascii ? asciiFaults : characterFaults)
    if (text.search(pattern) >= 0) problems.push(fault(text, pattern, path, message));
  if (!text.endsWith('\n'))
    problems.push({ path, line: lineAt(text, text.length), message: 'ends without a line feed' });
  if (!ascii && text.normalize('NFC') !== text)
    problems.push({
      path,
      line: text.split('\n').findIndex((row) => row.normalize('NFC') !== row) + 1,
      message: 'is not in Unicode normal form NFC; compose its letters with their accents',
    });
  return { text, problems };
}

/** Tab and carriage return are left to the reading of cells, which names the column. */
const characterFaults: readonly (readonly [RegExp, (n: number) => string])[] = [
  [/\0/g, (n) => `${times(n, 'a NUL character', 'NUL characters')}; the file is damaged`],
  [
    /\uFFFD/g,
    (n) =>
      `${times(n, 'a replacement character', 'replacement characters')}: letters were lost before; take them from the source`,
  ],
  [
    /[^\P{Cc}\0\t\n\r]/gu,
    (n) => `${times(n, 'a control character', 'control characters')}; take it out`,
  ],
  [
    /[\p{Cf}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFFA0]/gu,
    (n) =>
      `${times(n, 'a zero-width or bidirectional character', 'zero-width or bidirectional characters')}; take it out`,
  ],
];

/** Those that ASCII has. */
const asciiFaults = characterFaults.filter(([pattern]) => '\0\x1b'.search(pattern) >= 0);

function fault(
  text: string,
  pattern: RegExp,
  path: string,
  message: (count: number) => string,
): Problem {
  const line = lineAt(text, text.search(pattern));
  const count = text.match(pattern)?.length ?? 0;
  return { path, line, message: message(count) };
}

function times(count: number, one: string, many: string): string {
  return count === 1
    ? `holds ${one}`
    : `is the first of the lines that hold ${String(count)} ${many}`;
}

function lines(count: number): string {
  return count === 1 ? 'is a line that ends' : `is the first of ${String(count)} lines that end`;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 512);
  const nuls = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  });
  return nuls.some((count) => count >= 2 && count > sample.length * 0.3);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Counts lines by their LF bytes, which no sequence of UTF-8 contains. */
function firstLineNotUtf8(bytes: Uint8Array): number {
  for (let line = 1, from = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    if (end < 0 || decoded(bytes.subarray(from, end)) === undefined) return line;
    from = end + 1;
  }
}
