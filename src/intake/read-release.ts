/** A release folder as a `Release`: seven files that agree with one another to the byte. It refuses a folder of which anything is wrong. */
import { basename, join, resolve } from 'node:path';
import { tables, version, type Case } from '../model/case.ts';
import {
  releaseChanges,
  releaseFiles,
  releaseManifest,
  type Release,
  type ReleaseManifest,
} from '../model/release.ts';
import { riskReport } from '../model/risk-report.ts';
import { FolderFile, type FolderFiles } from './folder-file.ts';
import { frozen } from './frozen.ts';
import { ProblemLog } from './problem-log.ts';
import { namesIn } from './read-bytes.ts';
import { readCases } from './read-cases.ts';
import { readJson } from './read-json.ts';
import { noteSeal, sealFile } from './seal.ts';

/** What only a finished release has; a folder without any of these is a draft. */
const sealedFiles: readonly string[] = [
  ...releaseFiles.filter((name) => !name.endsWith('.csv')),
  sealFile,
];

/** The release in a folder. Throws `DataRefused` with every problem of its seven files. */
export function readRelease(folder: string): Release {
  const log = new ProblemLog();
  const release = readReleaseInto(folder, log);
  if (!release) throw log.refusal();
  return release;
}

/** The same, noting problems beside those of other folders; `undefined` where there are any. */
export function readReleaseInto(folder: string, log: ProblemLog): Release | undefined {
  const before = log.count;
  const names = namesIn(folder, log);
  if (!names) return undefined;
  const files = filesIn(folder, [...releaseFiles, sealFile], log);
  const manifest = jsonIn('release.json', releaseManifest, files, log);
  const expected = versionOf(folder) ?? manifest?.version;
  const cases = readCases(files, log, manifest?.version, manifest?.cutoff);
  const changes = jsonIn('changes.json', releaseChanges, files, log);
  const risk = jsonIn('risk-report.json', riskReport, files, log);
  for (const [name, found] of [
    ['release.json', manifest],
    ['changes.json', changes],
    ['risk-report.json', risk],
  ] as const)
    if (found && expected !== undefined && found.version !== expected)
      log.add(
        { path: join(folder, name), column: 'version' },
        `"${found.version}" is not the version of this release, "${expected}"`,
      );
  if (manifest) noteManifest(manifest, join(folder, 'release.json'), log);
  for (const name of names)
    if (name !== sealFile && !releaseFiles.some((file) => file === name))
      log.add({ path: join(folder, name) }, 'does not belong in a release');
  noteSeal(files, manifest, log);
  return manifest && cases && log.count === before
    ? { manifest: frozen(manifest), cases }
    : undefined;
}

/** The cases of a folder that holds the three tables but no release yet; `version` is the one it shall become, `cutoff` its last month. Throws `DataRefused`. */
export function readDraft(folder: string, version?: string, cutoff?: string): readonly Case[] {
  const log = new ProblemLog();
  const cases = readDraftInto(folder, log, version, cutoff);
  if (!cases) throw log.refusal();
  return cases;
}

/** The same, noting problems in a log; `undefined` where there are any. */
export function readDraftInto(
  folder: string,
  log: ProblemLog,
  version?: string,
  cutoff?: string,
): readonly Case[] | undefined {
  if (!namesIn(folder, log)) return undefined;
  const names = Object.values(tables).map(({ file }) => file);
  return readCases(filesIn(folder, names, log), log, version, cutoff);
}

/** Whether a folder with these names holds neither manifest nor checksums nor reports. */
export function isDraft(names: readonly string[]): boolean {
  return !names.some((name) => sealedFiles.includes(name));
}

/** The version that a folder's name states; a copy under another name states none. */
function versionOf(folder: string): string | undefined {
  const name = basename(resolve(folder));
  return version.safeParse(name).success ? name : undefined;
}

function filesIn(folder: string, names: readonly string[], log: ProblemLog): FolderFiles {
  return new Map(names.map((name) => [name, new FolderFile(join(folder, name), log)]));
}

function jsonIn<T extends Parameters<typeof readJson>[0]>(
  name: string,
  schema: T,
  files: FolderFiles,
  log: ProblemLog,
) {
  const file = files.get(name);
  const bytes = file?.read();
  return file && bytes && readJson(schema, bytes, file.path, log);
}

function noteManifest(
  { released, cutoff, checks }: ReleaseManifest,
  path: string,
  log: ProblemLog,
): void {
  if (released < cutoff)
    log.add({ path, column: 'cutoff' }, `"${cutoff}" comes after the day of release, ${released}`);
  if (new Set(checks.map(({ id }) => id)).size !== checks.length)
    log.add({ path, column: 'checks' }, 'a check stands more than once');
}
