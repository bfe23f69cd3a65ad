/** Stretches of custody and house arrest of invented cases: begun and ended by dated steps only. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { courseOf } from '../../src/statistics/course.ts';
import { inventedCourse, month, monthAt } from './invented-course.ts';

describe('the stretches of courseOf(case)', () => {
  it('lead from custody over house arrest to the release', () => {
    const { held } = courseOf(
      inventedCourse({
        detained: '2020-02',
        steps: [
          'detained 2020-02',
          'remanded 2020-03',
          'house_arrest 2020-06',
          'released_by_court 2021-01',
          'left_host 2021-02',
        ],
      }),
    );
    expect(held).toEqual([
      {
        kind: 'custody',
        from: month('2020-02'),
        knownTo: monthAt('2020-03'),
        to: month('2020-06'),
      },
      {
        kind: 'house_arrest',
        from: month('2020-06'),
        knownTo: monthAt('2020-06'),
        to: month('2021-01'),
      },
    ]);
  });

  it('cannot outlast the band of days in custody, where there is one stretch of it', () => {
    const overBy = (custody: Case['custody']) =>
      courseOf({
        ...inventedCourse({ detained: '2020-02', steps: ['detained 2020-02'] }),
        custody,
      }).held.map((stretch) => stretch.overBy);
    expect(overBy('up_to_2_days')).toEqual([monthAt('2020-03')]);
    expect(overBy('3_to_40_days')).toEqual([monthAt('2020-04')]);
    expect(overBy('over_12_months')).toEqual([undefined]);
    expect(overBy('unknown')).toEqual([undefined]);
  });

  it('stay open where the end is unknown, even if that was noted in a month', () => {
    const { held } = courseOf(
      inventedCourse({ detained: '2020-02', steps: ['detained 2020-02', 'unknown_end 2020-02'] }),
    );
    expect(held).toMatchObject([{ to: undefined, knownTo: monthAt('2020-02') }]);
  });

  it('bound a year by the month before it, and invent no month', () => {
    const { held } = courseOf(
      inventedCourse({
        detained: '2020-09',
        steps: ['detained 2020-09', 'released_by_police 2020'],
      }),
    );
    expect(held[0]?.to).toEqual({ first: monthAt('2020-09'), last: monthAt('2020-12') });
  });

  it('have no end where its date contradicts the order of the steps', () => {
    const { held } = courseOf(
      inventedCourse({
        detained: '2020-09',
        steps: ['detained 2020-09', 'released_by_police 2019-01'],
      }),
    );
    expect(held[0]?.to).toBeUndefined();
  });

  it('without a dated end are over by the next one that is dated', () => {
    const { held } = courseOf(
      inventedCourse({
        detained: '2020-09',
        steps: ['detained 2020-09', 'house_arrest unknown', 'released_by_court 2021'],
      }),
    );
    expect(held).toMatchObject([{ kind: 'custody', to: undefined, overBy: monthAt('2021-12') }]);
  });

  it('are none where the detention is undated', () => {
    expect(courseOf(inventedCourse()).held).toEqual([]);
  });
});
