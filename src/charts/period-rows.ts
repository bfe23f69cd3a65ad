/** The rows of a table over time: closed periods solid, open ones hatched and named, years without a month and undated cases apart. It refuses to guess a date. */
import type { Interface } from '../i18n/messages.ts';
import type { TimeTally } from '../statistics/time.ts';
import type { BarRow } from './bar-rows.ts';

/** All rows in the order of time, then what has no place in it. */
export function periodRows(time: TimeTally, text: Interface['table']): readonly BarRow[] {
  return [
    ...time.periods.map(({ key, count, open }): BarRow => ({
      key,
      label: open ? `${periodLabel(key)} (${text.open})` : periodLabel(key),
      count,
      sign: open ? 'open' : 'record',
    })),
    ...time.byYearOnly.map(({ key, count }): BarRow => ({
      key,
      label: `${key} (${text.yearOnly})`,
      count,
      sign: 'gap',
    })),
    {
      key: 'unknown',
      label: text.undated,
      count: time.undated,
      sign: 'gap',
      metric: 'detentions.undated',
    },
  ];
}

/** `2024-Q1` as "2024 Q1"; a year as it stands. */
function periodLabel(key: string): string {
  return key.replace('-', ' ');
}
