/** What stood in a row of the earlier release and what stands there in the later one, with the reason. It refuses everything that a source holds: of sources it tells how many were changed, never an address. */
import type { ReleaseChanges } from '../model/release.ts';
import { difference } from '../release/difference.ts';
import { tableCells, type Cells } from '../release/table-cells.ts';
import type { CountedRelease } from './record.ts';

type Change = ReleaseChanges['changes'][number];

/** A column of one row: `events` holds steps as `event on`, `sources` only a number of sources. */
export interface ChangedValue {
  readonly case_id: string;
  readonly column: string;
  readonly reason: Change['reason'];
  /** The words of the cell; of steps those that only this release has, or all where only their order changed. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** How many sources were changed, added or left out. */
  readonly sources?: number;
}

/** Every value that both releases have a row for and tell otherwise, by case and then in the order of the columns. */
export function changedValues(
  from: CountedRelease,
  to: CountedRelease,
  changes: readonly Change[],
): readonly ChangedValue[] {
  const kept = new Set(from.cases.map(({ caseId }) => caseId));
  const ids = to.cases.map(({ caseId }) => caseId).filter((id) => kept.has(id));
  const [before, after] = [tableCells(from.cases), tableCells(to.cases)];
  const found = difference(before, after);
  const changesOf = Map.groupBy(changes, (each) => each.case_id);
  return ids.sort().flatMap((id): readonly ChangedValue[] => {
    const reason = (column: string) =>
      changesOf.get(id)?.findLast(({ columns }) => columns.includes(column))?.reason;
    const value = (
      column: string,
      values: Omit<ChangedValue, 'case_id' | 'column' | 'reason'>,
    ) => ({
      case_id: id,
      column,
      reason: reason(column) ?? 'correction',
      ...values,
    });
    const cells = found.cases.changed
      .filter(({ key, column }) => key === id && column !== 'sources')
      .map((cell) => value(cell.column, { from: cell.from.split(';'), to: cell.to.split(';') }));
    const steps = changedSteps(stepsOf(before.events, id), stepsOf(after.events, id));
    const sources = changedSources(before.sources, after.sources, id);
    return [
      ...cells,
      ...(steps ? [value('events', steps)] : []),
      ...(sources > 0 ? [value('sources', { from: [], to: [], sources })] : []),
    ];
  });
}

function stepsOf(rows: ReadonlyMap<string, Cells>, id: string): readonly string[] {
  return [...rows.values()]
    .filter((row) => row['case_id'] === id)
    .map(({ event = '', on = '' }) => `${event} ${on}`);
}

function changedSteps(before: readonly string[], after: readonly string[]) {
  if (before.join() === after.join()) return undefined;
  const [gone, added] = [without(before, after), without(after, before)];
  return gone.length + added.length === 0 ? { from: before, to: after } : { from: gone, to: added };
}

/** The entries of a list that another one does not have, or not so often. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((entry) => {
    const place = left.indexOf(entry);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

function changedSources(
  before: ReadonlyMap<string, Cells>,
  after: ReadonlyMap<string, Cells>,
  id: string,
): number {
  const own = ([, row]: readonly [string, Cells]) => row['case_id'] === id;
  const keys = new Set([...before, ...after].filter(own).map(([key]) => key));
  return [...keys].filter(
    (key) => JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key)),
  ).length;
}
