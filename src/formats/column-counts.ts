/** How often each column holds a known value, and how often each word occurs. It refuses to leave out a word that never occurs. */
import type { Case, TableName } from '../model/case.ts';
import { fieldOf } from './fields.ts';
import { textRows } from './table-rows.ts';

/** Counts of one column over `of` rows; a list counts each of its words. */
export interface ColumnCounts {
  readonly of: number;
  /** Rows that hold the column's word for what is not known; 0 where it has none. */
  readonly unknown: number;
  readonly rowsWith: (word: string) => number;
}

/** The counts of a column in the rows of some cases. */
export function columnCounts(
  table: TableName,
  column: string,
  cases: readonly Case[],
): ColumnCounts {
  const cells = textRows(table, cases).map((row) => row[column] ?? '');
  const rowsWith = (word: string) =>
    cells.filter((cell) => cell === word || cell.split(';').includes(word)).length;
  const { gap } = fieldOf(table, column);
  return { of: cells.length, unknown: gap === undefined ? 0 : rowsWith(gap), rowsWith };
}
