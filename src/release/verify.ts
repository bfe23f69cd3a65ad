/** Whether the releases are what they were: checksums, index, and every number counted again from the tables. It refuses to take a number from a file on trust. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readIndex, readReleases } from '../intake/read-index.ts';
import { DataRefused, type Problem } from '../model/problem.ts';
import type { Release, ReleaseIndex } from '../model/release.ts';
import { metrics } from '../statistics/metrics.ts';
import { computedBump, bumped } from './bump.ts';
import { jsonText } from './json-text.ts';
import { riskReport } from './risk-report.ts';

/** Verifies one version or all of them, and the built numbers in `builtFolder` where there are any. One line a version; throws `DataRefused`. */
export function verified(dataFolder: string, builtFolder: string, version?: string): string {
  const index = readIndex(dataFolder);
  const releases = readReleases(dataFolder);
  const entries = index.versions.filter(
    (entry) => version === undefined || entry.version === version,
  );
  if (entries.length === 0)
    throw new Error(
      `there is no version ${version ?? ''}; the versions are ${index.versions.map((entry) => entry.version).join(', ')}`,
    );
  const problems: Problem[] = [];
  const lines = entries.map(({ version: name }) => {
    const release = releases.find(({ manifest }) => manifest.version === name);
    if (!release) return `ok: ${name} is withdrawn, and only its tombstone is left`;
    const file = join(builtFolder, 'data', name, 'metrics.json');
    problems.push(...recounted(release, file), ...reported(release, dataFolder));
    problems.push(...numbered(release, releases, index, dataFolder));
    const compared = existsSync(file)
      ? `equal those of ${file}`
      : `were counted; ${file} is not built`;
    return `ok: ${name} has the bytes it was released with; its ${String(metrics(release.cases).length)} numbers ${compared}`;
  });
  if (problems.length > 0) throw new DataRefused(problems);
  return lines.join('\n');
}

const metricsFile = z.looseObject({
  metrics: z.array(
    z.looseObject({
      id: z.string(),
      value: z.number(),
      lower: z.number().optional(),
      upper: z.number().optional(),
    }),
  ),
});

/** The numbers that a build has written down against those that the rows give. */
function recounted({ cases }: Release, path: string): readonly Problem[] {
  if (!existsSync(path)) return [];
  const parsed = metricsFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) return [{ path, message: 'is not a list of metrics' }];
  const built = new Map(parsed.data.metrics.map((metric) => [metric.id, bounded(metric)]));
  return metrics(cases)
    .map((metric) => ({ id: metric.id, given: bounded(metric), told: built.get(metric.id) }))
    .filter(({ given, told }) => told !== given)
    .map(({ id, given, told = 'missing' }) => ({
      path,
      column: id,
      message: `is ${told}, but the tables give ${given}`,
    }));
}

/** A number with its bounds, where it has any, as a sentence has it. */
function bounded({
  value,
  lower,
  upper,
}: {
  readonly value: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}): string {
  const bounds =
    lower === undefined && upper === undefined ? '' : ` (${String(lower)} to ${String(upper)})`;
  return `${String(value)}${bounds}`;
}

/** The risk report against the rows. */
function reported({ manifest, cases }: Release, dataFolder: string): readonly Problem[] {
  const path = join(dataFolder, manifest.version, 'risk-report.json');
  return readFileSync(path, 'utf8') ===
    jsonText(riskReport(manifest.version, cases, manifest.checks))
    ? []
    : [{ path, message: 'is not the report that the tables give' }];
}

/** The version against the difference from the one before, where both stand and follow one another. */
function numbered(
  { manifest, cases }: Release,
  releases: readonly Release[],
  { versions }: ReleaseIndex,
  dataFolder: string,
): readonly Problem[] {
  const place = versions.findIndex(({ version }) => version === manifest.version);
  const former = versions[place - 1];
  const before = releases.find((release) => release.manifest.version === former?.version);
  if (!before || before.manifest.version.split('.')[0] !== manifest.version.split('.')[0])
    return [];
  const gone = before.cases.filter(({ caseId }) => !cases.some((one) => one.caseId === caseId));
  const merged = Object.fromEntries(gone.map(({ caseId }) => [caseId, caseId]));
  const due = bumped(before.manifest.version, computedBump(before.cases, cases, merged));
  return due === manifest.version
    ? []
    : [
        {
          path: join(dataFolder, manifest.version, 'release.json'),
          column: 'version',
          message: `"${manifest.version}" is not what the difference from ${before.manifest.version} makes it, ${due}`,
        },
      ];
}
