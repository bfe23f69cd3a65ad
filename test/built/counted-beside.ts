/** Detentions beside official statements, counted from the text of the files. It refuses to use anything of src. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Row } from './counted.ts';

const statements = Papa.parse<Row>(readFileSync('data/context/requests.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

/** First and last month of each statement, from its note, between which a date surely belongs. */
const months: Readonly<Record<string, readonly [string, string]>> = {
  detained_protest_cases: ['2020-08', '2021-11'],
  extradited_protest_cases: ['2020-08', '2021-11'],
  wanted_detained: ['2022-01', '2022-12'],
  wanted_located: ['2023-01', '2024-06'],
};

/** Whether all months that a date may mean lie within those of a statement. */
function within(date: string, series: string): boolean {
  const [first = '', last = ''] = months[series] ?? [];
  if (!/^\d{4}/.test(date)) return false;
  const [from, to] = date.length === 4 ? [`${date}-01`, `${date}-12`] : [date, date];
  return from >= first && to <= last;
}

/** How many rows belong for sure to the place and the months of a statement. */
export function besideCount(rows: readonly Row[], events: readonly Row[], series: string): number {
  const { place } = statements.find((row) => row['series'] === series) ?? {};
  return rows.filter((row) => {
    if (series === 'listed_at_request') return row['instrument'] === 'cis_wanted_list';
    const extradited = events.find(
      (event) => event['case_id'] === row['case_id'] && event['event'] === 'extradited',
    );
    return (
      row['host_country'] === place &&
      within(row['detained'] ?? '', series) &&
      (series !== 'extradited_protest_cases' ||
        (row['outcome'] === 'extradited' && within(extradited?.['on'] ?? '', series)))
    );
  }).length;
}
