/** The search over files, archives opened. It refuses to pass over what it cannot read, and to print a name of a file or column that itself tells. */
import { createHash } from 'node:crypto';
import { filePieces } from './file-pieces.ts';
import type { Piece } from './piece.ts';
import { pieceSearch, type Seen } from './piece-search.ts';
import type { Finding, Identifiers } from './scan.ts';
import { unpacked, type NamedBytes } from './unpacked.ts';

/** All findings in the files, in their order; members of archives are named `archive > member`. Throws a sentence where a file, an archive or a table cannot be read. */
export async function searchFiles(
  files: Iterable<NamedBytes>,
  identifiers: Identifiers,
  salt: Uint8Array,
): Promise<readonly Finding[]> {
  const search = pieceSearch(identifiers, salt);
  const label = (text: string, withheld: string): string =>
    text
      .split(/(\/| > )/)
      .map((part) => (search(namePieces(part)).length === 0 ? part : withheld))
      .join('');
  const findings: Finding[] = [];
  // The same bytes stand in a site many times: in `latest`, in the archive of the whole.
  const read = new Map<string, readonly Seen[]>();
  for (const packed of files) {
    const outer = label(packed[0], '(name withheld)');
    for (const [name, bytes] of opened(packed, outer)) {
      const inName: readonly Seen[] = search(namePieces(name)).map(({ rule, hash, message }) => ({
        rule,
        hash,
        message: `in the name of the file: ${message}`,
      }));
      const file = inName.length === 0 ? name : label(name, '(name withheld)');
      const key = createHash('sha256').update(bytes).digest('hex') + name.replace(/^.*\./s, '.');
      const inside = read.get(key) ?? search(await piecesOf(name, bytes, file));
      read.set(key, inside);
      for (const { line, column, ...seen } of [...inName, ...inside])
        findings.push({
          ...seen,
          file,
          ...(line === undefined ? {} : { line }),
          ...(column === undefined ? {} : { column: label(column, '(column withheld)') }),
        });
    }
  }
  return findings;
}

/** A name of a file or column is read, and followed. */
function namePieces(text: string): readonly Piece[] {
  return [
    { kind: 'address', text },
    { kind: 'literal', text },
  ];
}

function opened(packed: NamedBytes, shown: string): readonly NamedBytes[] {
  try {
    return [...unpacked(packed)];
  } catch {
    throw new Error(`${shown}: is an archive that cannot be opened, so nothing can be said of it`);
  }
}

async function piecesOf(name: string, bytes: Uint8Array, shown: string): Promise<readonly Piece[]> {
  try {
    return await filePieces(name, bytes);
  } catch {
    throw new Error(`${shown}: cannot be read, so nothing can be said of it`);
  }
}
