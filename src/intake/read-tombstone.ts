/** What is left of a version that was withdrawn: one file with a status and a day. It refuses a single row beside it. */
import { basename, join } from 'node:path';
import { tombstone, type Tombstone } from '../model/release.ts';
import type { ProblemLog } from './problem-log.ts';
import { namesIn, readBytes } from './read-bytes.ts';
import { readJson } from './read-json.ts';

/** The tombstone in the folder of a withdrawn version; `undefined` and noted problems where more than that is there. */
export function readTombstone(folder: string, log: ProblemLog): Tombstone | undefined {
  const before = log.count;
  const others = (namesIn(folder, log) ?? []).filter((name) => name !== 'release.json');
  if (others.length > 0)
    log.add(
      { path: folder },
      `is withdrawn, yet still holds ${others.join(', ')}; run withdraw-case again, which finishes what was interrupted`,
    );
  if (log.count > before) return undefined;
  const path = join(folder, 'release.json');
  const bytes = readBytes(path, log);
  const stone = bytes && readJson(tombstone, bytes, path, log);
  if (stone && stone.version !== basename(folder))
    log.add({ path, column: 'version' }, `"${stone.version}" is not the version of this folder`);
  return stone;
}
