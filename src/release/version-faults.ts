/** V1: the version asked for is the one that the difference gives. It refuses rows that leave without a withdrawal, and columns that leave without a MAJOR version. */
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Case } from '../model/case.ts';
import { hindrancesOf } from './admission.ts';
import { bumped, computedBump } from './bump.ts';
import type { Material } from './built.ts';
import { columnChange, columnsIn } from './columns.ts';
import type { Evidence, Trial } from './trial.ts';

/** The version that these rows make after the release before; 1.0.0 where there is none. */
export function dueVersion({ before, ledger }: Material, cases: readonly Case[]): string {
  if (!before) return '1.0.0';
  return bumped(before.manifest.version, computedBump(before.cases, cases, ledger.merged));
}

/** One sentence a fault: a column that is gone, a wrong number, a difference of nothing, a case that would leave. */
export function versionFaults({ trial, release }: Evidence): readonly Problem[] {
  if (!release) return columnFaults(trial);
  const { material, dates, folder } = trial;
  const path = join(folder, 'release.json');
  const due = dueVersion(material, release.cases);
  const former = material.before?.manifest.version;
  const leaving = leavingFaults(material, release.cases).map((message) => ({ path, message }));
  if (leaving.length > 0 || (due === dates.version && due !== former)) return leaving;
  const message =
    due === former
      ? `nothing differs from ${former}, so there is nothing to release`
      : `"${dates.version}" was asked for, but the difference${former === undefined ? '' : ` from ${former}`} makes it ${due}`;
  return [{ path, column: 'version', message }];
}

/** The headers are compared as bytes, since a table with another header is one that the reader refuses. */
function columnFaults({ folder, dataFolder, dates, material }: Trial): readonly Problem[] {
  const { before, ledger } = material;
  if (!before) return [];
  const former = before.manifest.version;
  const columns = columnChange(columnsIn(join(dataFolder, former)), columnsIn(folder));
  const bump = computedBump(before.cases, before.cases, ledger.merged, columns);
  const due = bumped(former, bump);
  if (bump !== 'major' || dates.version === due) return [];
  return columns.gone.map((name) => {
    const [file = '', column = ''] = name.split(' ');
    return {
      path: join(folder, file),
      line: 1,
      column,
      message: `is a column of ${former} and is gone, so the difference makes it ${due}; "${dates.version}" was asked for`,
    };
  });
}

/** Why the cases that the release before has and these rows lack are not here; a merged case is in its other one. */
export function leavingFaults(
  { before, caseFiles, ledger }: Material,
  cases: readonly Case[],
): readonly string[] {
  const ids = new Set(cases.map(({ caseId }) => caseId));
  return (before?.cases ?? [])
    .filter(({ caseId }) => !ids.has(caseId) && ledger.merged?.[caseId] === undefined)
    .map(({ caseId }) => {
      const one = caseFiles.find(({ key }) => ledger.cases[key] === caseId);
      const why = one
        ? `the case ${one.key} ${hindrancesOf(one, ledger).join(' and ')}`
        : 'no case file has its key';
      return `${caseId} is published in ${before?.manifest.version ?? ''} and would leave, since ${why}; only withdraw-case takes rows out`;
    });
}
