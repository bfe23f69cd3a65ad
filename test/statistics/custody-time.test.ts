/** Time in custody: bounds of one stay by hand, and the two runs against a count of every possible length. */
import { describe, expect, it } from 'vitest';
import { custodyStay } from '../../src/statistics/custody-stay.ts';
import { custodyRuns, custodyTime } from '../../src/statistics/custody-time.ts';
import type { Case } from '../../src/model/case.ts';
import { inventedCustody } from '../charts/invented-custody.ts';
import { inventedCourse } from './invented-course.ts';

const stay = (detained: string, steps: readonly string[], custody: Case['custody'] = 'unknown') =>
  custodyStay({
    ...inventedCourse({ detained, steps: [`detained ${detained}`, ...steps] }),
    custody,
  });

describe('custodyStay(case)', () => {
  it('runs from the shortest to the longest time between two months', () => {
    expect(stay('2020-01', ['released_by_court 2020-04'])).toEqual({
      shortest: 2,
      longest: 4,
      end: 'released',
    });
    expect(stay('2020-01', ['released_by_police 2020-01'])).toMatchObject({
      shortest: 0,
      longest: 1,
    });
  });

  it('is wider where only years are known', () => {
    expect(stay('2020', ['extradited 2021'])).toEqual({
      shortest: 0,
      longest: 24,
      end: 'handed_over',
    });
  });

  it('has every day that the dates allow within its bounds', () => {
    const bounds = stay('2020-03', ['released_by_court 2020-09']);
    for (let from = 1; from <= 31; from++)
      for (let to = 1; to <= 30; to++) {
        const days = (Date.UTC(2020, 8, to) - Date.UTC(2020, 2, from)) / 86_400_000;
        expect(days / 30.4375).toBeGreaterThanOrEqual(bounds?.shortest ?? NaN);
        expect(days / 30.4375).toBeLessThanOrEqual(bounds?.longest ?? NaN);
      }
  });

  it('is narrowed by the band of days, but not where there were two stays', () => {
    const ended = ['released_by_police 2021'];
    expect(stay('2021', ended, 'up_to_2_days')).toMatchObject({ shortest: 0, longest: 1 });
    expect(stay('2021', [], 'over_12_months')).toMatchObject({ shortest: 11, longest: 11 });
    expect(stay('2021', [...ended, 'detained 2022'], 'up_to_2_days')?.longest).toBe(12);
  });

  it('is followed to the last report where the end has no date', () => {
    const steps = ['remanded 2020-06', 'released_by_court unknown', 'ccf_request 2021-06'];
    expect(stay('2020-01', steps)).toEqual({ shortest: 4, longest: 6, end: undefined });
    expect(stay('2020-01', ['unknown_end 2020-03'])).toEqual({
      shortest: 1,
      longest: 3,
      end: undefined,
    });
    expect(stay('2020-01', [])).toEqual({ shortest: 0, longest: 0, end: undefined });
  });

  it('does not exist without a dated beginning', () => {
    expect(stay('unknown', ['released_by_court 2020-03'])).toBeUndefined();
  });
});

describe('custodyTime(cases)', () => {
  const time = custodyTime(inventedCustody);

  it('counts every case once', () => {
    expect(time).toMatchObject({
      total: 19,
      ended: { released: 6, handed_over: 5, other: 2 },
      open: 5,
      undated: 1,
    });
  });

  it('has as many at risk, at least five, as a walk over all stays finds', () => {
    const stays = inventedCustody.flatMap((one) => custodyStay(one) ?? []);
    for (const run of custodyRuns)
      for (const { month, atRisk } of time.curve?.runs[run] ?? []) {
        expect(atRisk).toBe(stays.filter((one) => !(one[run] < month)).length);
        expect(atRisk).toBeGreaterThanOrEqual(5);
      }
    const next = (time.curve?.last ?? NaN) + 1;
    expect(stays.filter(({ shortest }) => shortest >= next).length).toBeLessThan(5);
  });

  it('never lets an incidence fall, nor all of them exceed 1', () => {
    for (const run of custodyRuns) {
      let before = 0;
      for (const { incidence } of time.curve?.runs[run] ?? []) {
        const all = incidence.released + incidence.handed_over + incidence.other;
        expect(all).toBeGreaterThanOrEqual(before);
        expect(all).toBeLessThanOrEqual(1);
        before = all;
      }
    }
  });

  it('draws no curve of fewer than ten stays, of fewer than five endings, or of nobody', () => {
    expect(time.curve).toBeDefined();
    expect(custodyTime(inventedCustody.slice(0, 9)).curve).toBeUndefined();
    const open = inventedCustody.map((one) => ({ ...one, events: one.events.slice(0, 1) }));
    expect(custodyTime(open).curve).toBeUndefined();
    expect(custodyTime([])).toMatchObject({ total: 0, curve: undefined });
  });

  it('draws none where fewer than five are followed for three months', () => {
    const one = inventedCourse({
      detained: '2020-01',
      steps: ['detained 2020-01', 'released_by_police 2020-01'],
    });
    expect(custodyTime(Array.from({ length: 30 }, () => one)).curve).toBeUndefined();
    const until = (month: string) =>
      inventedCourse({
        detained: '2020-01',
        steps: ['detained 2020-01', `released_by_court ${month}`],
      });
    const curve = (month: string) =>
      custodyTime(Array.from({ length: 30 }, () => until(month))).curve?.last;
    expect([curve('2020-04'), curve('2020-05')]).toEqual([undefined, 3]);
  });
});
