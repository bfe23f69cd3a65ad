/** Chosen rows counted by the words of a column, or where two columns meet: one pass a table. It refuses percentages and totals that are not counted. */
import type { Choice } from './choice.ts';
import { keysOf, type Rows } from './columns.ts';

/** One side of a table: its column, its keys, and for each value the places of the keys that it counts under. */
interface Axis {
  readonly places: Uint16Array;
  readonly keys: readonly string[];
  readonly keysOfValue: readonly (readonly number[])[];
}

/** A table to be counted: by one column, or by two with `|` between their names. */
export interface CountTable {
  readonly row: Axis;
  readonly column: Axis;
  /** Where the count of a key stands in what `counts` gives; in a crossing the key has a `|` too. */
  readonly cells: ReadonlyMap<string, number>;
  /** The cells that each pair of values counts in, row by row. */
  readonly cellsOfPair: readonly (readonly number[])[];
}

/** The table of a column, or of a crossing such as `charge_families|motive`; it has no cells where a column is not there. */
export function countTable(rows: Rows, name: string): CountTable {
  const [first = '', second] = name.split('|');
  const row = axis(rows, first);
  const column = second === undefined ? single : axis(rows, second);
  const keys = row.keys.flatMap((key) =>
    column.keys.map((other) => (column === single ? key : `${key}|${other}`)),
  );
  const cellsOfPair = row.keysOfValue.flatMap((down) =>
    column.keysOfValue.map((across) =>
      down.flatMap((key) => across.map((other) => key * column.keys.length + other)),
    ),
  );
  return { row, column, cells: new Map(keys.map((key, at) => [key, at])), cellsOfPair };
}

/** The second side of a table that has one: everything under one key. */
const single: Axis = { places: new Uint16Array(0), keys: [''], keysOfValue: [[0]] };

/** The count of every cell of a table, in the unit of the choice. */
export function counts(rows: Rows, choice: Choice, table: CountTable): Uint32Array {
  const cells = detentionCounts(choice, table);
  if (choice.unit === 'persons') leaveOutRepeats(cells, rows, choice, table);
  return cells;
}

/** First by values, then each sum to the cells of its value: the loop over rows does nothing but add one. */
function detentionCounts({ rows }: Choice, table: CountTable): Uint32Array {
  const { row, column, cells, cellsOfPair } = table;
  const width = column.keysOfValue.length;
  const sums = new Uint32Array(row.keysOfValue.length * width);
  const [down, across] = [row.places, column.places];
  if (width > 1)
    for (const at of rows) {
      const sum = (down[at] ?? 0) * width + (across[at] ?? 0);
      sums[sum] = (sums[sum] ?? 0) + 1;
    }
  else
    for (const at of rows) {
      const sum = down[at] ?? 0;
      sums[sum] = (sums[sum] ?? 0) + 1;
    }
  const found = new Uint32Array(cells.size);
  sums.forEach((sum, at) => {
    if (sum > 0) for (const cell of cellsOfPair[at] ?? []) found[cell] = (found[cell] ?? 0) + sum;
  });
  return found;
}

/** Few persons have several rows, and theirs stand together: a cell that last saw the same person counted once too often. */
function leaveOutRepeats(
  cells: Uint32Array,
  { persons }: Rows,
  { repeated }: Choice,
  table: CountTable,
): void {
  const { row, column, cellsOfPair } = table;
  const width = column.keysOfValue.length;
  const lastSeen = new Uint32Array(cells.length);
  for (const at of repeated) {
    const person = persons[at] ?? 0;
    const pair = (row.places[at] ?? 0) * width + (column.places[at] ?? 0);
    for (const cell of cellsOfPair[pair] ?? []) {
      if (lastSeen[cell] === person) cells[cell] = (cells[cell] ?? 0) - 1;
      else lastSeen[cell] = person;
    }
  }
}

function axis({ columns }: Rows, name: string): Axis {
  const { values, places } = columns[name] ?? { values: [], places: single.places };
  const keys: string[] = [];
  const keysOfValue = values.map((value) =>
    keysOf(name, value).map((key) => {
      const at = keys.indexOf(key);
      return at < 0 ? keys.push(key) - 1 : at;
    }),
  );
  return { places, keys, keysOfValue };
}
