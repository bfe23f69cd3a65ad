/** DuckDB as a reader that knows nothing of this project: rows of a file, as texts, in an order of their own. */
import { DuckDBInstance } from '@duckdb/node-api';

export type Texts = Readonly<Record<string, string | null>>;

/** The rows that a query gives, every value as JSON has it. */
export async function answer(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** All rows of a file or another relation as texts, sorted by all columns; an empty cell is null. */
export async function rowsAsText(relation: string): Promise<readonly Texts[]> {
  const sql = `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM ${relation} ORDER BY ALL`;
  return (await answer(sql)) as readonly Texts[];
}

/** A CSV file as a relation of texts. */
export function csvRelation(path: string): string {
  return `read_csv('${path}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`;
}
