/** The pieces of one file, by what its bytes and its name say. It refuses to skip: what it does not know is searched as strings. */
import { codePieces } from './code-pieces.ts';
import { jsonPieces } from './json-pieces.ts';
import { markupPieces } from './markup-pieces.ts';
import { withAddresses, type Piece } from './piece.ts';
import { csvPieces, parquetPieces } from './table-pieces.ts';

const plain = (text: string): readonly Piece[] => {
  // `I**van**ou`: marks of emphasis inside a word do not part it for a reader.
  const joined = text.replace(/(?<=\p{L})[*_`~]{1,3}(?=\p{L})/gu, '');
  return [
    ...withAddresses({ kind: 'text', text, line: 1 }),
    ...(joined === text ? [] : [{ kind: 'code' as const, text: joined, line: 1 }]),
  ];
};
const byExtension: Readonly<Record<string, (text: string) => readonly Piece[]>> = {
  ...each('html htm xhtml svg xml atom rss rels vml kml xsl opf', markupPieces),
  ...each('json jsonld geojson webmanifest map ipynb', jsonPieces),
  ...each('jsonl ndjson', (text) =>
    text
      .split('\n')
      .flatMap((line, at) => jsonPieces(line).map((piece) => ({ ...piece, line: at + 1 }))),
  ),
  ...each('csv', csvPieces),
  ...each('tsv tab', csvPieces),
  ...each('js mjs cjs ts mts css astro', codePieces),
};

function each<T>(extensions: string, value: T): Record<string, T> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, value]));
}

/** Texts of a leaf file: no ZIP and no gzip (see unpacked.ts). Throws where a Parquet file cannot be read. */
export async function filePieces(name: string, bytes: Uint8Array): Promise<readonly Piece[]> {
  if (begins(bytes, 'PAR1')) return parquetPieces(bytes);
  const text = begins(bytes, '\u0089PNG') ? undefined : decoded(bytes);
  if (text === undefined) return binaryPieces(bytes);
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const read =
    byExtension[extension] ?? (/^\s*<(?:[!?]|html|svg)/i.test(text) ? markupPieces : plain);
  return read(text);
}

/** Whether the bytes open with these Latin-1 letters. */
export function begins(bytes: Uint8Array, letters: string): boolean {
  return Array.from(letters).every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

function decoded(bytes: Uint8Array): string | undefined {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff)
    return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Runs of at least this many printable characters are text, fewer are chance. */
const shortestRun = 8;

/** Names only: digits of a binary file are chance. */
function binaryPieces(bytes: Uint8Array): readonly Piece[] {
  const shown = begins(bytes, '\u0089PNG') ? withoutPixels(bytes) : bytes;
  return ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'].flatMap((encoding) => {
    const text = new TextDecoder(encoding).decode(shown);
    const letters =
      encoding === 'windows-1251'
        ? '[\\u0400-\\u045f\\u0490\\u0491 .-]'
        : '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{M}\\p{Nd}\\p{P}\\p{S} ]';
    const runs = text.match(new RegExp(`${letters}{${String(shortestRun)},}`, 'gu')) ?? [];
    return runs.map((run): Piece => ({ kind: 'code', text: run }));
  });
}

/** A PNG without its compressed pixels: what is left may hold words. */
function withoutPixels(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (!begins(bytes.subarray(at + 4), 'IDAT')) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}
