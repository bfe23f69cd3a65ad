/** Which rows a selection keeps, and how many more might belong. It refuses to guess: a date that only overlaps the range is not inside. */
import { keysOf, type Column, type Rows } from './columns.ts';
import { columnsOfKeys, wordKeys, type Selection, type Unit } from './fragment.ts';
import { monthsIn } from './periods.ts';

/** The rows kept, in the order of the file. */
export interface Choice {
  readonly unit: Unit;
  readonly rows: Uint32Array;
  /** Those of them whose persons have more than one row in the release, one person's together. */
  readonly repeated: Uint32Array;
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
  let [length, might] = [0, 0];
  for (const mark of marks)
    if (mark === belongs) length += 1;
    else if (mark === mayBelong) might += 1;
  const kept = new Uint32Array(length);
  for (let row = 0, at = 0; at < length; row += 1)
    if (marks[row] === belongs) {
      kept[at] = row;
      at += 1;
    }
  const { unit } = selection;
  const repeated = rows.repeated.filter((row) => marks[row] === belongs);
  const of = { unit, rows: kept, repeated };
  if (unit === 'detentions') return { ...of, count: length, might };
  const again = timesAgain(rows, marks);
  return { ...of, count: length - again.kept, might: might - again.might };
}

/** Rows to leave out where persons are counted: those after a person's first kept one, and all that might belong but the first of a person without a kept one. */
function timesAgain({ persons, repeated }: Rows, marks: Uint8Array) {
  let [kept, might] = [0, 0];
  for (let start = 0; start < repeated.length;) {
    const person = persons[repeated[start] ?? 0];
    let [belonging, perhaps] = [0, 0];
    let at = start;
    for (; at < repeated.length && persons[repeated[at] ?? 0] === person; at += 1) {
      const mark = marks[repeated[at] ?? 0];
      if (mark === belongs) belonging += 1;
      else if (mark === mayBelong) perhaps += 1;
    }
    kept += Math.max(0, belonging - 1);
    might += belonging > 0 ? perhaps : Math.max(0, perhaps - 1);
    start = at;
  }
  return { kept, might };
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
    const fits = (value: string): boolean =>
      keysOf(columnsOfKeys[key], value).some((word) => list.includes(word));
    narrow(marks, column, (value) => (fits(value) ? belongs : 0));
  }
  const dates = rows.columns['detained'];
  if (dates && (from !== undefined || to !== undefined))
    narrow(marks, dates, (date) => markOfDate(date, from, to));
  return marks;
}

/** Leaves in each row's mark the bits that its value has. */
function narrow(
  marks: Uint8Array,
  { places, values }: Column,
  markOf: (value: string) => number,
): void {
  const bits = Uint8Array.from(values, markOf);
  for (let row = 0; row < places.length; row += 1)
    marks[row] = (marks[row] ?? 0) & (bits[places[row] ?? 0] ?? 0);
}

function markOfDate(date: string, from = -Infinity, to = Infinity): number {
  const [first, last] = monthsIn(date) ?? [-Infinity, Infinity];
  if (first >= from && last <= to) return belongs;
  return first <= to && last >= from ? mayBelong : 0;
}
