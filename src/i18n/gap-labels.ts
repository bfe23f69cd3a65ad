/** What the columns that may lack a value are called on the pages. It refuses a column without a name. */
import type { GapColumn } from '../statistics/completeness.ts';
import { columnLabels } from './column-labels.ts';
import type { Interface } from './messages.ts';

/** The names of these columns in a language, dates included. */
export function gapLabels(text: Interface): Readonly<Record<GapColumn, string>> {
  const { detained, requested } = text.cases;
  return { ...columnLabels(text), detained, requested };
}
