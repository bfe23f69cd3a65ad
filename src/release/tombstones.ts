/** Tombstones in the place of withdrawn versions. It refuses to leave a row of a version that the index calls withdrawn. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexFile } from '../intake/read-index.ts';
import { sha256 } from '../intake/sha256.ts';
import { releaseIndex, type Tombstone } from '../model/release.ts';
import type { Disk } from './disk.ts';
import { jsonText } from './json-text.ts';

/** The only file of a withdrawn version. */
export function tombstoneText(version: string, day: string): string {
  const stone: Tombstone = { version, status: 'withdrawn', withdrawn: day };
  return jsonText(stone);
}

/** Puts the tombstone in the place of each withdrawn version that still has other files, or none; gives those versions. The index knows the hash of the tombstone and the days that it may name. */
export function finishWithdrawals(dataFolder: string, disk: Disk): readonly string[] {
  const path = join(dataFolder, indexFile);
  if (!existsSync(path)) return [];
  const parsed = releaseIndex.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  const versions = parsed.data?.versions ?? [];
  return versions.flatMap(({ version, status, sha256: hash }) => {
    const folder = join(dataFolder, version);
    if (status !== 'withdrawn' || isTombstone(folder)) return [];
    const text = versions
      .map(({ released }) => tombstoneText(version, released))
      .find((each) => sha256(each) === hash);
    if (text === undefined) throw new Error(`${path}: the tombstone of ${version} is not known`);
    const stone = join(dataFolder, `.${version}-0`);
    disk.remove(stone);
    disk.makeFolder(stone);
    disk.write(join(stone, 'release.json'), text);
    disk.remove(folder);
    disk.rename(stone, folder);
    return [version];
  });
}

function isTombstone(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).join() === 'release.json';
}
