/** What one changed row moves in the invented record: metrics, what they leave open, and every number of every figure. It refuses to sum them up: each stands in the list. */
import { figureRows } from '../../src/charts/figure-rows.ts';
import { chartIds, exhibit } from '../../src/charts/registry.ts';
import type { Case } from '../../src/model/case.ts';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import { gapWords, vocabularies, type CodedColumn } from '../../src/model/vocabulary.ts';
import { metrics } from '../../src/statistics/metrics.ts';
import { inventedCases, inventedRelease } from './invented-record.ts';

/** The row that is changed: detained in Russia in May 2021, on the CIS list, of unknown outcome. */
const place = 4;

/** Numbers that moved, as "name +1"; names in order. */
export interface Moved {
  readonly metrics: readonly string[];
  /** Metrics of which more or fewer detentions may belong. */
  readonly open: readonly string[];
  /** By figure, the rows of the file behind it; none where rows stand in another order alone. */
  readonly figures: Readonly<Record<string, readonly string[]>>;
}

/** What moves when the row is changed so. */
export function moved(change: Partial<Case>): Moved {
  const after = inventedCases.map((one, i) => (i === place ? { ...one, ...change } : one));
  const { cutoff } = inventedRelease.manifest;
  const rows = (id: (typeof chartIds)[number], cases: readonly Case[]) =>
    figureRows(exhibit(id).read(cases, cutoff).data).map(
      ({ column, key, count }) => [`${column} ${key}`, count] as const,
    );
  const ofMetrics = (of: 'value' | 'unknown', cases: readonly Case[]) =>
    metrics(cases).map((metric) => [metric.id, metric[of] ?? 0] as const);
  const figures = chartIds
    .filter((id) => JSON.stringify(rows(id, inventedCases)) !== JSON.stringify(rows(id, after)))
    .map((id) => [id, differences(rows(id, inventedCases), rows(id, after))] as const);
  return {
    metrics: differences(ofMetrics('value', inventedCases), ofMetrics('value', after)),
    open: differences(ofMetrics('unknown', inventedCases), ofMetrics('unknown', after)),
    figures: Object.fromEntries(figures),
  };
}

type Named = readonly (readonly [name: string, count: number])[];

function differences(before: Named, after: Named): readonly string[] {
  const [old, young] = [new Map(before), new Map(after)];
  return [...new Set([...old.keys(), ...young.keys()])]
    .map((name) => [name, (young.get(name) ?? 0) - (old.get(name) ?? 0)] as const)
    .filter(([, by]) => by !== 0)
    .map(([name, by]) => `${name} ${by > 0 ? '+' : ''}${String(by)}`)
    .sort();
}

/** A date as in the files. */
export const date = (text: string) => parsePartialDate(text) ?? { precision: 'unknown' as const };

/** A value of a column less that is missing, in the figure of what is missing. */
export const filled = (column: string) => [
  `lacking ${column} -1`,
  `lacking_by_host ${column}|RU -1`,
  `lacking_by_year ${column}|2021 -1`,
];

/** Every known word of a column may be carried by one detention less; with the metrics that stand on it. */
export const settled = (column: CodedColumn, ...names: string[]) =>
  [
    ...vocabularies[column]
      .filter((word) => word !== gapWords[column])
      .map((word) => `${column}.${word}`),
    ...names,
  ]
    .map((name) => `detentions.${name} -1`)
    .sort();

/** The columns whose rows lack a value in the changed row, by which a group loses or gains it. */
export const missing =
  'charge_families custody host_region interpol_status motive outcome protection requested rows trigger years_abroad'.split(
    ' ',
  );
