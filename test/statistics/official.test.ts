/** Official figures in order: ranges for conflicts, gaps stay gaps. All figures are invented. */
import { describe, expect, it } from 'vitest';
import type { ContextRow } from '../../src/model/context.ts';
import { grantsByHost, officialFigures } from '../../src/statistics/official.ts';

const row = (values: Partial<ContextRow>): ContextRow => ({
  series: 'red_notices_issued',
  place: 'world',
  period: '2001',
  value: 1,
  qualifier: 'exact',
  unit: 'invented',
  publisher: 'Nobody',
  title: 'Nothing',
  url: '',
  source_year: 'undated',
  note: '',
  ...values,
});
const grant = (place: ContextRow['place'], period: string, refugee: number, other: number) => [
  row({ series: 'refugee_status_granted', place, period, value: refugee }),
  row({ series: 'complementary_protection_granted', place, period, value: other }),
];

describe('officialFigures(rows, series)', () => {
  it('gives a range where two sources differ, and nothing for a year without a source', () => {
    const rows = [
      row({ period: '2003', value: 7 }),
      row({ period: '2001', value: 5 }),
      row({ period: '2003', value: 4, qualifier: 'as_charted' }),
      row({ period: '2002', value: 9, series: 'diffusions_issued' }),
    ];
    expect(
      officialFigures(rows, 'red_notices_issued').map(({ period, low, high, about }) => [
        period,
        low,
        high,
        about,
      ]),
    ).toEqual([
      ['2001', 5, 5, false],
      ['2003', 4, 7, true],
    ]);
    expect(officialFigures([], 'red_notices_issued')).toEqual([]);
  });
});

describe('grantsByHost(rows, hosts, least)', () => {
  it('makes a range of counts that stand for fewer than five', () => {
    const [first] = grantsByHost(
      [...grant('PL', '2001', 100, 20), ...grant('PL', '2002', 0, 5)],
      new Set(),
      50,
    );
    expect(first?.byYear.get('2001')).toEqual({ low: 120, high: 120 });
    expect(first?.byYear.get('2002')).toEqual({ low: 1, high: 9 });
    expect(first?.byYear.get('2003')).toBeUndefined();
  });

  it('lists a country with few grants only where it is asked for', () => {
    const rows = [...grant('PL', '2001', 100, 0), ...grant('MD', '2001', 6, 0)];
    expect(grantsByHost(rows, new Set(), 50).map(({ host }) => host)).toEqual(['PL']);
    expect(grantsByHost(rows, new Set(['MD']), 50).map(({ host }) => host)).toEqual(['PL', 'MD']);
  });
});
