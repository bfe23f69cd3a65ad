/** Puts a finished folder in the place of another. It refuses to leave the place empty: if the swap fails, what was there stays. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Renames `next` to `place`; what stood there goes to `former` meanwhile and is then removed. All three on one file system. */
export function replaceFolder(place: string, next: string, former: string): void {
  rmSync(former, { recursive: true, force: true });
  mkdirSync(dirname(place), { recursive: true });
  const replaced = existsSync(place);
  if (replaced) renameSync(place, former);
  try {
    renameSync(next, place);
  } catch (error) {
    if (replaced) renameSync(former, place);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}
