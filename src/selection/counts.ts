/** Chosen rows counted by the words of a column, or where two columns meet: one pass a table. It refuses percentages and totals that are not counted. */
import type { Choice } from './choice.ts';
import { keysOf, type Rows } from './columns.ts';

/** One side of a table: its keys, and for each value of the column the places of the keys that it counts under. */
interface Axis {
  readonly places: Uint16Array;
  readonly keys: readonly string[];
  readonly keysOfValue: readonly (readonly number[])[];
}

/** A table to be counted: by one column, or by two with `|` between their names. */
export interface CountTable {
  readonly row: Axis;
  readonly column: Axis | undefined;
}

/** The table of a column, or of a crossing such as `charge_families|motive`; `undefined` for a column that is not there. */
export function countTable(rows: Rows, name: string): CountTable | undefined {
  const [first = '', second] = name.split('|');
  const row = axis(rows, first);
  const column = second === undefined ? undefined : axis(rows, second);
  return row && (second === undefined || column) ? { row, column } : undefined;
}

/** Where a cell's count stands in what `counts` gives; -1 for a key that no row has. A cell of a crossing has `|` in its key. */
export function cellOf({ row, column }: CountTable, key: string): number {
  const [first = '', second] = key.split('|');
  const at = row.keys.indexOf(first);
  if (!column) return at;
  const across = column.keys.indexOf(second ?? '');
  return at < 0 || across < 0 ? -1 : at * column.keys.length + across;
}

/** The count of every cell of a table, in the unit of the choice. */
export function counts(rows: Rows, choice: Choice, table: CountTable): Uint32Array {
  const cells = detentionCounts(choice, table);
  if (choice.unit === 'persons') leaveOutRepeats(cells, rows, choice, table);
  return cells;
}

/** First by values, then each sum to the cells of its value: the loop over rows does nothing but add one. */
function detentionCounts({ rows }: Choice, { row, column }: CountTable): Uint32Array {
  const width = column?.keysOfValue.length ?? 1;
  const sums = new Uint32Array(row.keysOfValue.length * width);
  if (column) {
    const [down, across] = [row.places, column.places];
    for (const at of rows) {
      const sum = (down[at] ?? 0) * width + (across[at] ?? 0);
      sums[sum] = (sums[sum] ?? 0) + 1;
    }
  } else {
    const { places } = row;
    for (const at of rows) {
      const sum = places[at] ?? 0;
      sums[sum] = (sums[sum] ?? 0) + 1;
    }
  }
  const cells = new Uint32Array(row.keys.length * (column?.keys.length ?? 1));
  sums.forEach((sum, at) => {
    if (sum === 0) return;
    for (const cell of cellsOfValues(row, column, Math.floor(at / width), at % width))
      cells[cell] = (cells[cell] ?? 0) + sum;
  });
  return cells;
}

/** Few persons have several rows, and theirs stand together: a cell that last saw the same person counted once too often. */
function leaveOutRepeats(
  cells: Uint32Array,
  { persons }: Rows,
  { repeated }: Choice,
  { row, column }: CountTable,
): void {
  const lastSeen = new Uint32Array(cells.length);
  for (const at of repeated) {
    const person = persons[at] ?? 0;
    for (const cell of cellsOfValues(row, column, row.places[at] ?? 0, column?.places[at] ?? 0)) {
      if (lastSeen[cell] === person) cells[cell] = (cells[cell] ?? 0) - 1;
      else lastSeen[cell] = person;
    }
  }
}

function cellsOfValues(
  row: Axis,
  column: Axis | undefined,
  down: number,
  across: number,
): readonly number[] {
  const downKeys = row.keysOfValue[down] ?? [];
  if (!column) return downKeys;
  const acrossKeys = column.keysOfValue[across] ?? [];
  return downKeys.flatMap((key) => acrossKeys.map((other) => key * column.keys.length + other));
}

function axis(rows: Rows, name: string): Axis | undefined {
  const column = rows.columns[name];
  if (!column) return undefined;
  const places = new Map<string, number>();
  const keysOfValue = column.values.map((value) =>
    keysOf(name, value).map((key) => {
      const place = places.get(key) ?? places.size;
      places.set(key, place);
      return place;
    }),
  );
  return { places: column.places, keys: [...places.keys()], keysOfValue };
}
