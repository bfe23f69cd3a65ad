/** Missing values as bars, a row per column of the file. It refuses to rank: the order is that of the file. */
import { gapLabels } from '../i18n/gap-labels.ts';
import type { Messages } from '../i18n/messages.ts';
import { gapColumns, type Completeness } from '../statistics/completeness.ts';
import { barPanel } from './bar-panel.ts';
import type { BarRow } from './bar-rows.ts';
import type { Stage } from './stage.ts';

/** Each column with the number of rows that lack it. */
export function gapRows({ all }: Completeness, { text }: Messages): readonly BarRow[] {
  const labels = gapLabels(text);
  return gapColumns.map((key) => ({
    key,
    label: labels[key],
    count: all.lacking[key],
    sign: 'gap',
  }));
}

/** The bars as a picture. */
export function drawCompleteness(gaps: Completeness, stage: Stage): SVGElement {
  const rows = gapRows(gaps, stage.messages);
  return barPanel(rows, stage, { largest: Math.max(1, ...rows.map(({ count }) => count)) });
}
