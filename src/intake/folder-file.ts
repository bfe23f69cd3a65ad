/** A file of a release folder. It keeps the checksum of what was read, not the bytes: of a large release they are a hundred megabytes. */
import type { ProblemLog } from './problem-log.ts';
import { readBytes } from './read-bytes.ts';
import { sha256 } from './sha256.ts';

/** What a manifest says of the bytes of a file; rows if it is a table. */
export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
}

/** The files of a folder by name. */
export type FolderFiles = ReadonlyMap<string, FolderFile>;

/** A file that is read when it is due, and is compared with its checksums afterwards; what cannot be read is noted in the log. */
export class FolderFile {
  readonly path: string;
  readonly #log: ProblemLog;
  #digest: Digest | undefined;
  #isRead = false;

  constructor(path: string, log: ProblemLog) {
    this.path = path;
    this.#log = log;
  }

  /** The bytes; `undefined` where the file is missing or unreadable, which is noted. To be asked once. */
  read(): Uint8Array | undefined {
    this.#isRead = true;
    const bytes = readBytes(this.path, this.#log);
    this.#digest = bytes && {
      bytes: bytes.length,
      sha256: sha256(bytes),
      rows: rowCount(bytes),
    };
    return bytes;
  }

  /** Of the bytes that were read; `undefined` where there are none. */
  get digest(): Digest | undefined {
    if (!this.#isRead) this.read();
    return this.#digest;
  }
}

/** Rows of a table that keeps the rules of the files: lines without the header. */
export function rowCount(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines - 1;
}
