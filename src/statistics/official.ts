/** Official figures put in order: what two sources give differently is a range, what is missing stays missing. It refuses to add up or to subtract series. */
import type { ContextRow, ContextSeries } from '../model/context.ts';

/** What the sources give for one period: the same number, or the lowest and the highest. */
export interface OfficialFigure {
  readonly period: string;
  readonly low: number;
  readonly high: number;
  /** True where a source says that its own number is rounded or read from a chart. */
  readonly about: boolean;
  readonly rows: readonly ContextRow[];
}

/** The figures of one series and place by period, the earliest first; empty if there are none. */
export function officialFigures(
  rows: readonly ContextRow[],
  series: ContextSeries,
  place: ContextRow['place'] = 'world',
): readonly OfficialFigure[] {
  const own = rows.filter((row) => row.series === series && row.place === place);
  return [...Map.groupBy(own, ({ period }) => period)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, group]) => {
      const values = group.map(({ value }) => value);
      return {
        period,
        low: Math.min(...values),
        high: Math.max(...values),
        about: group.some(({ qualifier }) => qualifier !== 'exact'),
        rows: group,
      };
    });
}

/** Grants of protection in one host country, by year; a year without a figure is not in the map. */
export interface HostGrants {
  readonly host: string;
  readonly byYear: ReadonlyMap<string, { readonly low: number; readonly high: number }>;
}

/** Below this the source gives 0 or 5 (UNHCR, Refugee Population Statistics Database). */
const rounded = 5;

/**
 * Refugee status and complementary protection granted at first instance, by host and year, the largest sum first.
 * A 0 may stand for 0 to 4 and a 5 for 1 to 5, so sums are ranges. `hosts` are listed also with fewer than `least` grants.
 */
export function grantsByHost(
  rows: readonly ContextRow[],
  hosts: ReadonlySet<string>,
  least: number,
): readonly HostGrants[] {
  const grants = rows.filter(({ series }) =>
    ['refugee_status_granted', 'complementary_protection_granted'].includes(series),
  );
  const sum = (group: readonly ContextRow[], bound: (value: number) => number) =>
    group.reduce((total, { value }) => total + bound(value), 0);
  const low = (value: number) => (value === rounded ? 1 : value);
  const high = (value: number) => (value === 0 ? rounded - 1 : value);
  return [...Map.groupBy(grants, ({ place }) => place)]
    .map(([host, group]) => ({
      host,
      largest: sum(group, (value) => value),
      byYear: new Map(
        [...Map.groupBy(group, ({ period }) => period)].map(([year, list]) => [
          year,
          { low: sum(list, low), high: sum(list, high) },
        ]),
      ),
    }))
    .filter(({ host, largest }) => largest >= least || hosts.has(host))
    .sort((a, b) => b.largest - a.largest || (a.host < b.host ? -1 : 1));
}
