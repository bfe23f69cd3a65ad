/** A table as the bytes of its file will read. It refuses to sort or to repair: rows are written as given. */
import * as z from 'zod';
import { columnsOf, tables, type TableName } from '../model/case.ts';
import type { RowOf } from '../intake/read-table.ts';
import { csvText } from '../selection/csv.ts';

/** Header and rows with LF after each; what `readTable` reads back as the same rows. */
export function tableText<T extends TableName>(name: T, rows: readonly RowOf<T>[]): string {
  const schema: z.ZodType = tables[name].row;
  const columns = columnsOf(name);
  const lines = rows.map((row) => {
    const cells = z.encode(schema, row) as Readonly<Record<string, string>>;
    return columns.map((column) => cells[column] ?? '');
  });
  return csvText({ columns, rows: lines });
}
