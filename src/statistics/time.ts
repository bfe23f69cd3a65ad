/** Detentions over time at the precision of their dates. It refuses to place a case that is dated by year in a quarter, or an undated one anywhere. */
import type { Case } from '../model/case.ts';
import { monthInterval, parsePartialDate, type PartialDate } from '../model/partial-date.ts';

/** One year (`2024`) or quarter (`2024-Q1`); open while it is not over, or too recent to be complete. */
export interface Period {
  readonly key: string;
  readonly count: number;
  readonly open: boolean;
}

/** Counts by period; `byYearOnly` holds years whose cases fit no single quarter, `undated` the rest: all add up to `total`. */
export interface TimeTally {
  readonly grain: 'year' | 'quarter';
  readonly periods: readonly Period[];
  readonly byYearOnly: readonly { readonly key: string; readonly count: number }[];
  readonly undated: number;
  readonly total: number;
}

/** Below this span, in calendar years, quarters are shown (contract: chart `detentions-over-time`). */
const quartersBelowYears = 6;

/** The last quarters that count as provisional when time is shown in quarters (publication.md, rule 4). */
const provisionalQuarters = 2;

/**
 * Detentions from the first dated year to the cut-off.
 * @param cutoff the last month that sources were read for, `YYYY-MM`; an empty record gives no periods
 */
export function detentionsOverTime(cases: readonly Case[], cutoff: string): TimeTally {
  const end = monthInterval(parsePartialDate(cutoff) ?? { precision: 'unknown' });
  if (!end) throw new RangeError(`The cut-off "${cutoff}" is not a month, YYYY-MM.`);
  const dated = cases.flatMap(({ detained }) =>
    detained.precision === 'unknown' ? [] : [detained],
  );
  const years = [...new Set(dated.map(({ year }) => year))];
  const lastYear = Math.max(Math.floor(end.last / 12), ...years);
  const firstYear = Math.min(...years, lastYear);
  const grain = lastYear - firstYear + 1 < quartersBelowYears ? 'quarter' : 'year';
  const yearsSpan = Array.from({ length: dated.length && lastYear - firstYear + 1 }, (_, i) =>
    String(firstYear + i),
  );
  const counted = (key: (date: PartialDate) => string | undefined) => {
    const counts = new Map<string, number>();
    for (const date of dated) {
      const period = key(date);
      if (period !== undefined) counts.set(period, (counts.get(period) ?? 0) + 1);
    }
    return (period: string) => counts.get(period) ?? 0;
  };
  const common = { undated: cases.length - dated.length, total: cases.length };
  if (grain === 'year') {
    const count = counted(yearOf);
    const periods = yearsSpan.map((key) => ({
      key,
      count: count(key),
      open: Number(key) * 12 + 11 > end.last,
    }));
    return { grain, periods, byYearOnly: [], ...common };
  }
  const count = counted(quarterOf);
  const lastQuarter = Math.floor(end.last / 3);
  const periods = yearsSpan
    .flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter })))
    .map(({ year, quarter }) => ({
      key: `${year}-Q${String(quarter)}`,
      at: Number(year) * 4 + quarter - 1,
    }))
    .filter(({ key, at }) => at <= lastQuarter || count(key) > 0)
    .map(({ key, at }) => ({
      key,
      count: count(key),
      open: at > lastQuarter - provisionalQuarters,
    }));
  const yearOnly = counted((date) => (date.precision === 'year' ? yearOf(date) : undefined));
  const byYearOnly = yearsSpan
    .map((key) => ({ key, count: yearOnly(key) }))
    .filter((year) => year.count > 0);
  return { grain, periods, byYearOnly, ...common };
}

/** The periods of a tally over time, by key, counted over some of its cases only; `unknown` are the undated ones. */
export function countsInPeriods(
  { grain }: TimeTally,
  cases: readonly Case[],
): (key: string) => number {
  const counts = new Map<string, number>();
  for (const { detained } of cases) {
    const key = (grain === 'quarter' ? quarterOf(detained) : undefined) ?? yearOf(detained);
    counts.set(key ?? 'unknown', (counts.get(key ?? 'unknown') ?? 0) + 1);
  }
  return (key) => counts.get(key) ?? 0;
}

function yearOf(date: PartialDate): string | undefined {
  return date.precision === 'unknown' ? undefined : String(date.year);
}

function quarterOf(date: PartialDate): string | undefined {
  return date.precision === 'month'
    ? `${String(date.year)}-Q${String(Math.ceil(date.month / 3))}`
    : undefined;
}
