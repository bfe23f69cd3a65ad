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

const cellStyles =
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
const namedStyles =
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

/**
 * What the library leaves out. Truth values get a number format, without which LibreOffice shows some of them as 0 (only they stand at the left, which tells their style).
 * The book gets a default style, for want of which Python's readers warn. A printed sheet is as wide as its page.
 */
const completed = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) =>
          xml
            .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('<pageSetup ', '<pageSetup fitToHeight="0" '),
      },
      'xl/styles.xml': {
        transform: (xml: string) =>
          xml
            .replace('<cellXfs ', `${cellStyles}<cellXfs `)
            .replace('</cellXfs>', `</cellXfs>${namedStyles}`)
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
const linesOf = (value: string, width: number) => Math.ceil(value.length / (width * 0.9));

/** A spreadsheet doesn't always reckon the height of a wrapped row, so the row is told its lines. */
const wrapped = (value: string, lines: number) => ({
  value,
  wrap: true,
  alignVertical: 'top' as const,
  height: linePoints * lines,
});

const widest = 60;
/** Labels and definitions can be read whole, and no word is parted. */
const codebookWidth = (name: string) =>
  name.startsWith('label_')
    ? 28
    : /^(?:meaning|coding)_/.test(name)
      ? 50
      : name === 'word'
        ? 32
        : 18;

/** Wide enough for its longest cell, capitals too, up to a width that still fits a screen. */
const widthOf = (cells: readonly Cell[]) => {
  // A hundred thousand rows are too many to be arguments of one call.
  const longest = cells.reduce<number>(
    (most, cell) => Math.max(most, String(cell ?? '').length),
    0,
  );
  return Math.min(widest, longest + 4);
};

/** The bytes of `dataset.xlsx`: sheets read me, cases, events, sources, codebook. */
export async function workbookBytes(source: ReleaseSource): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    readMe(source),
    ...tableNames.map((name) => tableSheet(name, source)),
    codebook(source),
  ];
  const written = await writeWorkbook(sheets, { ...font, features: [completed] }).toBuffer();
  return redated(new Uint8Array(written), source.manifest.released);
}

function readMe(source: ReleaseSource) {
  const data = languages.flatMap((language) => [
    ...readmeParts(source, language).flatMap(({ heading, lines }) => [
      [header(heading)],
      ...lines.map((line) => [wrapped(line, linesOf(line, readMeWidth))]),
    ]),
    [],
  ]);
  return {
    sheet: 'read me',
    data,
    orientation: 'landscape' as const,
    columns: [{ width: readMeWidth }],
  };
}

function tableSheet(table: TableName, { cases }: ReleaseSource) {
  const columns = columnsOf(table);
  const rows = typedRows(table, cases);
  return {
    sheet: table,
    orientation: 'landscape' as const,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
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
    orientation: 'landscape' as const,
    stickyRowsCount: 1,
    stickyColumnsCount: 3,
    columns: codebookColumns.map((name) => ({ width: codebookWidth(name) })),
    data: [
      codebookColumns.map(header),
      ...codebookRows(source).map((row) => {
        const lines = codebookColumns.map((name) => linesOf(row[name] ?? '', codebookWidth(name)));
        return codebookColumns.map((name) => {
          const text = row[name] ?? '';
          if (counts.includes(name)) return { value: Number(text), alignVertical: 'top' as const };
          return text === '' ? null : wrapped(text, Math.max(...lines));
        });
      }),
    ],
  };
}
