/** The files of a release as the site offers them: released ones byte for byte, derived ones beside them. */
import { releasedBytes } from '../intake/released-bytes.ts';
import { sha256 } from '../intake/sha256.ts';
import { derivedFiles } from '../formats/derived-files.ts';
import { derivedSums } from '../formats/derived-sums.ts';
import type { ReleaseSource } from '../formats/release-source.ts';
import { releaseFiles } from '../model/release.ts';
export { checkCommands } from '../formats/readme.ts';
import { dataFolder, record, type CountedRelease } from './record.ts';

/** What each file is for, in the order in which the files are offered. */
const groups = {
  tables: ['cases.csv', 'events.csv', 'sources.csv'],
  forms: [
    'dataset.xlsx',
    'cases.parquet',
    'events.parquet',
    'sources.parquet',
    'dataset.json',
    'dataset.zip',
  ],
  descriptions: [
    'README.md',
    'codebook.csv',
    'datapackage.json',
    'dataset.jsonld',
    'CITATION.cff',
    'metrics.json',
    'release.json',
    'changes.json',
    'risk-report.json',
  ],
  checks: ['SHA256SUMS', 'DERIVED.SHA256SUMS'],
} as const;
export type FileGroup = keyof typeof groups;
export const fileGroups = Object.keys(groups) as readonly FileGroup[];

/** A downloadable file with its size in bytes, and its rows if it is a table. */
export interface OfferedFile {
  readonly name: string;
  readonly group: FileGroup;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows?: number | undefined;
  readonly sha256: string;
}

const made = new Map<CountedRelease, Promise<readonly OfferedFile[]>>();

/** All files of a release, group by group; made once for each. */
export function filesOf(release: CountedRelease): Promise<readonly OfferedFile[]> {
  const known = made.get(release) ?? offered(release);
  made.set(release, known);
  return known;
}

/** The text of `data/derived.sha256` for all releases that stand. */
export function recordSums(): Promise<string> {
  return derivedSums(record().releases.map(sourceOf));
}

async function offered(release: CountedRelease): Promise<readonly OfferedFile[]> {
  const source = sourceOf(release);
  const released = [...source.files].map(([name, bytes]) => ({
    name,
    bytes,
    rows: release.manifest.files.find((file) => file.name === name)?.rows,
  }));
  const files = [...released, ...(await derivedFiles(source))];
  const grouped = fileGroups.flatMap((group) =>
    groups[group].flatMap((name) =>
      files
        .filter((file) => file.name === name)
        .map((file) => ({ ...file, group, sha256: sha256(file.bytes) })),
    ),
  );
  if (grouped.length !== files.length)
    throw new Error('A file of the release stands in no group of offered files, or in two.');
  return grouped;
}

function sourceOf({ manifest, cases, metrics }: CountedRelease) {
  const names = [...releaseFiles, 'SHA256SUMS'];
  const files = new Map(
    names.map((name) => [name, releasedBytes(dataFolder, manifest.version, name)]),
  );
  return { manifest, cases, metrics, files } satisfies ReleaseSource;
}

/** The only file of a version that was withdrawn. */
export function tombstoneBytes(version: string): Uint8Array<ArrayBuffer> {
  return releasedBytes(dataFolder, version, 'release.json');
}
