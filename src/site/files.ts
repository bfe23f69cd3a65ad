/** The files of a release as the site offers them: released ones byte for byte, derived ones beside them. */
import { releasedBytes } from '../intake/released-bytes.ts';
import { derivedFiles } from '../formats/derived-files.ts';
import { derivedSums } from '../formats/derived-sums.ts';
import type { ReleaseSource } from '../formats/release-source.ts';
import { releaseFiles } from '../model/release.ts';
export { checkCommands } from '../formats/readme.ts';
import { filesMade } from './file-maker.ts';
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

/** A downloadable file with its size in bytes, its rows if it is a table, and where it lies. */
export interface OfferedFile {
  readonly name: string;
  readonly group: FileGroup;
  readonly size: number;
  readonly rows?: number | undefined;
  readonly sha256: string;
  readonly place: string;
}

const made = new Map<CountedRelease, Promise<readonly OfferedFile[]>>();

/** All files of a release, group by group, some time later: the first call has them made once, by a process of its own. */
export function filesOf(release: CountedRelease): Promise<readonly OfferedFile[]> {
  const known = made.get(release) ?? filesMade(release.manifest.version);
  made.set(release, known);
  return known;
}

/** The names of all files of a release. */
export const offeredNames: readonly string[] = fileGroups.flatMap((group) => groups[group]);

/** The text of `data/derived.sha256` for all releases that stand. */
export function recordSums(): Promise<string> {
  return derivedSums(record().releases.map(sourceOf));
}

/** A file of a release with its bytes. */
export interface MadeFile extends Pick<OfferedFile, 'name' | 'group' | 'rows'> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The same files, made here and now. */
export async function madeFiles(release: CountedRelease): Promise<readonly MadeFile[]> {
  const source = sourceOf(release);
  const released = [...source.files].map(([name, bytes]) => ({
    name,
    bytes,
    rows: release.manifest.files.find((file) => file.name === name)?.rows,
  }));
  const files = [...released, ...(await derivedFiles(source))];
  const grouped = fileGroups.flatMap((group) =>
    groups[group].flatMap((name) =>
      files.filter((file) => file.name === name).map((file) => ({ ...file, group })),
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
