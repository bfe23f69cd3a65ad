/** Rows as nested JSON, case -> events and sources, under the names of the files; the same in the build and in the browser. It refuses values that the CSV files do not have. */
import type { Cells } from './csv.ts';

/** The three tables of a release, or of some of its cases. */
export interface CaseCells {
  readonly cases: Cells;
  readonly events: Cells;
  readonly sources: Cells;
}

type Value = string | number | boolean | readonly string[];
type Row = Readonly<Record<string, Value>>;

/** One case by the names of its columns, with its steps and sources. */
export type NestedCase = Readonly<Record<string, Value | readonly Row[]>>;

const typed: Readonly<Record<string, (cell: string) => Value>> = {
  charge_families: (cell) => cell.split(';'),
  supports: (cell) => cell.split(';'),
  step: Number,
  names_person: (cell) => cell === 'true',
};

/** Cases in the order of their file. The count in the column `sources` gives way to the sources themselves; lists are arrays, steps numbers, `names_person` true or false, partial dates text. */
export function nestedCases({ cases, events, sources }: CaseCells): readonly NestedCase[] {
  const [eventsOf, sourcesOf] = [byCase(events), byCase(sources)];
  const at = cases.columns.indexOf('case_id');
  return cases.rows.map((cells) => {
    const id = cells[at] ?? '';
    return {
      ...object(cases.columns, cells),
      events: eventsOf.get(id) ?? [],
      sources: sourcesOf.get(id) ?? [],
    };
  });
}

/** The file of nested cases, after what is said of them as a whole (version, dates, licence, the view in words). */
export function nestedText(about: Readonly<Record<string, string>>, cells: CaseCells): string {
  return `${JSON.stringify({ ...about, cases: nestedCases(cells) }, null, 2)}\n`;
}

function byCase({ columns, rows }: Cells): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  const at = columns.indexOf('case_id');
  for (const cells of rows) {
    const row = object(columns.toSpliced(at, 1), cells.toSpliced(at, 1));
    const group = groups.get(cells[at] ?? '');
    if (group) group.push(row);
    else groups.set(cells[at] ?? '', [row]);
  }
  return groups;
}

function object(columns: readonly string[], cells: readonly string[]): Row {
  return Object.fromEntries(
    columns.map((column, i) => [column, (typed[column] ?? String)(cells[i] ?? '')]),
  );
}
