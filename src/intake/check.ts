/** What `check` answers: all problems of a folder, or one line that says what was read. It refuses to print: that is for the script. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../model/case.ts';
import { ProblemLog } from './problem-log.ts';
import { namesIn } from './read-bytes.ts';
import { contextFolder, readContextInto } from './read-context.ts';
import { indexFile, readReleasesInto, type Synthetic } from './read-index.ts';
import { isDraft, readDraftInto, readReleaseInto } from './read-release.ts';

/** Checks one release folder, a draft of one, or, where the folder holds an index, every release in it. The line that begins with `ok:`; throws `DataRefused`. */
export function checkedFolder(folder: string): string {
  const log = new ProblemLog();
  const names = namesIn(folder, log) ?? [];
  log.throwIfAny();
  const sentence = names.includes(indexFile)
    ? allReleases(folder, log, 'allowed')
    : isDraft(names)
      ? draft(folder, log)
      : oneRelease(folder, log);
  log.throwIfAny();
  return sentence;
}

/** Checks every release under a data folder, its index, and the official figures where there are some. The line that begins with `ok:`; throws `DataRefused`. */
export function checkedData(dataFolder: string): string {
  const log = new ProblemLog();
  const sentence = allReleases(dataFolder, log, 'refused');
  const context = join(dataFolder, contextFolder);
  if (existsSync(context)) readContextInto(context, log);
  log.throwIfAny();
  return sentence;
}

function allReleases(dataFolder: string, log: ProblemLog, synthetic: Synthetic): string {
  const releases = readReleasesInto(dataFolder, log, synthetic);
  const parts = releases.map(
    ({ manifest, cases }) => `${manifest.version} with ${contents(cases)}`,
  );
  return `ok: ${join(dataFolder, indexFile)} and ${String(releases.length)} ${releases.length === 1 ? 'release' : 'releases'}: ${parts.join('; ')}`;
}

function oneRelease(folder: string, log: ProblemLog): string {
  const release = readReleaseInto(folder, log);
  return release
    ? `ok: ${folder} is release ${release.manifest.version} with ${contents(release.cases)}`
    : '';
}

function draft(folder: string, log: ProblemLog): string {
  return `ok: ${folder} is a draft without release.json and SHA256SUMS, so only its three tables were checked: ${contents(readDraftInto(folder, log) ?? [])}`;
}

function contents(cases: readonly Case[]): string {
  const total = (count: (one: Case) => number) =>
    String(cases.reduce((sum, one) => sum + count(one), 0));
  return `${String(cases.length)} cases, ${total(({ events }) => events.length)} events, ${total(({ sources }) => sources.length)} sources`;
}
