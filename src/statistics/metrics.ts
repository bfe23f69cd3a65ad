/** The registry of every number that prose may print: id, unit, value and definition. It refuses a number without all four. */
import type { Case } from '../model/case.ts';
import { codedColumns, gapWords, type CodedColumn, type Word } from '../model/vocabulary.ts';
import { detentionsByHost } from './geography.ts';
import type { MetricUnit, NamedMetric } from './named-metric.ts';
import { namedMetrics } from './named-metrics.ts';
import { tally } from './tally.ts';

/**
 * One published number. `n` is what it is counted out of; `unknown`, how many might also belong.
 * `lower` and `upper` are the number if none, and if all of the unknown ones belong; `method` says so in words.
 */
export interface Metric {
  readonly id: MetricId;
  readonly unit: MetricUnit;
  readonly value: number;
  readonly n?: number;
  readonly unknown?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly method?: string;
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
    ([id, { unit, definition, value: valueOf, open }]): Metric => {
      const value = valueOf(cases);
      return {
        id: id as NamedId,
        unit,
        value,
        ...(unit === 'detentions' && { n }),
        ...(open && range(value, open(cases), 'that the record leaves open')),
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
      ...(!gap &&
        gapWords[column] !== undefined &&
        range(
          count,
          open,
          `whose ${column} is not known, or not known so finely, and may be this by the rest of the row`,
        )),
      definition: `Detentions with "${key}" in the column ${column}.`,
    })),
  );
  const hostMetrics = detentionsByHost(cases).rows.map(({ key, count, open }): Metric => ({
    id: `detentions.host_country.${key}`,
    unit: 'detentions',
    value: count,
    n,
    ...(key !== 'unknown' &&
      range(count, open, 'whose host_country is not known, and may be this by its region')),
    definition: `Detentions with "${key}" in the column host_country.`,
  }));
  return [...fromNames, ...wordMetrics, ...hostMetrics];
}

/** What the unknown ones leave open, none of them belonging to all of them. */
function range(value: number, unknown: number, which: string) {
  return {
    unknown,
    lower: value,
    upper: value + unknown,
    method: `A count of rows. lower: none of the ${String(unknown)} detentions ${which} belongs; upper: all of them do. Not a confidence interval.`,
  };
}

/** `metrics.json` of a release. */
export interface MetricsFile {
  readonly version: string;
  readonly cutoff: string;
  readonly metrics: readonly Metric[];
}
