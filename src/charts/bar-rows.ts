/** The rows of a bar table: label, count and sign. It refuses a sign that says more than the word does. */
import type { ByWord } from '../i18n/languages.ts';
import { handsOver } from '../statistics/definitions.ts';
import type { MetricId } from '../statistics/metrics.ts';
import type { Tally } from '../statistics/tally.ts';
import type { Voice } from './exhibit.ts';

/** The sign of a bar: hollow claim, solid record, solid red handover, dotted gap, hatched open period. */
export type Sign = Voice | 'handover' | 'gap' | 'open';

/** One row with its bar; `metric` where the count is one of the registry's. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly sign: Sign;
  readonly metric?: MetricId | undefined;
  /** How many of `count` belong to a selection, where there is one. */
  readonly selected?: number;
}

const handovers: ReadonlySet<string> = new Set(
  Object.entries(handsOver).flatMap(([word, yes]) => (yes ? [word] : [])),
);

/** A tally as rows in the order of its vocabulary; `registered` if it counts the whole release. */
export function barRows(
  { column, rows }: Tally,
  words: ByWord,
  voice: Voice,
  registered: boolean,
): readonly BarRow[] {
  const labels: Readonly<Record<string, string>> = words[column];
  return rows.map(({ key, count, gap }) => ({
    key,
    label: labels[key] ?? key,
    count,
    sign: gap ? 'gap' : column === 'outcome' && handovers.has(key) ? 'handover' : voice,
    metric: registered ? wordMetric(column, key) : undefined,
  }));
}

/** The rows with what a selection has of each; they are the registry's numbers no longer. */
export function rowsOfSelection(
  rows: readonly BarRow[],
  selected: (key: string) => number,
): readonly BarRow[] {
  return rows.map((row) => ({ ...row, metric: undefined, selected: selected(row.key) }));
}

/** The registry's id for the detentions with one word in one column. */
export function wordMetric(column: Tally['column'], word: string): MetricId {
  return (column === 'notice' ? `notices.${word}` : `detentions.${column}.${word}`) as MetricId;
}
