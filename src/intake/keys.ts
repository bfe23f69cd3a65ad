/** Check S2: ids stand once, are random, and events and sources belong to a case. It refuses orphans. */
import type { ProblemLog } from './problem-log.ts';
import {
  idOf,
  type CaseTables,
  type IdColumn,
  type ReadRow,
  type ReadTable,
} from './read-table.ts';

/** Notes repeated and sequential ids, and events and sources without a case. A table that could not be read is passed over. */
export function noteKeys({ cases, events, sources }: CaseTables, log: ProblemLog): void {
  if (cases) {
    noteRepeated(cases, 'case_id', log);
    noteSequential(cases, 'case_id', log);
    noteSequential(cases, 'person_id', log);
    noteOrderOfDate(cases, log);
  }
  if (sources) {
    noteRepeated(sources, 'source_id', log);
    noteSequential(sources, 'source_id', log);
  }
  if (!cases?.complete) return;
  const known = new Set(cases.rows.map((row) => idOf(row, 'case_id')));
  if (known.has(undefined)) return;
  for (const table of [events, sources])
    for (const row of table?.rows ?? []) {
      const id = idOf(row, 'case_id');
      if (id !== undefined && !known.has(id))
        log.add(
          { path: table?.path ?? '', line: row.line, column: 'case_id' },
          () => `"${id}" is no case of cases.csv`,
        );
    }
}

interface AnyTable {
  readonly path: string;
  readonly rows: readonly ReadRow<unknown>[];
}

function noteRepeated({ path, rows }: AnyTable, column: IdColumn, log: ProblemLog): void {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const { line } = row;
    const id = idOf(row, column);
    if (id === undefined || id === '') continue;
    const first = lines.get(id);
    if (first === undefined) lines.set(id, line);
    else log.add({ path, line, column }, () => `"${id}" stands already in line ${String(first)}`);
  }
}

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The number that eight characters of Crockford's base 32 write; `NaN` for any other text. https://www.crockford.com/base32.html */
function idNumber(id: string): number {
  if (id.length !== 8) return NaN;
  let number = 0;
  for (const digit of id) {
    const place = digits.indexOf(digit);
    number = place < 0 ? NaN : number * 32 + place;
  }
  return number;
}

/** The id that a number stands for. */
function idText(number: number): string {
  return Array.from({ length: 8 }, (_, i) =>
    digits.charAt(Math.floor(number / 32 ** (7 - i)) % 32),
  ).join('');
}

/** Three ids at equal distances do not come from a random draw out of 32^8. */
function noteSequential({ path, rows }: AnyTable, column: IdColumn, log: ProblemLog): void {
  const drawn = Float64Array.from(rows, (row) => idNumber(idOf(row, column) ?? '')).sort();
  // Each id once; what is no id sorts last.
  const numbers = drawn.filter((number, i) => number !== drawn[i - 1] && !Number.isNaN(number));
  const at = numbers.findIndex(
    (n, i) => (numbers[i + 2] ?? NaN) - (numbers[i + 1] ?? NaN) === (numbers[i + 1] ?? NaN) - n,
  );
  if (at >= 0)
    log.add(
      { path, column },
      `ids follow one another (${Array.from(numbers.slice(at, at + 3), idText).join(', ')}); an id is drawn at random`,
    );
}

const fewestToTell = 8;

/** Dated cases whose ids rise or fall all along were numbered, not drawn; below eight it may be chance. */
function noteOrderOfDate({ path, rows }: ReadTable<'cases'>, log: ProblemLog): void {
  const ids = rows
    .filter((row) => {
      const detained = row.value ? row.value.detained.precision : row.cells['detained'];
      return detained !== undefined && detained !== 'unknown';
    })
    .map((row) => idOf(row, 'case_id') ?? '');
  if (ids.length < fewestToTell) return;
  const falls = ids.slice(1).map((id, i) => id < (ids[i] ?? ''));
  if (new Set(falls).size === 1)
    log.add(
      { path, column: 'case_id' },
      'ids stand in the order of dates; an id is drawn at random',
    );
}
