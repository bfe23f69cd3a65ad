/** The registry of every number that prose may print: id, unit, value and definition. It refuses a number without all four. */
import type { Case } from '../model/case.ts';
import { codedColumns, gapWords, type CodedColumn, type Word } from '../model/vocabulary.ts';
import { detentionsByHost } from './geography.ts';
import { rowsOfCases, type MetricUnit, type NamedMetric } from './named-metric.ts';
import { namedMetrics } from './named-metrics.ts';
import { tally } from './tally.ts';

/**
 * One published number. `n` is what it is counted out of; `unknown`, how many might also belong.
 * `lower` and `upper` are the number if none, and if all of the unknown ones belong; `method` says in words what is counted, and which those are.
 */
export interface Metric {
  readonly id: MetricId;
  readonly unit: MetricUnit;
  readonly value: number;
  readonly n?: number;
  readonly unknown?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly method: string;
  readonly definition: string;
}

type NamedId = keyof typeof namedMetrics;
type WordId = { [C in CodedColumn]: `detentions.${C}.${Word<C>}` }[CodedColumn];

/** Every id that prose may ask for; a misspelt one does not compile. */
export type MetricId = NamedId | WordId | `detentions.host_country.${string}`;

/** All metrics of a release, in a fixed order: the named ones, then each word of each column, then the host countries. */
export function metrics(cases: readonly Case[]): readonly Metric[] {
  const n = cases.length;
  const fromNames = Object.entries<NamedMetric>(namedMetrics).map(
    ([id, { unit, definition, method, value: valueOf, open, opens }]): Metric => {
      const value = valueOf(cases);
      return {
        id: id as NamedId,
        unit,
        value,
        ...(unit === 'detentions' && { n }),
        ...(open && opens ? range(value, open(cases), method, opens) : { method }),
        definition,
      };
    },
  );
  const wordMetrics = codedColumns.flatMap((column) =>
    tally(cases, column).rows.map(({ key, count, gap, open }): Metric => ({
      id: `detentions.${column}.${key}` as WordId,
      unit: 'detentions',
      value: count,
      n,
      ...(gap || gapWords[column] === undefined
        ? { method: rowsOfCases }
        : range(
            count,
            open,
            rowsOfCases,
            `rows whose ${column} is not known, or not known so finely, and may be this by the rest of the row`,
          )),
      definition: `Detentions with "${key}" in the column ${column}.`,
    })),
  );
  const hostMetrics = detentionsByHost(cases).rows.map(({ key, count, open }): Metric => ({
    id: `detentions.host_country.${key}`,
    unit: 'detentions',
    value: count,
    n,
    ...(key === 'unknown'
      ? { method: rowsOfCases }
      : range(
          count,
          open,
          rowsOfCases,
          'rows whose host_country is not known and may be this by host_region',
        )),
    definition: `Detentions with "${key}" in the column host_country.`,
  }));
  return [...fromNames, ...wordMetrics, ...hostMetrics];
}

/** What the unknown ones leave open, none of them belonging to all of them. */
function range(value: number, unknown: number, method: string, opens: string) {
  return {
    unknown,
    lower: value,
    upper: value + unknown,
    method: `${method} unknown: ${opens}. lower: none of these belongs; upper: all of them do. Not a confidence interval.`,
  };
}

/** `metrics.json` of a release. */
export interface MetricsFile {
  readonly version: string;
  readonly cutoff: string;
  readonly metrics: readonly Metric[];
}
