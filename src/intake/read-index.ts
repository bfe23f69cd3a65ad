/** `data/index.json` and the releases it names, in its order. It refuses an index that disagrees with the folders beside it. */
import { join } from 'node:path';
import { version as versionSchema } from '../model/case.ts';
import { releaseIndex, type Release, type ReleaseIndex } from '../model/release.ts';
import { frozen } from './frozen.ts';
import { ProblemLog } from './problem-log.ts';
import { namesIn, readBytes } from './read-bytes.ts';
import { readJson } from './read-json.ts';
import { readReleaseInto } from './read-release.ts';
import { readTombstone } from './read-tombstone.ts';
import { compareVersions } from './row-rules.ts';
import { sealFile } from './seal.ts';
import { sha256 } from './sha256.ts';

export const indexFile = 'index.json';

/** The index of the data folder, checked against the folders and their checksums (V2). Throws `DataRefused`. */
export function readIndex(dataFolder: string): ReleaseIndex {
  const log = new ProblemLog();
  const index = readIndexInto(dataFolder, log);
  log.throwIfAny();
  if (!index) throw log.refusal();
  return index;
}

/** Whether releases may be read that a generator has drawn. */
export type Synthetic = 'refused' | 'allowed';

/** Every release of the data folder, in the order of the index, the oldest first. Throws `DataRefused` with the problems of all of them. */
export function readReleases(
  dataFolder: string,
  synthetic: Synthetic = 'refused',
): readonly Release[] {
  const log = new ProblemLog();
  const releases = readReleasesInto(dataFolder, log, synthetic);
  log.throwIfAny();
  return releases;
}

/** The same, noting problems in a log; folders that the index does not name are read too. */
export function readReleasesInto(
  dataFolder: string,
  log: ProblemLog,
  synthetic: Synthetic = 'refused',
): readonly Release[] {
  const index = readIndexInto(dataFolder, log);
  const versions = index?.versions ?? [];
  for (const { version, status } of versions)
    if (status === 'withdrawn') readTombstone(join(dataFolder, version), log);
  const named = versions.flatMap(({ version, status }) =>
    status === 'withdrawn' ? [] : [version],
  );
  const unnamed = versionFolders(dataFolder).filter(
    (version) =>
      !versions.some((entry) => entry.version === version) && !isUnfinished(version, index),
  );
  return [...named, ...unnamed].flatMap((version) => {
    const release = readReleaseInto(join(dataFolder, version), log);
    const entry = index?.versions.find((known) => known.version === version);
    if (release && entry)
      for (const column of ['released', 'cutoff'] as const)
        if (release.manifest[column] !== entry[column])
          log.add(
            { path: join(dataFolder, indexFile), column: `${version}.${column}` },
            `"${entry[column]}" is not what release.json says, ${release.manifest[column]}`,
          );
    if (release?.manifest.synthetic && synthetic === 'refused')
      log.add(
        { path: join(dataFolder, version, 'release.json'), column: 'synthetic' },
        'these rows were drawn by a generator, for measurements; they are never published',
      );
    return release ? [release] : [];
  });
}

function readIndexInto(dataFolder: string, log: ProblemLog): ReleaseIndex | undefined {
  const path = join(dataFolder, indexFile);
  const bytes = readBytes(path, log);
  const index = bytes && readJson(releaseIndex, bytes, path, log);
  if (!index) return undefined;
  const add = (column: string, message: string) => {
    log.add({ path, column }, message);
  };
  const { versions, latest } = index;
  for (const [i, { version }] of versions.entries())
    if (i > 0 && compareVersions(versions[i - 1]?.version ?? version, version) >= 0)
      add('versions', `${version} stands too late; versions are listed once each, the newest last`);
  const current = versions.filter(({ status }) => status === 'current');
  if (current.length !== 1 || current[0]?.version !== latest)
    add('latest', `"${latest}" must be the one version whose status is current`);
  for (const { version, sha256: hash, status } of versions) {
    const name = status === 'withdrawn' ? 'release.json' : sealFile;
    const seal = readBytes(join(dataFolder, version, name), new ProblemLog());
    if (!seal) add(version, `there is no ${join(dataFolder, version, name)}`);
    else if (sha256(seal) !== hash)
      add(version, `a released folder never changes, but its ${name} is not the one recorded`);
  }
  for (const version of versionFolders(dataFolder))
    if (!versions.some((known) => known.version === version) && !isUnfinished(version, index))
      add('versions', `the folder ${version} is not listed`);
  return frozen(index);
}

/** A folder newer than the latest version and named by no index is what a killed release left behind: nobody reads it, and the next release clears it away. */
export function isUnfinished(version: string, index: ReleaseIndex | undefined): boolean {
  return index !== undefined && compareVersions(version, index.latest) > 0;
}

/** Folders named like a version, in the order of versions. */
export function versionFolders(dataFolder: string): readonly string[] {
  return [...(namesIn(dataFolder, new ProblemLog()) ?? [])]
    .filter((name) => versionSchema.safeParse(name).success)
    .sort(compareVersions);
}
