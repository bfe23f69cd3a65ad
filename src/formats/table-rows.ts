/** The rows of a release by file, as texts and as typed values. It refuses to add, drop or reorder a row. */
import * as z from 'zod';
import { columnsOf, tables, type Case, type TableName } from '../model/case.ts';
import { fieldOf } from './fields.ts';

/** A row as its file has it: a text for each column. */
export type TextRow = Readonly<Record<string, string>>;

/** A typed cell; `null` where the file has an empty one. */
export type Cell = string | number | boolean | null;
export type TypedRow = Readonly<Record<string, Cell>>;

const rowsOf: Readonly<Record<TableName, (one: Case) => readonly unknown[]>> = {
  cases: (one) => [{ ...one, sources: one.sources.length }],
  events: ({ events }) => events,
  sources: ({ sources }) => sources,
};

const known = new WeakMap<readonly Case[], Map<TableName, readonly TextRow[]>>();

/** The rows of a table in the order of the cases given, as texts; encoded once for each list of cases. */
export function textRows(table: TableName, cases: readonly Case[]): readonly TextRow[] {
  const ofCases = known.get(cases) ?? new Map<TableName, readonly TextRow[]>();
  known.set(cases, ofCases);
  const rows = ofCases.get(table) ?? encoded(table, cases);
  ofCases.set(table, rows);
  return rows;
}

/** The same with numbers, truth values and `null` for an empty cell; words, dates and lists stay texts. */
export function typedRows(table: TableName, cases: readonly Case[]): readonly TypedRow[] {
  const columns = columnsOf(table);
  return textRows(table, cases).map((row) =>
    Object.fromEntries(
      columns.map((column) => [column, typedCell(fieldOf(table, column).type, row[column] ?? '')]),
    ),
  );
}

function typedCell(type: 'string' | 'integer' | 'boolean', text: string): Cell {
  if (text === '') return null;
  if (type === 'integer') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

function encoded(table: TableName, cases: readonly Case[]): readonly TextRow[] {
  const schema: z.ZodType = tables[table].row;
  return cases.flatMap(rowsOf[table]).map((row) => z.encode(schema, row) as TextRow);
}
