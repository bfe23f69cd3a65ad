/** Puts staged files in their places by renaming alone, the index last. It refuses to leave half of them when one cannot be placed. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { indexFile, isUnfinished, readIndex, versionFolders } from '../intake/read-index.ts';
import { version as versionSchema } from '../model/case.ts';
import type { Disk } from './disk.ts';
import { lockFile } from './lock.ts';
import { finishWithdrawals } from './tombstones.ts';
import type { ReleaseBytes } from './sealed.ts';

/** A file beside the releases that is written anew: its place and its whole text. */
export interface Replaced {
  readonly path: string;
  readonly text: string;
}

const [nextEnding, keptEnding] = ['.next', '.kept'] as const;
const endings = [nextEnding, keptEnding];

/** A folder on the same file system as the data, which no reader looks into. */
export function workshopOf(dataFolder: string, version: string, process: number): string {
  return join(dataFolder, `.${version}-${String(process)}`);
}

/** Takes away what killed runs left: workshops, claims of a lock, drafts beside files (those of the ledger too), and folders that no index names. Call it with the lock. */
export function sweep(dataFolder: string, ledger: string | undefined, disk: Disk): void {
  if (ledger !== undefined) for (const ending of endings) disk.remove(`${ledger}${ending}`);
  finishWithdrawals(dataFolder, disk);
  const index = existsSync(join(dataFolder, indexFile)) ? readIndex(dataFolder) : undefined;
  for (const name of readdirSync(dataFolder)) {
    const workshop = /^\.(?<version>[\d.]+)-\d+$/.exec(name)?.groups?.['version'];
    const left = workshop !== undefined && versionSchema.safeParse(workshop).success;
    const file = name.startsWith(`${lockFile}-`) || endings.some((each) => name.endsWith(each));
    if (left || file) disk.remove(join(dataFolder, name));
  }
  for (const version of versionFolders(dataFolder)) {
    if (!index)
      throw new Error(
        `${join(dataFolder, version)} is there, but no ${indexFile}; put the index back, or move the folder away`,
      );
    if (isUnfinished(version, index)) disk.remove(join(dataFolder, version));
  }
}

/** Writes the files of a release into the workshop; gives the folder, named like its version. */
export function staged(workshop: string, version: string, files: ReleaseBytes, disk: Disk): string {
  const folder = join(workshop, version);
  disk.makeFolder(folder);
  for (const [name, bytes] of files) disk.write(join(folder, name), bytes);
  return folder;
}

/** A folder and its place, the files written before it is put there (the ledger) and those written after, the index last. */
export interface Publication {
  readonly first: readonly Replaced[];
  readonly folder: string;
  readonly target: string;
  readonly last: readonly Replaced[];
}

/** All bytes are on the disk before the first rename. Where a rename fails, those before it are taken back and the error is thrown on. */
export function publish({ first, folder, target, last }: Publication, disk: Disk): void {
  const files = [...first, ...last].map(({ path, text }) => ({
    path,
    text,
    next: `${path}${nextEnding}`,
    kept: `${path}${keptEnding}`,
    former: existsSync(path) ? readFileSync(path) : undefined,
  }));
  const undo: (() => void)[] = [];
  const place = ({ path, next, kept, former }: (typeof files)[number]) => {
    disk.rename(next, path);
    undo.push(() => {
      if (former) disk.rename(kept, path);
      else disk.remove(path);
    });
  };
  try {
    for (const { next, text, kept, former } of files) {
      disk.write(next, text);
      if (former) disk.write(kept, former);
    }
    files.slice(0, first.length).forEach(place);
    disk.rename(folder, target);
    undo.push(() => {
      disk.remove(target);
    });
    files.slice(first.length).forEach(place);
  } catch (error) {
    for (const step of undo.reverse()) atBest(step);
    throw error;
  } finally {
    for (const { next, kept } of files)
      for (const path of [next, kept])
        atBest(() => {
          disk.remove(path);
        });
  }
}

/** What stays behind here is swept away by the next run; it is no reason to call a release failed. */
function atBest(act: () => void): void {
  try {
    act();
  } catch {
    /* see above */
  }
}
