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

export interface ReadTable<T extends TableName> {
  readonly path: string;
  readonly rows: readonly ReadRow<RowOf<T>>[];
}

/** The three tables of a folder; one is undefined where its file could not be read. */
export interface CaseTables {
  readonly cases: ReadTable<'cases'> | undefined;
  readonly events: ReadTable<'events'> | undefined;
  readonly sources: ReadTable<'sources'> | undefined;
}

/** Reads a table from the bytes of its file. `undefined` where no row can be told from another; columns that a wrong header still names are checked all the same. */
export function readTable<T extends TableName>(
  name: T,
  bytes: Uint8Array,
  path: string,
  log: ProblemLog,
): ReadTable<T> | undefined {
  const { text, problems } = decodeText(bytes, path);
  for (const { line, message } of problems) log.add({ path, line }, message);
  if (text === undefined) return undefined;

  const [first, ...records] = csvRecords(text, path, log);
  const columns = columnsOf(name);
  const header = first?.line === 1 ? first.cells : [];
  const faults = headerFaults(header, columns);
  for (const fault of faults) log.add({ path, line: 1 }, fault);
  const known = header.filter(
    (column, i) => columns.includes(column) && header.indexOf(column) === i,
  );
  if (known.length === 0) return undefined;
  if (records.length === 0) log.add({ path, line: 1 }, 'no row follows the header');

  const examine = new Map(known.map((column) => [column, cellFaults(name, column)]));
  const positions = known.map((column) => [column, header.indexOf(column)] as const);
  const rows = records.flatMap(({ line, cells }) => {
    if (!hasWidth({ line, cells }, header.length, path, log)) return [];
    const row = Object.fromEntries(positions.map(([column, at]) => [column, cells[at] ?? '']));
    let sound = faults.length === 0;
    for (const [column, faultsOf] of examine)
      for (const fault of faultsOf(row[column] ?? '')) {
        sound = false;
        log.add({ path, line, column }, fault);
      }
    return [{ line, cells: row, value: sound ? decodedRow(name, row) : undefined }];
  });
  return { path, rows };
}

function decodedRow<T extends TableName>(
  name: T,
  row: Readonly<Record<string, string>>,
): RowOf<T> | undefined {
  const schema: z.ZodType = tables[name].row;
  const result = z.safeDecode(schema, row);
  return result.success ? (result.data as RowOf<T>) : undefined;
}

function hasWidth({ line, cells }: CsvRecord, due: number, path: string, log: ProblemLog): boolean {
  if (cells.length === due) return true;
  log.add({ path, line }, () =>
    cells.length === 1 && cells[0] === ''
      ? 'is an empty line; take it out'
      : `has ${String(cells.length)} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${String(due)}`,
  );
  return false;
}
