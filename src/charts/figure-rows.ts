/** The numbers of an exhibit as rows, for the file behind each figure. It refuses a number that the figure does not show. */
import { crossKey } from '../statistics/cross-tabulation.ts';
import type { ExhibitData } from './exhibit.ts';
import { gapColumns, type Completeness } from '../statistics/completeness.ts';
import { custodyEnds } from '../statistics/custody-stay.ts';
import { custodyRuns, type CustodyTime } from '../statistics/custody-time.ts';
import { poissonExact, sharedRange, wilson } from '../statistics/intervals.ts';
import { percentFrom, type Part } from '../statistics/share.ts';
import type { Tally } from '../statistics/tally.ts';

/** One shown number: the column it counts, its key as in `data-cell`, and the detentions. */
export interface FigureRow {
  readonly column: string;
  readonly key: string;
  readonly count: number;
  /** Further numbers of the row, by the column of the file that they stand in. */
  readonly more?: Readonly<Record<string, number>>;
}

const fromTally = ({ column, rows, total }: Tally): readonly FigureRow[] =>
  rows.map(({ key, count, gap, open }) => ({
    column,
    key,
    count,
    ...(!gap && { more: shareColumns({ x: count, unknown: open, n: total }) }),
  }));

/** The columns of a share in the file behind a figure; fractions of 1, from twenty on. */
function shareColumns(part: Part): Readonly<Record<string, number>> {
  const { unknown, n } = part;
  if (n < percentFrom) return { unknown };
  const { lower, upper } = sharedRange(part.x, unknown, n);
  const chance = wilson(part.x, n);
  return {
    unknown,
    share_lower: lower,
    share_upper: upper,
    wilson95_lower: chance.lower,
    wilson95_upper: chance.upper,
  };
}

/** The exact Poisson limits of a count in a period. */
function limitColumns(count: number): Readonly<Record<string, number>> {
  const { lower, upper } = poissonExact(count);
  return { poisson95_lower: lower, poisson95_upper: upper };
}

/** All rows of an exhibit in the order of the page. */
export function figureRows(data: ExhibitData): readonly FigureRow[] {
  switch (data.form) {
    case 'pair':
      return [...fromTally(data.claim), ...fromTally(data.record)];
    case 'bars':
      return fromTally(data.tally);
    case 'matrix':
      return data.crossing.rows.rows.flatMap((row) =>
        data.crossing.columns.rows.map((column) => ({
          column: crossKey(data.crossing.rows.column, data.crossing.columns.column),
          key: crossKey(row.key, column.key),
          count: data.crossing.cell(row.key, column.key),
        })),
      );
    case 'hosts':
      return data.hosts.rows.flatMap(({ key, count, returned, open }) => [
        {
          column: 'host_country',
          key,
          count,
          ...(key !== 'unknown' && {
            more: shareColumns({ x: count, unknown: open, n: data.hosts.total }),
          }),
        },
        { column: 'host_country|outcome', key: crossKey(key, 'returned'), count: returned },
      ]);
    case 'periods':
      return [
        ...[...data.time.periods, ...data.time.byYearOnly].map(({ key, count }) => ({
          column: 'detained',
          key,
          count,
          more: limitColumns(count),
        })),
        { column: 'detained', key: 'unknown', count: data.time.undated },
      ];
    case 'custody':
      return custodyRows(data.time);
    case 'gaps':
      return gapRows(data.gaps);
    // A course is one detention, whatever the number of its steps: the unit of the exhibit is the detention.
    case 'courses':
      return data.courses.groups
        .flatMap(({ byMonth, byYear, undated }) => [...byMonth, ...byYear, ...undated])
        .map(({ one }) => ({ column: 'case_id', key: one.caseId, count: 1 }));
  }
}

/** The endings; then, where a curve is drawn, each month of each run: how many are at risk, and what has ended. */
function custodyRows({ ended, open, undated, curve }: CustodyTime): readonly FigureRow[] {
  const rows = [
    ...custodyEnds.map((key) => ({ key, count: ended[key] })),
    { key: 'open', count: open },
    { key: 'undated', count: undated },
  ].map((row): FigureRow => ({ column: 'custody_end', ...row }));
  if (!curve) return rows;
  const months = custodyRuns.flatMap((run) =>
    curve.runs[run].flatMap(({ month, atRisk, ended: gone, incidence }): readonly FigureRow[] => [
      { column: 'custody_time', key: `at_risk|${run}|${String(month)}`, count: atRisk },
      ...custodyEnds.map((end) => ({
        column: 'custody_time',
        key: `${end}|${run}|${String(month)}`,
        count: gone[end],
        more: { incidence: incidence[end] },
      })),
    ]),
  );
  return [...rows, ...months];
}

/** Rows that lack each column; then by host country and by year of detention. */
function gapRows({ all, byHost, byYear }: Completeness): readonly FigureRow[] {
  const of = (column: string, groups: Completeness['byHost']) =>
    groups.flatMap(({ key: group, total, lacking }): readonly FigureRow[] => [
      { column, key: crossKey('rows', group), count: total },
      ...gapColumns.map((key) => ({ column, key: crossKey(key, group), count: lacking[key] })),
    ]);
  return [
    ...gapColumns.map((key) => ({ column: 'lacking', key, count: all.lacking[key] })),
    ...of('lacking_by_host', byHost),
    ...of('lacking_by_year', byYear),
  ];
}
