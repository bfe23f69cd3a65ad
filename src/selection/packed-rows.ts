/** Rows of a release as the build writes them for the browser: what filters need first, ids and dossiers apart. It refuses columns that no filter or figure of the page counts. */
import { vocabularies } from '../model/vocabulary.ts';
import { chunkSize, type PackedColumn, type PackedRows } from './columns.ts';
import type { Cells } from './csv.ts';
import type { CaseCells } from './json.ts';
import { packedNumbers } from './packed-numbers.ts';

/** Columns of the first script that are columns of `cases.csv`, in the order of the file. */
const countedColumns = ['host_country', 'detained', ...Object.keys(vocabularies)];

/** The columns and persons of a release. `notice` says for each case whether a notice stands after a refusal or a release, or neither. */
export function packedRows(version: string, cases: Cells, notice: readonly string[]): PackedRows {
  const cellsOf = (name: string): readonly string[] => {
    const at = cases.columns.indexOf(name);
    return cases.rows.map((cells) => cells[at] ?? '');
  };
  const columns = countedColumns.map((name) => [name, packedColumn(name, cellsOf(name))] as const);
  return {
    version,
    size: cases.rows.length,
    columns: { ...Object.fromEntries(columns), notice: packedColumn('notice', notice) },
    persons: packedNumbers(distances(cellsOf('person_id'))),
  };
}

/** The ids of the cases without anything between them: eight characters each. */
export function packedIds({ columns, rows }: Cells): string {
  const at = columns.indexOf('case_id');
  return rows.map((cells) => cells[at] ?? '').join('');
}

/** The whole rows of cases, 200 at a time, with their steps and sources. */
export function chunks({ cases, events, sources }: CaseCells): readonly CaseCells[] {
  const at = cases.columns.indexOf('case_id');
  const chunkOf = new Map(cases.rows.map((cells, i) => [cells[at], Math.floor(i / chunkSize)]));
  const split = ({ columns, rows }: Cells): ((chunk: number) => Cells) => {
    const id = columns.indexOf('case_id');
    const groups = Map.groupBy(rows, (cells) => chunkOf.get(cells[id] ?? ''));
    return (chunk) => ({ columns, rows: groups.get(chunk) ?? [] });
  };
  const [casesIn, eventsIn, sourcesIn] = [split(cases), split(events), split(sources)];
  return Array.from({ length: Math.ceil(cases.rows.length / chunkSize) }, (_, chunk) => ({
    cases: casesIn(chunk),
    events: eventsIn(chunk),
    sources: sourcesIn(chunk),
  }));
}

function packedColumn(name: string, cells: readonly string[]): PackedColumn {
  const values = [...new Set(cells)].sort(orderOf(name));
  const places = new Map(values.map((value, i) => [value, i]));
  return {
    values: values.join('|'),
    places: packedNumbers(cells.map((cell) => places.get(cell) ?? 0)),
  };
}

/** Words in the order of the vocabulary, lists by their first word; other values by text, `unknown` last. */
function orderOf(name: string): (a: string, b: string) => number {
  const words: readonly string[] = Object.hasOwn(vocabularies, name)
    ? vocabularies[name as keyof typeof vocabularies]
    : [];
  const key = (value: string): string =>
    value
      .split(';')
      .map((word) => String.fromCharCode(64 + (words.indexOf(word) + 1)))
      .join('') + (value === 'unknown' ? '\uffff' : value);
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}

function distances(ids: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return ids.map((id, i) => {
    const before = seen.get(id);
    seen.set(id, i);
    return before === undefined ? 0 : i - before;
  });
}
