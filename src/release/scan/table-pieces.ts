/** CSV and Parquet as pieces: cells with line and column. It refuses to look at typed numbers for patterns. */
import Papa from 'papaparse';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { withAddresses, type Piece } from './piece.ts';

const decimal = /^[-−]?\d{1,6}\.\d+(?:e[-+]?\d+)?$/i;

/** The cells of a CSV or TSV in their order; the header is looked at too. */
export function csvPieces(source: string): readonly Piece[] {
  const { data } = Papa.parse<string[]>(source.replace(/^\ufeff/, ''), { skipEmptyLines: false });
  const [header = []] = data;
  let line = 1;
  return data.flatMap((row) => {
    const pieces = row.flatMap((text, at) =>
      cellPieces(text, line, line === 1 ? undefined : header[at]),
    );
    line += 1 + row.reduce((count, text) => count + (text.split('\n').length - 1), 0);
    return pieces;
  });
}

function cellPieces(text: string, line: number, column: string | undefined): readonly Piece[] {
  if (text === '') return [];
  if (decimal.test(text)) return [{ kind: 'code', text, line, column }];
  return withAddresses({ kind: 'text', text, line, column });
}

/** The cells of a Parquet file row by row, its column names and its key-value metadata. Throws where the file cannot be read. */
export async function parquetPieces(bytes: Uint8Array): Promise<readonly Piece[]> {
  // A copy of its own: a slice of a Buffer is a window into memory that holds other files too.
  const file = new Uint8Array(bytes).buffer;
  const metadata = parquetMetadata(file);
  const rows = await parquetReadObjects({ file, metadata });
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (value instanceof Uint8Array) return [new TextDecoder().decode(value)];
    if (value instanceof Date || typeof value !== 'object' || value === null) return [];
    return Object.values(value).flatMap(texts);
  };
  return [
    ...rows.flatMap((row, at) =>
      Object.entries(row).flatMap(([column, value]) =>
        texts(value).flatMap((text) => cellPieces(text, at + 1, column)),
      ),
    ),
    ...texts(metadata.schema.map(({ name }) => name)).map((text): Piece => ({
      kind: 'text',
      text,
    })),
    ...texts(metadata.key_value_metadata).map((text): Piece => ({ kind: 'text', text })),
    ...texts(metadata.created_by).map((text): Piece => ({ kind: 'code', text })),
  ];
}
