/** Bytes of one file, names in one folder. It refuses anything but a plain file or folder, in a sentence. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { ProblemLog } from './problem-log.ts';

const largestFile = 128 * 2 ** 20;

/** The bytes of a file; `undefined` and a noted problem where it is missing, not a plain file, too large or unreadable. */
export function readBytes(path: string, log: ProblemLog): Uint8Array | undefined {
  return attempt(path, log, () => {
    const found = statSync(path);
    if (found.isDirectory()) throw new Error('is a folder where a file is due');
    if (!found.isFile()) throw new Error('is not a plain file');
    if (found.size > largestFile) throw new Error('is larger than 128 MB, which no release is');
    return readFileSync(path);
  });
}

/** The names in a folder, in the order of code points; `undefined` and a noted problem where there is no such folder. */
export function namesIn(folder: string, log: ProblemLog): readonly string[] | undefined {
  return attempt(folder, log, () => {
    if (!statSync(folder).isDirectory()) throw new Error('is a file where a folder is due');
    return readdirSync(folder).sort();
  });
}

function attempt<T>(path: string, log: ProblemLog, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    log.add({ path }, sentence(error));
    return undefined;
  }
}

function sentence(error: unknown): string {
  if (!(error instanceof Error)) return 'cannot be read';
  const code = 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return error.message;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'is missing';
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read: permission denied';
  return `cannot be read (${code})`;
}
