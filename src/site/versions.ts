/** Every version with what can be downloaded of it. It refuses files of a version that no longer stands. */
import { wholeArchive } from '../formats/derived-files.ts';
import type { ReleaseIndex } from '../model/release.ts';
import { filesOf, type OfferedFile } from './files.ts';
import { record } from './record.ts';

/** An entry of the index; `rows` counts those of its tables in order, and is empty where the version has none. */
export interface OfferedVersion {
  readonly entry: ReleaseIndex['versions'][number];
  readonly rows: readonly number[];
  readonly archive?: OfferedFile | undefined;
}

/** The versions of the index, the newest first. */
export function offeredVersions(): Promise<readonly OfferedVersion[]> {
  const { index, releases } = record();
  return Promise.all(
    index.versions.toReversed().map(async (entry) => {
      const release = releases.find(({ manifest }) => manifest.version === entry.version);
      const files = release ? await filesOf(release) : [];
      return {
        entry,
        rows: files.flatMap(({ group, rows }) => (group === 'tables' ? [rows ?? 0] : [])),
        archive: files.find(({ name }) => name === wholeArchive),
      };
    }),
  );
}
