/** What the codebook says of each column beside its definition: where its values come from, and how many are not known. */
import { columnCounts } from '../formats/column-counts.ts';
import { fieldOf, type Origin } from '../formats/fields.ts';
import type { Count } from '../i18n/prose.ts';
import { columnsOf, type TableName } from '../model/case.ts';
import { codedColumns } from '../model/vocabulary.ts';
import type { CountedRelease } from './record.ts';

/** One column; `unknown` is missing where nothing in it can be unknown. */
export interface ColumnFacts {
  readonly column: string;
  readonly origin: Origin;
  readonly unknown?: { readonly part: Count; readonly whole: Count };
}

/** The columns of each table in order. */
export function columnFacts(
  release: CountedRelease,
): Readonly<Record<TableName, readonly ColumnFacts[]>> {
  const of = (table: TableName) =>
    columnsOf(table).map((column): ColumnFacts => {
      const { origin, gap } = fieldOf(table, column);
      if (gap === undefined) return { column, origin };
      const { unknown, of: whole } = columnCounts(table, column, release.cases);
      const metric = table === 'cases' ? metricOf(release, column, gap) : undefined;
      return {
        column,
        origin,
        unknown: { part: metric ?? { value: unknown }, whole: { value: whole } },
      };
    });
  return { cases: of('cases'), events: of('events'), sources: of('sources') };
}

/** The registry's number for the gap of a column, where it has one. */
function metricOf({ metrics }: CountedRelease, column: string, gap: string): Count | undefined {
  const id = column === 'detained' ? 'detentions.undated' : `detentions.${column}.${gap}`;
  const known = codedColumns.some((name) => name === column) || column === 'detained';
  const metric = known ? metrics.find((one) => one.id === id) : undefined;
  return metric && { value: metric.value, metric: metric.id };
}
