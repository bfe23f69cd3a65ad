/** The checksums of a release: SHA256SUMS and the list in release.json against the bytes. It refuses a byte that changed since. */
import { releaseFiles, type ReleaseManifest } from '../model/release.ts';
import { decodeText } from './decode-text.ts';
import type { ProblemLog } from './problem-log.ts';
import type { FolderBytes } from './read-cases.ts';
import { sha256 } from './sha256.ts';

export const sealFile = 'SHA256SUMS';

/** Files that release.json lists: all but itself and the checksums. */
export const listedFiles = releaseFiles.filter((name) => name !== 'release.json');

/** Notes each file whose bytes are not those that SHA256SUMS or release.json record. Files that are missing are noted elsewhere. */
export function noteSeal(
  files: FolderBytes,
  manifest: ReleaseManifest | undefined,
  log: ProblemLog,
): void {
  const seal = files.get(sealFile);
  if (seal?.bytes) noteChecksums(seal.bytes, seal.path, files, log);
  const path = files.get('release.json')?.path;
  if (!manifest || path === undefined) return;
  const names = manifest.files.map(({ name }) => name);
  if (names.join() !== listedFiles.join())
    log.add({ path, column: 'files' }, `the files are ${listedFiles.join(', ')}, in this order`);
  for (const { name, bytes: length, sha256: hash, rows } of manifest.files) {
    const bytes = files.get(name)?.bytes;
    if (!bytes) continue;
    if (bytes.length !== length || sha256(bytes) !== hash)
      log.add(
        { path, column: 'files' },
        `${name} is not the file that was released: its bytes changed`,
      );
    if (name.endsWith('.csv') !== (rows !== undefined))
      log.add({ path, column: 'files' }, `${name}: rows are counted for tables, and only for them`);
    else if (rows !== undefined && rows !== rowCount(bytes))
      log.add(
        { path, column: 'files' },
        `${name}: "${String(rows)}" is not its number of rows, which is ${String(rowCount(bytes))}`,
      );
  }
}

/** Rows of a table that keeps the rules of the files: lines without the header. */
export function rowCount(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines - 1;
}

function noteChecksums(bytes: Uint8Array, path: string, files: FolderBytes, log: ProblemLog): void {
  const { text, problems } = decodeText(bytes, path);
  for (const { line, message } of problems) log.add({ path, line }, message);
  if (text === undefined) return;
  const rows = text.replace(/\n$/, '').split('\n');
  const names = rows.map((row) => /^[0-9a-f]{64} {2}(\S+)$/.exec(row)?.[1]);
  if (names.join() !== releaseFiles.join())
    log.add(
      { path },
      `lists a SHA-256, two spaces and a name for ${releaseFiles.join(', ')}, in this order`,
    );
  rows.forEach((row, i) => {
    const file = files.get(names[i] ?? '');
    if (file?.bytes && !row.startsWith(sha256(file.bytes)))
      log.add(
        { path, line: i + 1 },
        `${names[i] ?? ''} is not the file that was released: its bytes changed`,
      );
  });
}
