/** How many rows lack a value, column by column, by host country and by year. It refuses to call a value missing that cannot exist, such as the status of no notice. */
import type { Case } from '../model/case.ts';
import { codedColumns, gapWords, type CodedColumn } from '../model/vocabulary.ts';
import { wordsOf } from './words-of.ts';

/** The columns of `cases.csv` that may lack a value, in the order of the file. */
export type GapColumn = 'host_country' | 'detained' | 'requested' | CodedColumn;
export const gapColumns: readonly GapColumn[] = [
  'host_country',
  'host_region',
  'detained',
  'requested',
  ...codedColumns.filter((column) => column !== 'host_region' && gapWords[column] !== undefined),
];

/** Rows of one group, and how many of them lack each column. */
export interface GapGroup {
  readonly key: string;
  readonly total: number;
  readonly lacking: Readonly<Record<GapColumn, number>>;
}

/** All rows; by host country, by code, `unknown` last; by year of detention, in order, `unknown` last. Empty groups are left out. */
export interface Completeness {
  readonly all: GapGroup;
  readonly byHost: readonly GapGroup[];
  readonly byYear: readonly GapGroup[];
}

/** Missing values of some cases. */
export function completeness(cases: readonly Case[]): Completeness {
  return {
    all: group('all', cases),
    byHost: groups(cases, ({ hostCountry }) => hostCountry),
    byYear: groups(cases, ({ detained }) =>
      detained.precision === 'unknown' ? 'unknown' : String(detained.year),
    ),
  };
}

function lacks(one: Case, column: GapColumn): boolean {
  if (column === 'host_country') return one.hostCountry === 'unknown';
  if (column === 'detained') return one.detained.precision === 'unknown';
  if (column === 'requested') return one.requested.precision === 'unknown';
  return wordsOf(one, column).some((word) => word === gapWords[column]);
}

function group(key: string, cases: readonly Case[]): GapGroup {
  const counts = gapColumns.map(
    (column) => [column, cases.filter((one) => lacks(one, column)).length] as const,
  );
  const lacking = Object.fromEntries(counts) as Record<GapColumn, number>;
  return { key, total: cases.length, lacking };
}

function groups(cases: readonly Case[], keyOf: (one: Case) => string): readonly GapGroup[] {
  const last = (key: string) => (key === 'unknown' ? 1 : 0);
  return [...Map.groupBy(cases, keyOf)]
    .sort(([a], [b]) => last(a) - last(b) || (a < b ? -1 : 1))
    .map(([key, own]) => group(key, own));
}
