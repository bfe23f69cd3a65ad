/** Checks that need more than the folder: case files, earlier releases, a scan, a second build. Each refuses with sentences that name nobody. */
import { join } from 'node:path';
import { ProblemLog } from '../intake/problem-log.ts';
import { readReleasesInto } from '../intake/read-index.ts';
import { sealFile } from '../intake/seal.ts';
import type { Problem } from '../model/problem.ts';
import { hindrancesOf } from './admission.ts';
import { sameAddress, withheldAddresses } from './addresses.ts';
import { isWithheld } from './ledger.ts';
import type { Evidence, Judge } from './trial.ts';

/** P2: each row comes from a case file that may enter. */
export function linkageFaults({ trial, release }: Evidence): readonly Problem[] {
  const { caseFiles, ledger } = trial.material;
  const byId = new Map(caseFiles.map((one) => [ledger.cases[one.key], one]));
  return (release?.cases ?? []).flatMap(({ caseId }): Problem[] => {
    const path = join(trial.folder, 'cases.csv');
    const one = byId.get(caseId);
    if (!one) return [{ path, message: `"${caseId}" comes from no case file` }];
    return hindrancesOf(one, ledger).map((reason) => ({
      path,
      message: `"${caseId}" may not be published: the case ${one.key} ${reason}`,
    }));
  });
}

/** P4: no address is shown that the ledger or any case file withholds, be it for another case. */
export function linkFaults({ trial, release }: Evidence): readonly Problem[] {
  const { caseFiles, ledger } = trial.material;
  const marked = withheldAddresses(caseFiles);
  const held = new Set(
    Object.entries(ledger.sources).flatMap(([key, id]) => (isWithheld(ledger, key) ? [id] : [])),
  );
  return (release?.cases ?? [])
    .flatMap(({ sources }) => sources)
    .filter(
      ({ url, sourceId }) => url !== '' && (marked.has(sameAddress(url)) || held.has(sourceId)),
    )
    .map(({ sourceId }) => ({
      path: join(trial.folder, 'sources.csv'),
      column: 'url',
      message: `source ${sourceId} shows an address that the case files withhold`,
    }));
}

/** D1, D2, D3: what the scan found by this rule; without canaries nobody knows whether the scanner scans. */
export function scanFaults(rule: 'D1' | 'D2' | 'D3'): Judge {
  return ({ trial, findings }) => {
    const found = findings
      .filter((finding) => finding.rule === rule)
      .map(({ file, line, column, hash, message }): Problem => ({
        path: join(trial.folder, file),
        line,
        column,
        message: `${message} (${hash})`,
      }));
    const canary = trial.material.caseFiles.some((one) => one.canary === true);
    return rule === 'D3' && !canary
      ? [
          {
            path: 'the case files',
            message: 'hold no canary, so nothing proves that the scan scans',
          },
        ]
      : found;
  };
}

/** V2: the releases there are stand as recorded. */
export function earlierFaults({ trial: { dataFolder, material } }: Evidence): readonly Problem[] {
  if (!material.before) return [];
  const log = new ProblemLog();
  readReleasesInto(dataFolder, log);
  return log.count > 0 ? log.refusal().problems : [];
}

/** R1: a second build elsewhere gives the same checksums. */
export async function rebuildFaults({ trial }: Evidence): Promise<readonly Problem[]> {
  const own = new TextDecoder().decode(trial.files.get(sealFile));
  const other = await trial.rebuild();
  if (own === other) return [];
  const lines = new Set(other.split('\n'));
  const differing = own
    .split('\n')
    .filter((line) => !lines.has(line))
    .map((line) => line.split('  ')[1]);
  return [
    {
      path: trial.folder,
      message: `a second build in another folder, time zone and locale gave other bytes: ${differing.join(', ') || 'more files'}`,
    },
  ];
}
