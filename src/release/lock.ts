/** One release at a time: a file that only one process can make. It refuses to wait, and to push aside a process that lives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from './disk.ts';

export const lockFile = '.lock';

/** This process, and whether another one still lives. */
export interface Processes {
  readonly own: number;
  readonly lives: (id: number) => boolean;
}

/** Works while the data folder is locked. Throws a sentence where another process has the lock; that of a dead one is taken over. */
export async function locked<T>(
  dataFolder: string,
  disk: Disk,
  processes: Processes,
  work: () => Promise<T>,
): Promise<T> {
  const path = join(dataFolder, lockFile);
  disk.makeFolder(dataFolder);
  claim(path, disk, processes);
  try {
    return await work();
  } finally {
    disk.remove(path);
  }
}

function claim(path: string, disk: Disk, { own, lives }: Processes): void {
  try {
    disk.claim(path, `${String(own)}\n`);
    return;
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
  const holder = holderOf(path);
  if (holder === undefined || lives(holder))
    throw new Error(
      `${path}: ${holder === undefined ? 'another process' : `process ${String(holder)}`} is at work on a release; nothing was written. If no such process runs, remove the file`,
    );
  const aside = `${path}-${String(holder)}`;
  disk.rename(path, aside);
  if (holderOf(aside) !== holder) {
    disk.rename(aside, path);
    throw new Error(`${path}: another process has begun a release; nothing was written`);
  }
  disk.remove(aside);
  disk.claim(path, `${String(own)}\n`);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** The process that the file names; `undefined` where it cannot be read or names none. */
function holderOf(path: string): number | undefined {
  try {
    const id = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(id) && id > 0 ? id : undefined;
  } catch {
    return undefined;
  }
}
