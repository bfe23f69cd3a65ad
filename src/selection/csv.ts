/** Rows as the text of a CSV file, the same in the build and in the browser. It refuses to sort, trim or repair: cells are written as given. */

/** A table as the released files have it: the names of its columns, and the cells of each row in that order. */
export interface Cells {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Header and rows with a line feed after each; quotes only where RFC 4180 asks for them. https://www.rfc-editor.org/rfc/rfc4180 */
export function csvText({ columns, rows }: Cells): string {
  return [columns, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\n`).join('');
}

function csvCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
