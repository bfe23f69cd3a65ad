/** One CSV file as rows with line numbers, each decoded by its schema. It refuses nothing silently: every fault is noted. */
import type * as z from 'zod';
import { columnsOf, type tables, type TableName } from '../model/case.ts';
import { camelCase, cellText, type CellValue } from '../model/row.ts';
import { cellReader } from './cell-faults.ts';
import { csvRecords, type CsvRecord } from './csv-records.ts';
import { decodeText } from './decode-text.ts';
import { headerFaults } from './header-faults.ts';
import type { ProblemLog } from './problem-log.ts';

export type RowOf<T extends TableName> = z.output<(typeof tables)[T]['row']>;

/** Each column with its key in a value, its place in the record, and what examines its cells. */
type Reading = readonly (readonly [string, string, number, ReturnType<typeof cellReader>])[];

/** A row as written, by column, and decoded; `value` is undefined where a cell is refused. */
export interface ReadRow<V> {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly value: V | undefined;
}

/** `complete` is false where a record could not be told apart, so that what is missed elsewhere may stand in it. */
export interface ReadTable<T extends TableName> {
  readonly path: string;
  readonly complete: boolean;
  readonly rows: readonly ReadRow<RowOf<T>>[];
}

/** The three tables of a folder; one is undefined where its file could not be read. */
export interface CaseTables {
  readonly cases: ReadTable<'cases'> | undefined;
  readonly events: ReadTable<'events'> | undefined;
  readonly sources: ReadTable<'sources'> | undefined;
}

/** Reads a table from the bytes of its file. `undefined` where its cells cannot be told apart or its columns are in disorder; where only some columns are missing or unknown, the others are checked all the same. */
export function readTable<T extends TableName>(
  name: T,
  bytes: Uint8Array,
  path: string,
  log: ProblemLog,
): ReadTable<T> | undefined {
  const { text, problems } = decodeText(bytes, path);
  for (const { line, message } of problems) log.add({ path, line, check: 'S3' }, message);
  if (text === undefined) return undefined;

  const { records, strayQuotes } = csvRecords(text, path, log);
  const rest = records[Symbol.iterator]();
  const first = taken(rest);
  if (first?.line !== 1 && strayQuotes > 0) return undefined;
  const header = first?.cells ?? [];
  const faults = headerFaults(header, columnsOf(name));
  for (const fault of faults) log.add({ path, line: 1 }, fault);
  const columns = columnsOf(name).filter((column) => header.includes(column));
  const named = header.filter((column) => columns.includes(column));
  if (columns.length === 0 || named.join() !== columns.join()) return undefined;

  const headed = faults.length === 0;
  const read: Reading = columns.map((column) => [
    column,
    camelCase(column),
    header.indexOf(column),
    cellReader(name, column),
  ]);
  const rows: ReadRow<RowOf<T>>[] = [];
  let found = 0;
  for (let record = taken(rest); record; record = taken(rest)) {
    found += 1;
    if (record.cells.length !== header.length) {
      if (headed) noteWidth(record, header, path, log);
      continue;
    }
    const value: Record<string, unknown> = {};
    let sound = headed;
    for (const [column, key, at, cellOf] of read) {
      const cell = cellOf(record.cells[at] ?? '');
      value[key] = cell.value;
      for (const fault of cell.faults) {
        sound = false;
        log.add({ path, line: record.line, column }, fault);
      }
    }
    rows.push(new TableRow(record, read, sound ? (Object.freeze(value) as RowOf<T>) : undefined));
  }
  if (found === 0) log.add({ path, line: 1 }, 'no row follows the header');
  return { path, complete: strayQuotes === 0 && rows.length === found, rows };
}

/** Of a sound row the cells are written anew when asked for: kept, those of a hundred thousand cases would take more room than what they mean. */
class TableRow<V> implements ReadRow<V> {
  readonly line: number;
  readonly value: V | undefined;
  readonly #read: Reading;
  readonly #written: readonly string[] | undefined;

  constructor({ line, cells }: CsvRecord, read: Reading, value: V | undefined) {
    this.line = line;
    this.value = value;
    this.#read = read;
    this.#written = value ? undefined : cells;
  }

  get cells(): Readonly<Record<string, string>> {
    const value = this.value as Readonly<Record<string, CellValue>> | undefined;
    const row: Record<string, string> = {};
    for (const [column, key, at] of this.#read)
      row[column] = value ? cellText(value[key] ?? '') : (this.#written?.[at] ?? '');
    return row;
  }
}

const idKeys = { case_id: 'caseId', person_id: 'personId', source_id: 'sourceId' } as const;

/** The column of an id. */
export type IdColumn = keyof typeof idKeys;

/** An id as written. Of a sound row it is taken from the value, since to write its cells takes longer. */
export function idOf(row: ReadRow<unknown>, column: IdColumn): string | undefined {
  const value = row.value as Readonly<Partial<Record<string, string>>> | undefined;
  return value ? value[idKeys[column]] : row.cells[column];
}

function taken(records: Iterator<CsvRecord, undefined>): CsvRecord | undefined {
  const next = records.next();
  return next.done === true ? undefined : next.value;
}

function noteWidth(
  { line, cells }: CsvRecord,
  { length }: readonly string[],
  path: string,
  log: ProblemLog,
): void {
  log.add({ path, line }, () =>
    cells.length === 1 && cells[0] === ''
      ? 'is an empty line; take it out'
      : `has ${String(cells.length)} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${String(length)}`,
  );
}
