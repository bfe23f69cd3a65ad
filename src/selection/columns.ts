/** Rows in the browser's memory: a typed column for each that is counted. It refuses text per row: a value stands once, in its column's list. */
import { unpackedNumbers } from './packed-numbers.ts';
import { periodsOf } from './periods.ts';

/** A column: its distinct values in their order, with `|` between, and for each row the place of its value. */
export interface PackedColumn {
  readonly values: string;
  readonly places: readonly string[];
}

/** The first script: everything that filters and figures count. */
export interface PackedRows {
  readonly version: string;
  readonly size: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
  /** For each row how many rows before it the same person stands; 0 for a person not seen before. */
  readonly persons: readonly string[];
}

/** How many cases a script of dossiers holds. */
export const chunkSize = 200;

/** A column: the place of each row's value in `values`. */
export interface Column {
  readonly values: readonly string[];
  readonly places: Uint16Array;
}

/** All rows of a version. */
export interface Rows {
  readonly version: string;
  readonly size: number;
  readonly columns: Readonly<Record<string, Column>>;
  /** The person of each row, counted from 1 in the order of first appearance. */
  readonly persons: Uint32Array;
  /** The rows of persons who have more than one, those of one person together. */
  readonly repeated: Uint32Array;
}

/** The rows that the build packed. */
export function rowsOf({ version, size, columns, persons }: PackedRows): Rows {
  const back = unpackedNumbers(persons, size);
  const ids = new Uint32Array(size);
  let last = 0;
  for (let row = 0; row < size; row += 1) {
    const distance = back[row] ?? 0;
    ids[row] = distance === 0 ? (last += 1) : (ids[row - distance] ?? 0);
  }
  return {
    version,
    size,
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [name, columnOf(column, size)]),
    ),
    persons: ids,
    repeated: repeated(ids, last),
  };
}

/** What a value of a column is counted under: its words, the periods of a date, `returned` for the outcomes that hand a person over. */
export function keysOf(column: string, value: string): readonly string[] {
  if (column === 'detained') return periodsOf(value);
  if (column === 'outcome' && handedOver.includes(value)) return [value, 'returned'];
  return value.split(';');
}

/** The outcomes that put a person into the hands of the requesting state (contract: `detentions.returned`). */
const handedOver = ['extradited', 'deported_or_returned', 'abducted'];

function columnOf({ values, places }: PackedColumn, size: number): Column {
  return { values: values.split('|'), places: Uint16Array.from(unpackedNumbers(places, size)) };
}

function repeated(persons: Uint32Array, count: number): Uint32Array {
  const times = new Uint32Array(count + 1);
  for (const person of persons) times[person] = (times[person] ?? 0) + 1;
  const rows: number[] = [];
  persons.forEach((person, row) => {
    if ((times[person] ?? 0) > 1) rows.push(row);
  });
  return Uint32Array.from(rows.sort((a, b) => (persons[a] ?? 0) - (persons[b] ?? 0) || a - b));
}
