/** An XLSX read by its XML alone, apart from the library that wrote it. It refuses formulas. */
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';

export type SheetCell = string | number | boolean | null;

/** The members of a workbook by name, as texts. */
export function workbookParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, member]) => [name, strFromU8(member)]),
  );
}

/** The cells of a sheet, row by row; throws on a formula and on a type of cell that none of ours has. */
export function sheetRows(
  parts: ReadonlyMap<string, string>,
  sheet: string,
): readonly (readonly SheetCell[])[] {
  const names = elements(parts.get('xl/workbook.xml'), 'sheet').map((each) =>
    attribute(each, 'name'),
  );
  const place = `xl/worksheets/sheet${String(names.indexOf(sheet) + 1)}.xml`;
  const shared = elements(parts.get('xl/sharedStrings.xml'), 'si').map((each) => each.textContent);
  return elements(parts.get(place), 'row').map((row) => {
    const cells: SheetCell[] = [];
    for (const cell of row.querySelectorAll('c')) {
      if (cell.querySelector('f')) throw new Error(`${attribute(cell, 'r')} holds a formula`);
      cells[columnOf(attribute(cell, 'r'))] = cellValue(cell, shared);
    }
    return Array.from(cells, (cell) => cell ?? null);
  });
}

function cellValue(cell: Element, shared: readonly string[]): SheetCell {
  const value = cell.querySelector('v')?.textContent;
  if (value === undefined) return null;
  const type = attribute(cell, 't');
  if (type === 's') return shared[Number(value)] ?? null;
  if (type === 'b') return value === '1';
  if (type === '' || type === 'n') return Number(value);
  throw new Error(`${attribute(cell, 'r')} has the type ${type}`);
}

/** `B7` stands in column 1. */
function columnOf(place: string): number {
  const letters = Array.from(place.replace(/\d+$/, ''));
  return letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function elements(xml: string | undefined, name: string): readonly Element[] {
  if (xml === undefined) throw new Error(`The workbook lacks a part with ${name}.`);
  const { document } = parseHTML(xml.replace(/^<\?xml[^>]*\?>/, ''));
  return Array.from(document.querySelectorAll(name));
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}
