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

/** By which column, and which way. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** The given rows, sorted; those with an unknown value stay last either way. */
export function rowOrder(
  { rows, idOf }: LoadedRows,
  given: Uint32Array,
  { column: name, descending }: Sorting,
  words: SelectionWords,
): Uint32Array {
  const way = descending ? -1 : 1;
  const column = rows.columns[sortColumns[name] ?? ''];
  if (!column) return given.toSorted((a, b) => (idOf(a) < idOf(b) ? -way : way));
  const { values, places } = column;
  const order = values.map((_, place) => place);
  if (name === 'host') {
    const label = (place: number): string => words.countries[values[place] ?? ''] ?? '';
    order.sort((a, b) => label(a).localeCompare(label(b), words.lang));
  }
  const rank = new Int32Array(values.length);
  order.forEach((place, at) => {
    const isGap = /^(?:unknown|unclear|undisclosed)$/.test(values[place] ?? '');
    rank[place] = isGap ? values.length : at * way;
  });
  return given.toSorted(
    (a, b) => (rank[places[a] ?? 0] ?? 0) - (rank[places[b] ?? 0] ?? 0) || a - b,
  );
}
