/** Which columns two releases do not share, by the first lines of their tables. It refuses to guess that a new column is an old one by another name: a renamed one is gone, and a new one is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables, type TableName } from '../model/case.ts';

/** The columns of each table, in the order of its header. */
export type Columns = Readonly<Record<TableName, readonly string[]>>;

/** Columns by table and name, as in `cases.csv host_country`. */
export interface ColumnChange {
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

export const sameColumns: ColumnChange = { gone: [], added: [] };

/** The columns that only one of the two has. */
export function columnChange(before: Columns, after: Columns): ColumnChange {
  const only = (these: Columns, those: Columns) =>
    (Object.keys(tables) as TableName[]).flatMap((table) =>
      these[table]
        .filter((column) => !those[table].includes(column))
        .map((column) => `${tables[table].file} ${column}`),
    );
  return { gone: only(before, after), added: only(after, before) };
}

/** The headers of the tables in a folder as they stand, whatever a schema says; a table that is not there has no columns. */
export function columnsIn(folder: string): Columns {
  const header = (table: TableName): readonly string[] => {
    const path = join(folder, tables[table].file);
    if (!existsSync(path)) return [];
    const [line = ''] = readFileSync(path, 'utf8').split('\n', 1);
    return line === '' ? [] : line.split(',');
  };
  return { cases: header('cases'), events: header('events'), sources: header('sources') };
}
