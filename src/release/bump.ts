/** Which of the three numbers of a version a difference moves. It refuses to ask anybody's opinion. */
import type { Case } from '../model/case.ts';
import { metrics } from '../statistics/metrics.ts';
import { sameColumns, type ColumnChange } from './columns.ts';
import { difference, isNothing } from './difference.ts';
import { tableCells } from './table-cells.ts';

/** `none` where not a cell differs. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** Ids of cases that turned out to be another one, with the id of that one. */
export type Merged = Readonly<Record<string, string>>;

/** MAJOR where a column or a row is gone, MINOR where a column, a row or a source is added or a published total changes, PATCH for any other correction. A case that was merged into another is no withdrawal. */
export function computedBump(
  before: readonly Case[],
  after: readonly Case[],
  merged: Merged = {},
  columns: ColumnChange = sameColumns,
): Bump {
  if (columns.gone.length > 0) return 'major';
  const found = difference(tableCells(before), tableCells(after));
  if (found.cases.removed.some((id) => merged[id] === undefined)) return 'major';
  if (columns.added.length > 0) return 'minor';
  if (isNothing(found)) return 'none';
  const grown = Object.values(found).some(({ added }) => added.length > 0);
  return grown || totalsDiffer(before, after) ? 'minor' : 'patch';
}

function totalsDiffer(before: readonly Case[], after: readonly Case[]): boolean {
  const totals = (cases: readonly Case[]) =>
    new Map(metrics(cases).flatMap(({ id, value }) => (value === 0 ? [] : [[id, value]])));
  const [a, b] = [totals(before), totals(after)];
  return a.size !== b.size || [...a].some(([id, value]) => b.get(id) !== value);
}

/** The version that follows; `none` gives the same one. */
export function bumped(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const next: Readonly<Record<Bump, readonly number[]>> = {
    major: [major + 1, 0, 0],
    minor: [major, minor + 1, 0],
    patch: [major, minor, patch + 1],
    none: [major, minor, patch],
  };
  return next[bump].join('.');
}
