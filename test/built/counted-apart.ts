/** Counts of the exhibits that have a way of counting of their own: custody, gaps, official statements, dated ends. It refuses to use anything of src. */
import { besideCount } from './counted-beside.ts';
import { custodyCount } from './counted-custody.ts';
import { gapCount } from './counted-gaps.ts';
import type { Row } from './counted.ts';

type Rows = readonly Row[];

/** The number behind a cell of one of these tables; undefined for a column of another. */
export function apartCell(
  scope: Rows,
  events: Rows,
  column: string,
  key: string,
): number | undefined {
  if (column === 'beside_official') return besideCount(scope, events, key);
  if (column.startsWith('lacking')) return gapCount(scope, column, key);
  if (column.startsWith('custody_')) return custodyCount(scope, events, key);
  if (column === 'event') return rulingCount(scope, events, key);
  return undefined;
}

/** Detentions with a ruling among their steps, or with none. */
function rulingCount(scope: Rows, events: Rows, key: string): number {
  const of = (row: Row) => events.filter((event) => event['case_id'] === row['case_id']);
  return scope.filter((row) =>
    key === 'no_ruling'
      ? !of(row).some((event) => event['event']?.startsWith('ruling_'))
      : of(row).some((event) => event['event'] === key),
  ).length;
}

/** The metrics of custody by their ids. */
export function custodyMetrics(cases: Rows, events: Rows): Readonly<Record<string, number>> {
  const of = (key: string) => custodyCount(cases, events, key);
  return {
    'detentions.custody_released': of('released'),
    'detentions.custody_handed_over': of('handed_over'),
    'detentions.custody_other_end': of('other'),
    'detentions.custody_open': of('open'),
    'detentions.custody_dated': of('released') + of('handed_over') + of('other'),
  };
}

/** Whether a dated step ends the course of a row: release, handover, departure or death. */
export const ended = (row: Row, events: Rows): boolean =>
  events
    .filter((event) => event['case_id'] === row['case_id'] && event['on'] !== 'unknown')
    .some((event) =>
      /^(released_|extradited|deported|abducted|left_host|died)/.test(event['event'] ?? ''),
    );
