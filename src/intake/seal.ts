/** The checksums of a release: SHA256SUMS and the list in release.json against the bytes. It refuses a byte that changed since. */
import { releaseFiles, type ReleaseManifest } from '../model/release.ts';
import { decodeText } from './decode-text.ts';
import type { ProblemLog } from './problem-log.ts';
import type { FolderFiles } from './folder-file.ts';

export const sealFile = 'SHA256SUMS';

/** Files that release.json lists: all but itself and the checksums. */
export const listedFiles = releaseFiles.filter((name) => name !== 'release.json');

/** Notes each file whose bytes are not those that SHA256SUMS or release.json record. Files that are missing are noted elsewhere. */
export function noteSeal(
  files: FolderFiles,
  manifest: ReleaseManifest | undefined,
  log: ProblemLog,
): void {
  const seal = files.get(sealFile);
  const sums = seal?.read();
  if (seal && sums) noteChecksums(sums, seal.path, files, log);
  const path = files.get('release.json')?.path;
  if (!manifest || path === undefined) return;
  const names = manifest.files.map(({ name }) => name);
  if (names.join() !== listedFiles.join())
    log.add({ path, column: 'files' }, `the files are ${listedFiles.join(', ')}, in this order`);
  for (const { name, bytes: length, sha256: hash, rows } of manifest.files) {
    const found = files.get(name)?.digest;
    if (!found) continue;
    if (found.bytes !== length || found.sha256 !== hash)
      log.add(
        { path, column: 'files' },
        `${name} is not the file that was released: its bytes changed`,
      );
    if (name.endsWith('.csv') !== (rows !== undefined))
      log.add({ path, column: 'files' }, `${name}: rows are counted for tables, and only for them`);
    else if (rows !== undefined && rows !== found.rows)
      log.add(
        { path, column: 'files' },
        `${name}: "${String(rows)}" is not its number of rows, which is ${String(found.rows)}`,
      );
  }
}

function noteChecksums(bytes: Uint8Array, path: string, files: FolderFiles, log: ProblemLog): void {
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
    const found = files.get(names[i] ?? '')?.digest;
    if (found && !row.startsWith(found.sha256))
      log.add(
        { path, line: i + 1 },
        `${names[i] ?? ''} is not the file that was released: its bytes changed`,
      );
  });
}
