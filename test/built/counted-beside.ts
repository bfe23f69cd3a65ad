/** Detentions beside official statements, counted from the text of both files. It refuses to use anything of src. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Row } from './counted.ts';

const statements = Papa.parse<Row>(readFileSync('data/context/requests.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

/** How many rows belong for sure to the place and the years of a statement. */
export function besideCount(rows: readonly Row[], series: string): number {
  const { place, period = '' } = statements.find((row) => row['series'] === series) ?? {};
  const [first = '', last = first] = period.split('-');
  return rows.filter((row) => {
    const year = row['detained']?.slice(0, 4) ?? '';
    if (series === 'listed_at_request') return row['instrument'] === 'cis_wanted_list';
    if (series === 'extradited_protest_cases' && row['outcome'] !== 'extradited') return false;
    return row['host_country'] === place && year >= first && year <= last;
  }).length;
}
