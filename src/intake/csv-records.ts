/** The records of a CSV text with their line numbers. It refuses stray quotes and quoting where none is needed. */
import Papa from 'papaparse';
import type { ProblemLog } from './problem-log.ts';

/** Cells as written, without quotes; the line where the record begins, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const dialect = { delimiter: ',', newline: '\n', quoteChar: '"', escapeChar: '"' } as const;

/** All records, the header first; the lines with a stray quote are left out and counted. */
export interface CsvRecords {
  readonly records: readonly CsvRecord[];
  readonly strayQuotes: number;
}

/** Reads records. After a stray quote each line is taken for itself, so that one fault does not hide the rest. */
export function csvRecords(text: string, path: string, log: ProblemLog): CsvRecords {
  const body = text.replace(/\n$/, '');
  const records: CsvRecord[] = [];
  const raws: string[] = [];
  let [line, from, strayQuote] = [1, 0, false];
  Papa.parse<string[]>(body, {
    ...dialect,
    step: ({ data, errors, meta }, parser) => {
      const end =
        body[meta.cursor - 1] === '\n' && meta.cursor > from ? meta.cursor - 1 : meta.cursor;
      records.push({ line, cells: data });
      raws.push(body.slice(from, end));
      line += 1 + data.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
      from = meta.cursor;
      if (errors.some(({ type }) => type === 'Quotes')) {
        strayQuote = true;
        parser.abort();
      }
    },
  });
  if (strayQuote) return recordsByLine(body, path, log);
  records.forEach((record, i) => {
    noteQuoting(record, raws[i] ?? '', path, records[0]?.cells, log);
  });
  return { records, strayQuotes: 0 };
}

function recordsByLine(body: string, path: string, log: ProblemLog): CsvRecords {
  const records: CsvRecord[] = [];
  const lines = body.split('\n');
  lines.forEach((raw, i) => {
    const { data, errors } = Papa.parse<string[]>(raw, dialect);
    if (errors.some(({ type }) => type === 'Quotes'))
      log.add(
        { path, line: i + 1 },
        'holds a stray quote; a quoted cell opens and closes with a quote, and a quote within is doubled',
      );
    else {
      const record = { line: i + 1, cells: data[0] ?? [''] };
      records.push(record);
      noteQuoting(record, raw, path, records[0]?.cells, log);
    }
  });
  return { records, strayQuotes: lines.length - records.length };
}

/** The canonical form of a record is what Papa writes: quotes around a cell only where RFC 4180 asks for them. */
function noteQuoting(
  { line, cells }: CsvRecord,
  raw: string,
  path: string,
  header: readonly string[] | undefined,
  log: ProblemLog,
): void {
  if (!raw.includes('"') || raw === csvLine(cells)) return;
  let at = 0;
  const culprit = cells.findIndex((cell) => {
    const written = csvLine([cell]);
    const fits = raw.startsWith(written, at) && [',', undefined].includes(raw[at + written.length]);
    at += written.length + 1;
    return !fits;
  });
  log.add(
    { path, line, column: header?.[culprit] },
    () =>
      `has quotes where none are due, or a stray quote; write ${csvLine([cells[culprit] ?? ''])}`,
  );
}

/** One record as a line of a file, without its line feed. */
export function csvLine(cells: readonly string[]): string {
  return Papa.unparse([[...cells]], { newline: '\n' });
}
