/** The rows that a release has corrected, from its list of changes. It refuses versions that were withdrawn: they leave no trace. */
import { changesOf } from './changes.ts';
import { record } from './record.ts';

/** A corrected row: in which release, on which day, which case, which columns. */
export interface Correction {
  readonly version: string;
  readonly released: string;
  readonly caseId: string;
  readonly columns: readonly string[];
}

/** All corrections, newest release first, then by case id. */
export function corrections(): readonly Correction[] {
  return record()
    .releases.toReversed()
    .flatMap((release) => {
      const { version, released } = release.manifest;
      return changesOf(release)
        .changes.filter(({ reason }) => reason === 'correction')
        .map(({ case_id: caseId, columns }) => ({ version, released, caseId, columns }))
        .sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
    });
}
