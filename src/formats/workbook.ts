/** All tables as one workbook for spreadsheets: typed cells, a frozen header, no formula, no author, no date of making. It refuses to turn a partial date into a day. */
import writeWorkbook from 'write-excel-file/node';
import { languages } from '../i18n/languages.ts';
import { columnsOf, type TableName } from '../model/case.ts';
import { redated } from './archive.ts';
import { codebookColumns, codebookRows } from './codebook-table.ts';
import { readmeParts } from './readme.ts';
import { tableNames, type ReleaseSource } from './release-source.ts';
import { typedRows, type Cell } from './table-rows.ts';

const header = (value: string) => ({ value, fontWeight: 'bold' as const });

/** A text is a text, whatever it looks like: the format keeps a spreadsheet from reading 2021 or 1-2 as a number or a day. */
const typed = (value: Cell) =>
  typeof value === 'string'
    ? { value, type: String, format: '@' }
    : typeof value === 'boolean'
      ? { value, type: Boolean, align: 'left' as const }
      : value;

/** The library gives truth values no number format, and LibreOffice then shows some of them as 0. Only truth values stand at the left, which tells their style. */
const truthFormat = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml: string) =>
          xml
            .replace(
              /<numFmts count="1">(.*?)<\/numFmts>/,
              '<numFmts count="2">$1<numFmt numFmtId="164" formatCode="&quot;TRUE&quot;;&quot;TRUE&quot;;&quot;FALSE&quot;"/></numFmts>',
            )
            .replace(
              /<xf ([^>]*><alignment horizontal="left"\/>)/,
              '<xf numFmtId="164" applyNumberFormat="1" $1',
            ),
      },
    },
  },
};

const font = { fontFamily: 'Arial', fontSize: 10 };
const readMeWidth = 110;
const linePoints = 14;

/** A spreadsheet doesn't always reckon the height of a wrapped row, so the row is told its lines. */
const wrapped = (value: string) => ({
  value,
  wrap: true,
  alignVertical: 'top' as const,
  height: linePoints * Math.ceil(value.length / (readMeWidth * 0.9)),
});

const defaultWidth = 18;
const widest = 60;

/** Wide enough for its longest cell, up to a width that still fits a screen. */
const widthOf = (cells: readonly Cell[]) =>
  Math.min(widest, Math.max(...cells.map((cell) => String(cell ?? '').length)) + 2);

/** The bytes of `dataset.xlsx`: sheets read me, cases, events, sources, codebook. */
export async function workbookBytes(source: ReleaseSource): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    readMe(source),
    ...tableNames.map((name) => tableSheet(name, source)),
    codebook(source),
  ];
  const written = await writeWorkbook(sheets, { ...font, features: [truthFormat] }).toBuffer();
  return redated(new Uint8Array(written), source.manifest.released);
}

function readMe({ manifest }: ReleaseSource) {
  const data = languages.flatMap((language) => [
    ...readmeParts(manifest, language).flatMap(({ heading, lines }) => [
      [header(heading)],
      ...lines.map((line) => [wrapped(line)]),
    ]),
    [],
  ]);
  return { sheet: 'read me', data, columns: [{ width: readMeWidth }] };
}

function tableSheet(table: TableName, { cases }: ReleaseSource) {
  const columns = columnsOf(table);
  const rows = typedRows(table, cases);
  return {
    sheet: table,
    stickyRowsCount: 1,
    columns: columns.map((column) => ({
      width: widthOf([column, ...rows.map((row) => row[column] ?? null)]),
    })),
    data: [
      columns.map(header),
      ...rows.map((row) => columns.map((column) => typed(row[column] ?? null))),
    ],
  };
}

function codebook(source: ReleaseSource) {
  const counts = ['rows', 'of'];
  return {
    sheet: 'codebook',
    stickyRowsCount: 1,
    columns: codebookColumns.map((name) => ({ width: name.includes('_') ? 40 : defaultWidth })),
    data: [
      codebookColumns.map(header),
      ...codebookRows(source).map((row) =>
        codebookColumns.map((name) => {
          const text = row[name] ?? '';
          return typed(counts.includes(name) ? Number(text) : text || null);
        }),
      ),
    ],
  };
}
