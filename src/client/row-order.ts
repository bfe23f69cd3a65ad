/** Rows in the order of a column: words by the vocabulary, countries by their names, dates by time, equals as they were. It refuses to sort text per row: values are ranked once. */
import type { SelectionWords } from '../selection/words.ts';
import type { LoadedRows } from './rows-loader.ts';

/** The columns of the list, under the names that its heads have. */
export const sortColumns: Readonly<Record<string, string>> = {
  detained: 'detained',
  host: 'host_country',
  charge: 'charge_families',
  motive: 'motive',
  outcome: 'outcome',
  evidence: 'evidence',
};

/** The given rows, sorted; those with an unknown value stay last either way. */
export function rowOrder(
  { rows, idOf }: LoadedRows,
  given: Uint32Array,
  name: string,
  descending: boolean,
  words: SelectionWords,
): Uint32Array {
  const way = descending ? -1 : 1;
  const column = rows.columns[sortColumns[name] ?? ''];
  if (!column) return given.toSorted((a, b) => (idOf(a) < idOf(b) ? -way : way));
  const { values, places } = column;
  const named = (code: string): string => words.countries[code] ?? code;
  const order =
    name === 'host' ? values.toSorted((a, b) => named(a).localeCompare(named(b))) : values;
  const rank = values.map((value) =>
    /^un(?:known|clear|disclosed)$/.test(value) ? values.length : order.indexOf(value) * way,
  );
  const rankOf = (row: number): number => rank[places[row] ?? 0] ?? 0;
  return given.toSorted((a, b) => rankOf(a) - rankOf(b) || a - b);
}
