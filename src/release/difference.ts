/** What lies between two releases, cell by cell, so that the old one and the difference give the new one. It refuses to say why. */
import type { TableName } from '../model/case.ts';
import { inFileOrder, rowKey, type Cells, type TableCells } from './table-cells.ts';

/** One cell that both releases have, with other texts. */
export interface ChangedCell {
  readonly key: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** Rows that are new (whole), that are gone (by key), and cells that changed. */
export interface TableDifference {
  readonly added: readonly Cells[];
  readonly removed: readonly string[];
  readonly changed: readonly ChangedCell[];
}

export type Difference = Readonly<Record<TableName, TableDifference>>;

/** Table by table; empty lists where nothing changed. */
export function difference(before: TableCells, after: TableCells): Difference {
  return {
    cases: tableDifference(before.cases, after.cases),
    events: tableDifference(before.events, after.events),
    sources: tableDifference(before.sources, after.sources),
  };
}

function tableDifference(
  before: TableCells[TableName],
  after: TableCells[TableName],
): TableDifference {
  const changed = [...after].flatMap(([key, row]) => {
    const old = before.get(key);
    if (!old) return [];
    return Object.keys(row).flatMap((column) => {
      const [from = '', to = ''] = [old[column], row[column]];
      return from === to ? [] : [{ key, column, from, to }];
    });
  });
  return {
    added: [...after].flatMap(([key, row]) => (before.has(key) ? [] : [row])),
    removed: [...before.keys()].filter((key) => !after.has(key)),
    changed,
  };
}

/** Whether the two releases have the same rows. */
export function isNothing(found: Difference): boolean {
  return Object.values(found).every(
    ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
  );
}

/** The release that the difference leads to. Throws where it does not belong to `before`. */
export function replayed(before: TableCells, steps: Difference): TableCells {
  return inFileOrder({
    cases: replayedTable('cases', before, steps),
    events: replayedTable('events', before, steps),
    sources: replayedTable('sources', before, steps),
  });
}

function replayedTable(
  table: TableName,
  before: TableCells,
  steps: Difference,
): ReadonlyMap<string, Cells> {
  const rows = new Map(before[table]);
  const { added, removed, changed } = steps[table];
  for (const key of removed)
    if (!rows.delete(key)) throw new Error(`${table} has no row ${key} to take out`);
  for (const { key, column, from, to } of changed) {
    const row = rows.get(key);
    if (row?.[column] !== from)
      throw new Error(`${table} does not have "${from}" as ${column} of ${key}`);
    rows.set(key, { ...row, [column]: to });
  }
  for (const row of added) {
    const key = rowKey[table](row);
    if (rows.has(key)) throw new Error(`${table} has the row ${key} already`);
    rows.set(key, row);
  }
  return rows;
}
