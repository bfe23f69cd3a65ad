/** The workbook by its XML: sheets, typed cells, letters, and nothing of the machine that made it. */
import { expect, test } from 'vitest';
import { tableNames } from '../../src/formats/release-source.ts';
import { typedRows } from '../../src/formats/table-rows.ts';
import { workbookBytes } from '../../src/formats/workbook.ts';
import { columnsOf } from '../../src/model/case.ts';
import { hardCases, inventedSource } from './invented-source.ts';
import { sheetRows, workbookParts } from './sheet-rows.ts';

const source = inventedSource(hardCases);
const bytes = await workbookBytes(source);
const parts = workbookParts(bytes);

test('has the sheets read me, cases, events, sources, codebook', () => {
  const names = Array.from(parts.get('xl/workbook.xml')?.matchAll(/ name="([^"]*)"/g) ?? []);
  expect(names.map(([, name]) => name)).toEqual([
    'read me',
    'cases',
    'events',
    'sources',
    'codebook',
  ]);
});

test.each(tableNames)('keeps every cell of %s with its type', (table) => {
  const columns = columnsOf(table);
  const [header, ...rows] = sheetRows(parts, table);
  const width = (row: readonly unknown[] | undefined) =>
    Array.from({ length: columns.length }, (_, i) => row?.[i] ?? null);
  expect(header).toEqual(columns);
  expect(rows.map(width)).toEqual(
    typedRows(table, source.cases).map((row) => columns.map((column) => row[column])),
  );
});

test('writes a partial date as a text that no spreadsheet reads as a number or a day', () => {
  const [header = [], first = []] = sheetRows(parts, 'cases');
  expect(first[header.indexOf('detained')]).toBe('2030');
  expect(parts.get('xl/styles.xml')).toMatch(/numFmtId="49"|formatCode="@"/);
});

test('gives truth values a format of their own, without which LibreOffice shows some as 0', () => {
  const styles = Array.from(
    parts
      .get('xl/styles.xml')
      ?.match(/<cellXfs.*<\/cellXfs>/)?.[0]
      .matchAll(/<xf ([^>]*)>/g) ?? [],
    ([, attributes]) => attributes,
  );
  const truths = Array.from(
    parts.get('xl/worksheets/sheet4.xml')?.matchAll(/<c r="G\d+" s="(\d+)" t="b">/g) ?? [],
  );
  expect(truths).toHaveLength(hardCases.length);
  for (const [, style] of truths) expect(styles[Number(style)]).toContain('numFmtId="164"');
  expect(parts.get('xl/styles.xml')).toMatch(/numFmtId="164" formatCode="[^"]*TRUE[^"]*FALSE/);
});

test('has the default style that readers look for, and sheets that are printed as wide as a page', () => {
  const styles = parts.get('xl/styles.xml') ?? '';
  expect(styles).toMatch(/<cellStyleXfs.*<cellXfs.*<cellStyles.*name="Normal"/);
  for (const number of [1, 2, 3, 4, 5]) {
    const sheet = parts.get(`xl/worksheets/sheet${String(number)}.xml`);
    expect(sheet).toMatch(/<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(sheet).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
  }
});

test('wraps the definitions of the codebook in rows that are high enough', () => {
  const sheet = parts.get('xl/worksheets/sheet5.xml') ?? '';
  const heights = Array.from(sheet.matchAll(/<row r="(\d+)"[^>]* ht="(\d+)"/g), ([, , ht]) =>
    Number(ht),
  );
  const [, ...rows] = sheetRows(parts, 'codebook');
  expect(heights).toHaveLength(rows.length);
  for (const [i, row] of rows.entries())
    for (const cell of row)
      expect(String(cell ?? '').length).toBeLessThanOrEqual((heights[i] ?? 0) * 4);
});

test('freezes the header of each table', () => {
  for (const number of [2, 3, 4, 5])
    expect(parts.get(`xl/worksheets/sheet${String(number)}.xml`)).toContain('ySplit="1"');
});

test('holds no author, no formula, no macro, no link to another file', () => {
  expect([...parts.keys()].filter((name) => /docProps|vba|external|calcChain/i.test(name))).toEqual(
    [],
  );
  for (const [, text] of parts) expect(text).not.toMatch(/<f[ >]|<dc:|creator|lastModifiedBy/);
});

test('explains itself in four languages, each in its own letters', () => {
  const lines = sheetRows(parts, 'read me').map(([text]) => String(text));
  for (const words of ['What the numbers', 'Чаго не могуць', 'Чего не могут', 'Czego liczby'])
    expect(lines.some((line) => line.startsWith(words))).toBe(true);
});
