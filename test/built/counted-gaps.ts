/** Missing values counted from the text of the released rows. It refuses to use anything of src. */
import type { Row } from './counted.ts';

const words = /^(?:unknown|undisclosed|unclear)$/;

/** How many rows lack a column: `motive`, `motive|PL` by host, `motive|2024` by year, `rows|PL` for all rows of a group. */
export function gapCount(rows: readonly Row[], table: string, key: string): number {
  const [column = '', group] = key.split('|');
  return rows.filter((row) => {
    const own = table.endsWith('_host')
      ? row['host_country']
      : table.endsWith('_year')
        ? row['detained']?.split('-')[0]
        : group;
    return own === group && (column === 'rows' || words.test(row[column] ?? ''));
  }).length;
}
