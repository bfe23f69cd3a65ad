/** A disk on which a process dies in the middle of an act, as a kill would have it. It refuses every act after that, those of cleaning up included. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Disk } from '../../src/release/disk.ts';

/** The disk without waiting for it, which tests need not do. */
export const quickDisk: Disk = {
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true });
  },
  write: (path, bytes) => {
    writeFileSync(path, bytes);
  },
  claim: (path, text) => {
    writeFileSync(path, text, { flag: 'wx' });
  },
  rename: renameSync,
  remove: (path) => {
    rmSync(path, { recursive: true, force: true });
  },
};

/** Dies in act number `at`, counted from 1, of which the share `part` is done: of the bytes of a write, of the files of a removal. */
export function mortalDisk(at: number, part: number): { disk: Disk; dead: () => boolean } {
  let acts = 0;
  const act = (work: () => void, partWork: () => void) => {
    acts += 1;
    if (acts < at) {
      work();
      return;
    }
    if (acts === at && part > 0) partWork();
    throw new Error('killed');
  };
  const nothing = () => undefined;
  const disk: Disk = {
    makeFolder: (path) => {
      act(() => {
        quickDisk.makeFolder(path);
      }, nothing);
    },
    write: (path, bytes) => {
      act(
        () => {
          quickDisk.write(path, bytes);
        },
        () => {
          quickDisk.write(path, bytes.slice(0, bytes.length * part));
        },
      );
    },
    claim: (path, text) => {
      act(() => {
        quickDisk.claim(path, text);
      }, nothing);
    },
    rename: (from, to) => {
      act(() => {
        quickDisk.rename(from, to);
      }, nothing);
    },
    remove: (path) => {
      act(
        () => {
          quickDisk.remove(path);
        },
        () => {
          removePart(path, part);
        },
      );
    },
  };
  return { disk, dead: () => acts >= at };
}

function removePart(path: string, part: number): void {
  try {
    const names = readdirSync(path);
    for (const name of names.slice(0, names.length * part))
      rmSync(`${path}/${name}`, { recursive: true });
  } catch {
    /* a file is removed whole or not at all */
  }
}
