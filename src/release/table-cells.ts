/** Cases as the cells of the three tables, each row by its key. It refuses to round, to repair or to leave a column out. */
import * as z from 'zod';
import { columnsOf, tables, type Case, type TableName } from '../model/case.ts';
import { compareRows } from '../intake/row-rules.ts';

/** One row as written, by column in the order of the file. */
export type Cells = Readonly<Record<string, string>>;

/** Rows of each table by key: `case_id`, `case_id step`, `source_id`. */
export type TableCells = Readonly<Record<TableName, ReadonlyMap<string, Cells>>>;

/** What tells the rows of a table apart. */
export const rowKey: Readonly<Record<TableName, (row: Cells) => string>> = {
  cases: (row) => row['case_id'] ?? '',
  events: (row) => `${row['case_id'] ?? ''} ${row['step'] ?? ''}`,
  sources: (row) => row['source_id'] ?? '',
};

/** The cells of all three tables, rows in the order of the files. */
export function tableCells(cases: readonly Case[]): TableCells {
  return {
    cases: rows(
      'cases',
      cases.map((one) => ({ ...one, sources: one.sources.length })),
    ),
    events: rows(
      'events',
      cases.flatMap(({ events }) => events),
    ),
    sources: rows(
      'sources',
      cases.flatMap(({ sources }) => sources),
    ),
  };
}

function rows(table: TableName, list: readonly unknown[]): ReadonlyMap<string, Cells> {
  const schema: z.ZodType = tables[table].row;
  const columns = columnsOf(table);
  return new Map(
    list.map((each) => {
      const encoded = z.encode(schema, each) as Cells;
      const row = Object.fromEntries(columns.map((column) => [column, encoded[column] ?? '']));
      return [rowKey[table](row), row];
    }),
  );
}

/** Rows in the order of the files: cases by their rule, the rows of the other tables by case and then by step, or by day of publication and id. */
export function inFileOrder(cells: TableCells): TableCells {
  const cases = new Map([...cells.cases].sort(([, a], [, b]) => compareRows(a, b)));
  const places = new Map([...cases.keys()].map((id, place) => [id, place]));
  const sorted = (table: 'events' | 'sources', within: (row: Cells) => string) => {
    const place = (row: Cells) => places.get(row['case_id'] ?? '') ?? -1;
    return new Map(
      [...cells[table]].sort(
        ([, a], [, b]) => place(a) - place(b) || (within(a) < within(b) ? -1 : 1),
      ),
    );
  };
  return {
    cases,
    events: sorted('events', (row) => (row['step'] ?? '').padStart(6, '0')),
    sources: sorted('sources', (row) => `${row['published'] ?? ''} ${row['source_id'] ?? ''}`),
  };
}
