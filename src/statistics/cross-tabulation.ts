/** Detentions counted where the words of two columns meet, zeros included. It refuses totals that the marginal tallies do not give. */
import type { Case } from '../model/case.ts';
import type { CodedColumn } from '../model/vocabulary.ts';
import { tally, type Tally } from './tally.ts';
import { wordsOf } from './words-of.ts';

/** `cell(row, column)` detentions carry both words; `rows` and `columns` are the marginal tallies. */
export interface CrossTabulation {
  readonly total: number;
  readonly rows: Tally<CodedColumn>;
  readonly columns: Tally<CodedColumn>;
  readonly cell: (row: string, column: string) => number;
}

/** The crossing of two columns. In a list column a detention counts once in each of its rows. */
export function crossTabulation(
  cases: readonly Case[],
  rowColumn: CodedColumn,
  columnColumn: CodedColumn,
): CrossTabulation {
  const counts = new Map<string, number>();
  for (const one of cases)
    for (const row of wordsOf(one, rowColumn))
      for (const column of wordsOf(one, columnColumn)) {
        const key = crossKey(row, column);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  return {
    total: cases.length,
    rows: tally(cases, rowColumn),
    columns: tally(cases, columnColumn),
    cell: (row, column) => counts.get(crossKey(row, column)) ?? 0,
  };
}

/** The public key of a cell in a crossing: `{row}|{column}`. */
export function crossKey(row: string, column: string): string {
  return `${row}|${column}`;
}
