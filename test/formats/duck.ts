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

/**
 * A sheet of an unpacked XLSX as a relation of texts, taken from its XML by DuckDB itself: the extension that opens workbooks is not in the package.
 * The first row names the columns; a cell that is missing is null.
 * @param folder the folder `xl` of the workbook
 * @param sheet the number of the sheet, from 1
 */
export function sheetRelation(folder: string, sheet: number, columns: readonly string[]): string {
  const all = (path: string, pattern: string): string =>
    `(SELECT unnest(regexp_extract_all(content, '${pattern}')) AS xml, generate_subscripts(regexp_extract_all(content, '${pattern}'), 1) - 1 AS place FROM read_text('${folder}/${path}'))`;
  const plain = ['&lt;|<', '&gt;|>', '&quot;|"', "&apos;|''", '&amp;|&'].reduce((text, pair) => {
    const [from = '', to = ''] = pair.split('|');
    return `replace(${text}, '${from}', '${to}')`;
  }, "regexp_replace(string.xml, '<[^>]+>', '', 'g')");
  const listed = columns.map((name) => `'${name}'`).join(', ');
  return `(WITH
    string AS (FROM ${all('sharedStrings.xml', '(?s)<si>.*?</si>')}),
    cell AS (
      SELECT regexp_extract(xml, 'r="([A-Z]+)', 1) AS place, CAST(regexp_extract(xml, 'r="[A-Z]+(\\d+)', 1) AS INTEGER) AS line,
        regexp_extract(xml, '\\bt="(\\w+)"', 1) AS type, regexp_extract(xml, '<v>([^<]*)</v>', 1) AS value
      FROM ${all(`worksheets/sheet${String(sheet)}.xml`, '(?s)<c [^>]*?/>|<c .*?</c>')}),
    text AS (
      SELECT cell.place, cell.line, CASE cell.type WHEN 's' THEN ${plain} WHEN 'b' THEN (cell.value = '1')::VARCHAR ELSE cell.value END AS text
      FROM cell LEFT JOIN string ON cell.type = 's' AND string.place = TRY_CAST(cell.value AS INTEGER)
      WHERE cell.value <> ''),
    named AS (
      SELECT head.text AS name, body.line, body.text FROM text AS body JOIN text AS head ON head.place = body.place AND head.line = 1
      WHERE body.line > 1)
    SELECT ${columns.map((name) => `"${name}"`).join(', ')} FROM (PIVOT named ON name IN (${listed}) USING first(text) GROUP BY line))`;
}
