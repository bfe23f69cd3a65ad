/** `changes.json` of a first release: every case is new. It refuses to compare releases, which needs their reasons. */
import type { Case } from '../model/case.ts';
import type { ReleaseChanges } from '../model/release.ts';

/** One change a case, in the order of the ids' code points. A new case names no columns: all of it is new. */
export function firstChanges(version: string, cases: readonly Case[]): ReleaseChanges {
  const ids = cases.map(({ caseId }) => caseId).sort();
  return {
    version,
    previous: null,
    changes: ids.map((id) => ({ case_id: id, reason: 'new_case', columns: [] })),
  };
}
