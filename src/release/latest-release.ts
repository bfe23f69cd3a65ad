/** The release that a new one follows. It refuses to follow data of which anything is wrong. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { indexFile, readIndex, readReleases } from '../intake/read-index.ts';
import { DataRefused } from '../model/problem.ts';
import type { Release, ReleaseIndex } from '../model/release.ts';

/** The latest release; `undefined` where the folder has no index yet. Throws `DataRefused`, since an earlier release that changed is a fault of V2. */
export function latestRelease(dataFolder: string): Release | undefined {
  if (!existsSync(join(dataFolder, indexFile))) return undefined;
  try {
    const { latest } = readIndex(dataFolder);
    return readReleases(dataFolder).find(({ manifest }) => manifest.version === latest);
  } catch (error) {
    if (!(error instanceof DataRefused)) throw error;
    throw new DataRefused(
      error.problems.map((each) => ({ ...each, message: `${each.message} [V2]`, check: 'V2' })),
      error.count,
      error.files,
    );
  }
}

/** The index with one more version, the latest; the one before is superseded. */
export function indexWith(
  index: ReleaseIndex | undefined,
  entry: Omit<ReleaseIndex['versions'][number], 'status'>,
): ReleaseIndex {
  const earlier = (index?.versions ?? []).map((each) =>
    each.status === 'current' ? { ...each, status: 'superseded' as const } : each,
  );
  const { version, released, cutoff, sha256 } = entry;
  return {
    latest: version,
    versions: [...earlier, { version, released, cutoff, status: 'current', sha256 }],
  };
}
