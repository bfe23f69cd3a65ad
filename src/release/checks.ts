/** Every check of the pipeline on the bytes that would be published, by its id. It refuses a release that lacks the result of one. */
import { ProblemLog } from '../intake/problem-log.ts';
import { readReleaseInto } from '../intake/read-release.ts';
import { DataRefused, type Problem } from '../model/problem.ts';
import { checkIds, type CheckId } from '../model/release.ts';
import { earlierFaults, linkageFaults, linkFaults, rebuildFaults, scanFaults } from './judges.ts';
import { identifiersOf, scanned } from './scanning.ts';
import type { Evidence, Judge, Trial, Verdicts } from './trial.ts';
import { versionFaults } from './version-faults.ts';

/** What reading the folder finds belongs to the check that it names; where it names none, to the schema. */
const byReading =
  (id: CheckId): Judge =>
  ({ read }) =>
    read.filter(({ check }) => (check ?? 'S1') === id);

const judges: Readonly<Record<CheckId, readonly Judge[]>> = {
  S1: [byReading('S1')],
  S2: [byReading('S2')],
  S3: [byReading('S3')],
  S4: [byReading('S4')],
  P1: [byReading('P1')],
  P2: [linkageFaults],
  P3: [byReading('P3')],
  P4: [byReading('P4'), linkFaults],
  D1: [scanFaults('D1')],
  D2: [scanFaults('D2')],
  D3: [scanFaults('D3')],
  V1: [versionFaults],
  V2: [earlierFaults],
  R1: [rebuildFaults],
};

/** Runs all checks but those left out. A check that throws has no result, and so passes nothing. */
export async function verdicts(trial: Trial, except: readonly CheckId[] = []): Promise<Verdicts> {
  const log = new ProblemLog();
  const release = readReleaseInto(trial.folder, log);
  const { caseFiles, ledger } = trial.material;
  const evidence: Evidence = {
    trial,
    release,
    read: log.count > 0 ? log.refusal().problems : [],
    findings: await scanned(trial.scan, trial.files, identifiersOf(caseFiles, ledger)),
  };
  const found = new Map<CheckId, readonly Problem[]>();
  for (const id of checkIds.filter((id) => !except.includes(id))) {
    const lists = [];
    for (const judge of judges[id]) lists.push(await judge(evidence));
    found.set(id, lists.flat());
  }
  return found;
}

/** Throws `DataRefused` with the problems of all checks, each sentence ending with its check. */
export function demandAll(found: Verdicts, except: readonly CheckId[] = []): void {
  const due = checkIds.filter((id) => !except.includes(id));
  const problems = due.flatMap((id): readonly Problem[] => {
    const own = found.get(id) ?? [{ path: 'the pipeline', message: 'the check gave no result' }];
    return own.map((each) => ({ ...each, message: `${each.message} [${id}]`, check: id }));
  });
  if (problems.length > 0) throw new DataRefused(problems);
}
