/** One CSV file as rows with line numbers, each decoded by its schema. It refuses nothing silently: every fault is noted. */
import * as z from 'zod';
import { columnsOf, tables, type TableName } from '../model/case.ts';
import { cellFaults } from './cell-faults.ts';
import { csvRecords, type CsvRecord } from './csv-records.ts';
import { decodeText } from './decode-text.ts';
import { headerFaults } from './header-faults.ts';
import type { ProblemLog } from './problem-log.ts';

export type RowOf<T extends TableName> = z.output<(typeof tables)[T]['row']>;

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
  const [first, ...rest] = records;
  if (first?.line !== 1 && strayQuotes > 0) return undefined;
  const header = first?.cells ?? [];
  const faults = headerFaults(header, columnsOf(name));
  for (const fault of faults) log.add({ path, line: 1 }, fault);
  const columns = columnsOf(name).filter((column) => header.includes(column));
  const named = header.filter((column) => columns.includes(column));
  if (columns.length === 0 || named.join() !== columns.join()) return undefined;
  if (rest.length === 0) log.add({ path, line: 1 }, 'no row follows the header');

  const headed = faults.length === 0;
  const whole = rest.filter(
    (record) =>
      record.cells.length === header.length || (headed && noteWidth(record, header, path, log)),
  );
  const examined = columns.map(
    (column) => [column, header.indexOf(column), cellFaults(name, column)] as const,
  );
  const rows = whole.map(({ line, cells }) => {
    const row: Record<string, string> = {};
    let sound = headed;
    for (const [column, at, faultsOf] of examined) {
      const cell = cells[at] ?? '';
      row[column] = cell;
      for (const fault of faultsOf(cell)) {
        sound = false;
        log.add({ path, line, column }, fault);
      }
    }
    return { line, cells: row, value: sound ? decodedRow(name, row) : undefined };
  });
  return { path, complete: strayQuotes === 0 && whole.length === rest.length, rows };
}

function decodedRow<T extends TableName>(
  name: T,
  row: Readonly<Record<string, string>>,
): RowOf<T> | undefined {
  const schema: z.ZodType = tables[name].row;
  const result = z.safeDecode(schema, row);
  return result.success ? (result.data as RowOf<T>) : undefined;
}

function noteWidth(
  { line, cells }: CsvRecord,
  { length }: readonly string[],
  path: string,
  log: ProblemLog,
): false {
  log.add({ path, line }, () =>
    cells.length === 1 && cells[0] === ''
      ? 'is an empty line; take it out'
      : `has ${String(cells.length)} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${String(length)}`,
  );
  return false;
}
