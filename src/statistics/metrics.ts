/** The registry of every number that prose may print: id, unit, value and definition. It refuses a number without all four. */
import type { Case } from '../model/case.ts';
import { codedColumns, gapWords, type CodedColumn, type Word } from '../model/vocabulary.ts';
import { detentionsByHost } from './geography.ts';
import type { MetricUnit, NamedMetric } from './named-metric.ts';
import { namedMetrics } from './named-metrics.ts';
import { tally, wordsOf } from './tally.ts';

/** One published number. `n` is what it is counted out of; `unknown`, how many of those might also belong. */
export interface Metric {
  readonly id: MetricId;
  readonly unit: MetricUnit;
  readonly value: number;
  readonly n?: number;
  readonly unknown?: number;
  readonly definition: string;
}

type NamedId = keyof typeof namedMetrics;
type WordId = { [C in CodedColumn]: `detentions.${C}.${Word<C>}` }[CodedColumn];

/** Every id that prose may ask for; a misspelt one does not compile. */
export type MetricId = NamedId | WordId | `detentions.host_country.${string}`;

/** All metrics of a release, in a fixed order: the named ones, then each word of each column, then the host countries. */
export function metrics(cases: readonly Case[]): readonly Metric[] {
  const n = cases.length;
  const gaps = (column: CodedColumn) => {
    const gap = gapWords[column];
    return gap === undefined ? 0 : cases.filter((one) => wordsOf(one, column).includes(gap)).length;
  };
  const fromNames = Object.entries<NamedMetric>(namedMetrics).map(
    ([id, { unit, definition, value, openBy }]): Metric => ({
      id: id as NamedId,
      unit,
      value: value(cases),
      ...(unit === 'detentions' && { n }),
      ...(openBy && {
        unknown: typeof openBy === 'function' ? cases.filter(openBy).length : gaps(openBy),
      }),
      definition,
    }),
  );
  const wordMetrics = codedColumns.flatMap((column) =>
    tally(cases, column).rows.map(({ key, count, gap }): Metric => ({
      id: `detentions.${column}.${key}` as WordId,
      unit: 'detentions',
      value: count,
      n,
      ...(!gap && gapWords[column] !== undefined && { unknown: gaps(column) }),
      definition: `Detentions with "${key}" in the column ${column}.`,
    })),
  );
  const hosts = detentionsByHost(cases);
  const unplaced = hosts.rows.find(({ key }) => key === 'unknown')?.count ?? 0;
  const hostMetrics = hosts.rows.map(({ key, count }): Metric => ({
    id: `detentions.host_country.${key}`,
    unit: 'detentions',
    value: count,
    n,
    ...(key !== 'unknown' && { unknown: unplaced }),
    definition: `Detentions with "${key}" in the column host_country.`,
  }));
  return [...fromNames, ...wordMetrics, ...hostMetrics];
}

/** `metrics.json` of a release. */
export interface MetricsFile {
  readonly version: string;
  readonly cutoff: string;
  readonly metrics: readonly Metric[];
}
