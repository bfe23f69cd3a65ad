/** Days and dates as the bands that are published. It refuses to choose where two bands are possible. */
import type { Word } from '../model/vocabulary.ts';

const custodyBands: readonly (readonly [last: number, band: Word<'custody'>])[] = [
  [2, 'up_to_2_days'],
  [40, '3_to_40_days'],
  [90, '41_to_90_days'],
  [183, '3_to_6_months'],
  [365, '6_to_12_months'],
  [Infinity, 'over_12_months'],
];

/** The band of a number of days in custody; `unknown` for `null`. */
export function custodyBand(days: number | null): Word<'custody'> {
  if (days === null) return 'unknown';
  return custodyBands.find(([last]) => days <= last)?.[1] ?? 'unknown';
}

const yearBands: readonly (readonly [below: number, band: Word<'years_abroad'>])[] = [
  [1, 'under_1'],
  [3, '1_to_2'],
  [6, '3_to_5'],
  [Infinity, 'over_5'],
];

/** The band of whole years between leaving and detention, both `YYYY[-MM[-DD]]`: that of the shortest and the longest time they allow, `unknown` where these differ, where a date is missing or where detention comes first. */
export function yearsBand(left: string | null, detained: string | null): Word<'years_abroad'> {
  if (left === null || detained === null) return 'unknown';
  const shortest = wholeYears(lastDay(left), firstDay(detained));
  const longest = wholeYears(firstDay(left), lastDay(detained));
  if (longest < 0) return 'unknown';
  const [a, b] = [Math.max(0, shortest), longest].map(
    (years) => yearBands.find(([below]) => years < below)?.[1] ?? 'unknown',
  );
  return a === b ? (a ?? 'unknown') : 'unknown';
}

/** The last day that a date may mean; the thirty-first of a short month sorts as its end. */
function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}
