/** What chance alone would allow of each count in a figure over time, as sentences. It refuses figures that are not over time: their shares have intervals of their own. */
import type { Messages } from '../i18n/messages.ts';
import type { Prose } from '../i18n/prose.ts';
import { poissonExact } from '../statistics/intervals.ts';
import type { ExhibitData } from './exhibit.ts';
import { periodRows } from './period-rows.ts';

/** The exact Poisson limits of each period, in its order, to two decimals rounded outwards; none for what has no date. */
export function periodLimits(data: ExhibitData, { text, shares }: Messages): readonly Prose[] {
  if (data.form !== 'periods') return [];
  return periodRows(data.time, text.table)
    .filter(({ key }) => key !== 'unknown')
    .map(({ label, count }) => {
      const { lower, upper } = poissonExact(count);
      return shares.periods.limits(
        label,
        { value: count },
        { value: Math.floor(lower * 100) / 100 },
        { value: Math.ceil(upper * 100) / 100 },
      );
    });
}
