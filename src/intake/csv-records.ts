/** The records of a CSV text with their line numbers. It refuses stray quotes and quoting where none is needed. */
import Papa from 'papaparse';
import type { ProblemLog } from './problem-log.ts';

/** Cells as written, without quotes; the line where the record begins, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const dialect = { delimiter: ',', newline: '\n', quoteChar: '"', escapeChar: '"' } as const;

/** All records, the header first, to be taken once; the lines with a stray quote are left out and counted. */
export interface CsvRecords {
  readonly records: Iterable<CsvRecord, undefined>;
  readonly strayQuotes: number;
}

/** Reads records, one at a time as they are taken. After a stray quote each line is taken for itself, so that one fault does not hide the rest. */
export function csvRecords(text: string, path: string, log: ProblemLog): CsvRecords {
  const body = text.replace(/\n$/, '');
  const hasStrayQuote = ({ raw, quoted }: Piece): boolean =>
    quoted && Papa.parse(raw, dialect).errors.some(({ type }) => type === 'Quotes');
  if (body.includes('"') && pieces(body).some(hasStrayQuote)) return recordsByLine(body, path, log);
  return { records: recordsIn(body, path, log), strayQuotes: 0 };
}

function* recordsIn(body: string, path: string, log: ProblemLog): Generator<CsvRecord, undefined> {
  let header: readonly string[] | undefined;
  for (const piece of pieces(body)) {
    if (!piece.quoted) {
      const cells = piece.raw.split(',');
      header ??= cells;
      yield { line: piece.line, cells };
      continue;
    }
    let { line } = piece;
    for (const { cells, raw } of quotedRecords(piece.raw)) {
      header ??= cells;
      const record = { line, cells };
      noteQuoting(record, raw, path, header, log);
      yield record;
      line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    }
  }
}

/** Some lines that begin and end with a record, and whether there are quotes in them. */
interface Piece {
  readonly line: number;
  readonly raw: string;
  readonly quoted: boolean;
}

/** The text line by line; lines between a quote that opens and the one that closes it stay together. */
function* pieces(body: string): Generator<Piece> {
  for (let [line, from] = [1, 0]; from <= body.length;) {
    let [end, lines] = [lineEnd(body, from), 1];
    let quotes = quotesIn(body.slice(from, end));
    while (quotes % 2 === 1 && end < body.length) {
      const next = lineEnd(body, end + 1);
      quotes += quotesIn(body.slice(end, next));
      [end, lines] = [next, lines + 1];
    }
    yield { line, raw: body.slice(from, end), quoted: quotes > 0 };
    [line, from] = [line + lines, end + 1];
  }
}

function quotesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}

function lineEnd(body: string, from: number): number {
  const end = body.indexOf('\n', from);
  return end < 0 ? body.length : end;
}

/** The records of a piece that has quotes, with each as written. */
function quotedRecords(
  text: string,
): readonly { readonly cells: readonly string[]; readonly raw: string }[] {
  const records: { cells: readonly string[]; raw: string }[] = [];
  let from = 0;
  Papa.parse<string[]>(text, {
    ...dialect,
    step: ({ data, meta }) => {
      const end =
        text[meta.cursor - 1] === '\n' && meta.cursor > from ? meta.cursor - 1 : meta.cursor;
      records.push({ cells: data, raw: text.slice(from, end) });
      from = meta.cursor;
    },
  });
  return records;
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
