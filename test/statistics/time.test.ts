/** Detentions over time: nothing is placed more exactly than it is known. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detentionsOverTime } from '../../src/statistics/time.ts';
import { inventedCases } from '../intake/invented-cases.ts';
import { inventedCase } from './invented-case.ts';

const dated = (...dates: string[]) => dates.map((detained) => inventedCase({ detained }));

describe('detentionsOverTime(cases, cutoff)', () => {
  it('shows years, empty ones included, where the span is six years or more', () => {
    const { grain, periods, undated } = detentionsOverTime(
      dated('2020', '2020-03', '2023-12', 'unknown'),
      '2025-12',
    );
    expect(grain).toBe('year');
    expect(periods.map(({ key, count }) => `${key}:${String(count)}`)).toEqual([
      '2020:2',
      '2021:0',
      '2022:0',
      '2023:1',
      '2024:0',
      '2025:0',
    ]);
    expect(undated).toBe(1);
  });

  it('calls a year open until its December is inside the cut-off', () => {
    const open = (cutoff: string) =>
      detentionsOverTime(dated('2015'), cutoff).periods.filter((period) => period.open);
    expect(open('2025-11').map(({ key }) => key)).toEqual(['2025']);
    expect(open('2025-12')).toEqual([]);
  });

  it('shows quarters below six years and keeps a case dated by year out of them', () => {
    const { grain, periods, byYearOnly } = detentionsOverTime(
      dated('2024', '2024-04', '2024-06', '2025-02'),
      '2025-05',
    );
    expect(grain).toBe('quarter');
    expect(periods.map(({ key, count }) => `${key}:${String(count)}`)).toEqual([
      '2024-Q1:0',
      '2024-Q2:2',
      '2024-Q3:0',
      '2024-Q4:0',
      '2025-Q1:1',
      '2025-Q2:0',
    ]);
    expect(byYearOnly).toEqual([{ key: '2024', count: 1 }]);
  });

  it('calls the last two quarters open', () => {
    const { periods } = detentionsOverTime(dated('2024-01'), '2025-05');
    expect(periods.filter(({ open }) => open).map(({ key }) => key)).toEqual([
      '2025-Q1',
      '2025-Q2',
    ]);
  });

  it('gives no periods for a record without a dated case', () => {
    expect(detentionsOverTime(dated('unknown'), '2025-05').periods).toEqual([]);
    expect(detentionsOverTime([], '2025-05').total).toBe(0);
  });

  it('shows a case dated after the cut-off rather than losing it', () => {
    const { periods } = detentionsOverTime(dated('2025-02', '2026-01'), '2025-12');
    expect(periods.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });

  it('refuses a cut-off that is not a month', () => {
    expect(() => detentionsOverTime([], 'soon')).toThrow('The cut-off "soon" is not a month');
  });

  it('adds up to all cases, whatever their dates', () => {
    fc.assert(
      fc.property(inventedCases, (cases) => {
        const { periods, byYearOnly, undated, total } = detentionsOverTime(cases, '2026-02');
        const placed = [...periods, ...byYearOnly].reduce((sum, { count }) => sum + count, 0);
        expect(placed + undated).toBe(total);
        expect(total).toBe(cases.length);
      }),
      { seed: 3 },
    );
  });
});
