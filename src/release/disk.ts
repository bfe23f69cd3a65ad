/** What a release does to the disk, one act after another, so that each can fail in a test. It refuses to leave bytes in a cache. */
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** The acts. Each throws what the file system throws. */
export interface Disk {
  /** Makes a folder and those above it. */
  readonly makeFolder: (path: string) => void;
  /** Writes a file, whether it is there or not, down to the disk. */
  readonly write: (path: string, bytes: Uint8Array | string) => void;
  /** Makes a file, whole from its first moment, that must not be there yet: `EEXIST` if it is. */
  readonly claim: (path: string, text: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Removes a file or a folder with all in it; nothing there is no fault. */
  readonly remove: (path: string) => void;
}

/** The disk of this machine. */
export const realDisk: Disk = {
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true });
  },
  write: (path, bytes) => {
    written(path, bytes);
  },
  claim: (path, text) => {
    const own = `${path}-${text.trim()}`;
    written(own, text);
    try {
      linkSync(own, path);
    } finally {
      rmSync(own, { force: true });
    }
  },
  rename: (from, to) => {
    renameSync(from, to);
    settle(dirname(to));
  },
  remove: (path) => {
    rmSync(path, { recursive: true, force: true });
  },
};

function written(path: string, bytes: Uint8Array | string): void {
  const file = openSync(path, 'w', 0o644);
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A renamed entry is safe once its folder is; not every system can open a folder for that. */
function settle(folder: string): void {
  try {
    const open = openSync(folder, 'r');
    try {
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  } catch {
    /* the entry is written all the same, only later */
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EROFS: 'the disk can only be read',
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  EMFILE: 'too many files are open',
  EIO: 'the disk failed',
};

/** A fault of the file system as a sentence that says what stays; any other error as it is. */
export function diskError(error: unknown, stays: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return error;
  const reason = reasons[String(error.code)] ?? `the file system says ${String(error.code)}`;
  return new Error(`${String(error.path)}: ${reason}; ${stays}`, { cause: error });
}
