/** Takes a case out of everything that stands: tombstones, and a new release under new ids. It refuses any other reason than safety, and to tell what was before. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexFile, readIndex, readReleases } from '../intake/read-index.ts';
import { readRelease } from '../intake/read-release.ts';
import { sealFile } from '../intake/seal.ts';
import { sha256 } from '../intake/sha256.ts';
import { releaseManifest, type Release, type ReleaseIndex } from '../model/release.ts';
import { bumped } from './bump.ts';
import { withdrawnChangelog } from './changelog.ts';
import { codebookText } from './codebook.ts';
import { diskError } from './disk.ts';
import { idDraw } from './draw-id.ts';
import { jsonText } from './json-text.ts';
import { indexWith } from './latest-release.ts';
import { readLedger } from './ledger.ts';
import { locked } from './lock.ts';
import { allChecks, type Dates } from './manifest.ts';
import { publish, staged, sweep, workshopOf, type Replaced } from './publication.ts';
import { newIds, reKeyed, reKeyedLedger } from './re-keyed.ts';
import { sealed, tableBytes } from './sealed.ts';
import { finishWithdrawals, tombstoneText } from './tombstones.ts';
import type { Tools } from './tools.ts';

/** The case, the day, and the ledger if there is one at hand; the cut-off is that of the latest release. */
export interface Withdrawal {
  readonly caseId: string;
  readonly dataFolder: string;
  readonly released: string;
  readonly ledger?: string | undefined;
}

type Needs = Pick<Tools, 'random' | 'disk' | 'processes'>;

/** Withdraws a case; gives sentences without counts. What a kill interrupts, the next run finishes. */
export async function withdrawCase(order: Withdrawal, tools: Needs): Promise<string> {
  try {
    return await locked(order.dataFolder, tools.disk, tools.processes, () =>
      Promise.resolve(withdrawn(order, tools)),
    );
  } catch (error) {
    throw diskError(error, 'run withdraw-case again, which begins anew or finishes');
  }
}

function withdrawn(order: Withdrawal, tools: Needs): string {
  const { caseId, dataFolder, released } = order;
  const { disk, random, processes } = tools;
  const finished = finishWithdrawals(dataFolder, disk);
  sweep(dataFolder, order.ledger, disk);
  const [index, releases] = [readIndex(dataFolder), readReleases(dataFolder)];
  const latest = releases.find(({ manifest }) => manifest.version === index.latest);
  const holders = releases.filter((release) => holds(release, caseId));
  if (holders.length === 0 && finished.length > 0)
    return `ok: the interrupted withdrawal of ${finished.join(', ')} is finished`;
  if (!latest || holders.length === 0)
    throw new Error(`no version that stands holds the case ${caseId}; nothing was written`);
  const rest = latest.cases.filter((one) => one.caseId !== caseId);
  if (rest.length === 0)
    throw new Error(`${caseId} is the only case, and a release without rows cannot be made`);

  const dates = datesOf(order, latest);
  const newId = newIds(idDraw(random, idsOf(releases)));
  const cases = reKeyed(rest, newId, dates.version);
  const checks = allChecks(['P2', 'D1', 'D2', 'D3', 'R1']);
  const changes = { version: dates.version, previous: null, changes: [] };
  const files = sealed(dates, cases, tableBytes(cases), changes, checks);
  const gone = holders.map(({ manifest }) => manifest.version);
  const ledger = order.ledger === undefined ? undefined : readLedger(order.ledger);
  const workshop = workshopOf(dataFolder, dates.version, processes.own);
  const target = join(dataFolder, dates.version);
  try {
    const folder = staged(workshop, dates.version, files, disk);
    readRelease(folder);
    const seal = sha256(files.get(sealFile) ?? '');
    const next = withTombstones(indexWith(index, { ...dates, sha256: seal }), gone, released);
    const first =
      ledger && order.ledger !== undefined
        ? [{ path: order.ledger, text: jsonText(reKeyedLedger(ledger, caseId, newId)) }]
        : [];
    publish({ first, folder, target, last: papers(dataFolder, next, gone, dates) }, disk);
    finishWithdrawals(dataFolder, disk);
  } finally {
    disk.remove(workshop);
  }
  return [
    `ok: ${gone.join(', ')} ${gone.length === 1 ? 'is' : 'are'} withdrawn, and ${target} is made without the case, with new ids for all rows`,
    ledger
      ? `${order.ledger ?? ''} has the new ids, and the case never enters again`
      : 'no --ledger was given, so the ledger still has the former ids: the next release is refused until it has the ids of this one',
    'No command can do the rest: purge the history of the repository, and ask mirrors and archives to delete the withdrawn versions',
  ].join('\n');
}

function holds({ cases }: Release, id: string): boolean {
  return cases.some(({ caseId }) => caseId === id);
}

function idsOf(releases: readonly Release[]): Set<string> {
  return new Set(
    releases
      .flatMap(({ cases }) => cases)
      .flatMap(({ caseId, personId, sources }) => [
        caseId,
        personId,
        ...sources.map(({ sourceId }) => sourceId),
      ]),
  );
}

function datesOf({ released }: Withdrawal, { manifest }: Release): Dates {
  const dates = releaseManifest.pick({ version: true, released: true, cutoff: true }).safeParse({
    version: bumped(manifest.version, 'major'),
    released,
    cutoff: manifest.cutoff,
  });
  if (!dates.success) throw new Error(dates.error.issues.map(({ message }) => message).join('\n'));
  return dates.data;
}

function withTombstones(index: ReleaseIndex, gone: readonly string[], day: string): ReleaseIndex {
  return {
    ...index,
    versions: index.versions.map((entry) =>
      gone.includes(entry.version)
        ? { ...entry, status: 'withdrawn', sha256: sha256(tombstoneText(entry.version, day)) }
        : entry,
    ),
  };
}

function papers(
  dataFolder: string,
  index: ReleaseIndex,
  gone: readonly string[],
  dates: Dates,
): readonly Replaced[] {
  const at = (name: string) => join(dataFolder, name);
  const log = at('CHANGELOG.md');
  const former = existsSync(log) ? readFileSync(log, 'utf8') : undefined;
  return [
    { path: log, text: withdrawnChangelog(former, gone, dates) },
    { path: at('README.md'), text: codebookText(index) },
    { path: at(indexFile), text: jsonText(index) },
  ];
}
