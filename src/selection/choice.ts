/** Which rows a selection keeps, and how many more might belong. It refuses to guess: a date that only overlaps the range is not inside. */
import { keysOf, type Rows } from './columns.ts';
import { columnsOfKeys, wordKeys, type Selection, type Unit } from './fragment.ts';
import { monthsIn } from './periods.ts';

/** The rows kept, in the order of the file, and with those of one person together where persons are counted. */
export interface Choice {
  readonly unit: Unit;
  readonly rows: Uint32Array;
  readonly ordered: Uint32Array;
  /** How many are kept, in the unit. */
  readonly count: number;
  /** How many more match all else and have a date that overlaps the range without lying inside, or none: in the unit, persons already kept left out. */
  readonly might: number;
}

// Two bits a row: whether it may belong, and whether it does.
const belongs = 3;
const mayBelong = 2;

/**
 * The rows that a selection keeps.
 * @param rowOf the row of a case id, undefined for an id that is not there; needed where the selection names cases
 */
export function choice(
  rows: Rows,
  selection: Selection,
  rowOf: (id: string) => number | undefined = () => undefined,
): Choice {
  const marks = marksOf(rows, selection, rowOf);
  const kept = filtered(rows.size, (row) => marks[row] === belongs);
  if (selection.unit === 'detentions') {
    const might = filtered(rows.size, (row) => marks[row] === mayBelong).length;
    return { unit: 'detentions', rows: kept, ordered: kept, count: kept.length, might };
  }
  const { byPerson, persons } = rows;
  const ordered = filtered(rows.size, (at) => marks[byPerson[at] ?? 0] === belongs).map(
    (at) => byPerson[at] ?? 0,
  );
  const best = new Uint8Array(rows.size + 1);
  for (let row = 0; row < rows.size; row += 1) {
    const person = persons[row] ?? 0;
    best[person] = Math.max(best[person] ?? 0, marks[row] ?? 0);
  }
  let [count, might] = [0, 0];
  for (const mark of best) {
    if (mark === belongs) count += 1;
    else if (mark === mayBelong) might += 1;
  }
  return { unit: 'persons', rows: kept, ordered, count, might };
}

function marksOf(
  rows: Rows,
  { words, from, to }: Selection,
  rowOf: (id: string) => number | undefined,
): Uint8Array {
  const marks = new Uint8Array(rows.size);
  if (words.case) {
    for (const id of words.case) {
      const row = rowOf(id);
      if (row !== undefined) marks[row] = belongs;
    }
  } else marks.fill(belongs);
  for (const key of wordKeys) {
    const list = words[key];
    const column = rows.columns[columnsOfKeys[key]];
    if (!list || !column) continue;
    narrow(marks, column.places, (place) =>
      keysOf(columnsOfKeys[key], column.values[place] ?? '').some((word) => list.includes(word))
        ? belongs
        : 0,
    );
  }
  const dates = rows.columns['detained'];
  if (dates && (from !== undefined || to !== undefined)) {
    narrow(marks, dates.places, (place) => markOfDate(dates.values[place] ?? '', from, to));
  }
  return marks;
}

/** Leaves in each row's mark the bits that its value has. Each value is judged once, when it is first met. */
function narrow(marks: Uint8Array, places: Uint16Array, markOf: (place: number) => number): void {
  const unknown = 255;
  const judged = new Uint8Array(65_536).fill(unknown);
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] ?? 0;
    if (judged[place] === unknown) judged[place] = markOf(place);
    marks[row] = (marks[row] ?? 0) & (judged[place] ?? 0);
  }
}

function markOfDate(date: string, from = -Infinity, to = Infinity): number {
  const [first, last] = monthsIn(date) ?? [-Infinity, Infinity];
  if (first >= from && last <= to) return belongs;
  return first <= to && last >= from ? mayBelong : 0;
}

function filtered(size: number, keeps: (at: number) => boolean): Uint32Array {
  const kept = new Uint32Array(size);
  let length = 0;
  for (let at = 0; at < size; at += 1) {
    if (!keeps(at)) continue;
    kept[length] = at;
    length += 1;
  }
  return kept.subarray(0, length);
}
