/** Courses of invented cases: dates as precise as released, none invented, intervals in order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventWords } from '../../src/model/vocabulary.ts';
import { courseDated, courseOf } from '../../src/statistics/course.ts';
import { inventedCourse, month, monthAt, year } from './invented-course.ts';

describe('the request of courseOf(case)', () => {
  it('begins with its released date, made finer by a step that lies within it', () => {
    const course = courseOf(
      inventedCourse({
        requested: '2020',
        detained: '2020-08',
        steps: ['extradition_requested 2020-05', 'detained 2020-08'],
      }),
    );
    expect(course.request.from).toEqual(month('2020-05'));
  });

  it('has no beginning where the only dated request is later than the detention', () => {
    const course = courseOf(
      inventedCourse({
        detained: '2020-02',
        steps: ['detained 2020-02', 'extradition_requested 2020-05'],
      }),
    );
    expect(course.request).toMatchObject({ from: undefined, knownTo: monthAt('2020-05') });
  });

  it('ends with a deletion, at the precision of its date', () => {
    const steps = ['notice_issued 2019-03', 'detained 2020-02', 'interpol_deleted 2021'];
    const { request } = courseOf(
      inventedCourse({ requested: '2019-03', detained: '2020-02', steps }),
    );
    expect(request).toEqual({
      from: month('2019-03'),
      knownTo: monthAt('2020-02'),
      to: year('2021'),
      end: 'gone',
    });
  });

  it('claims neither an end nor that it stands where the status is not known', () => {
    const end = (interpolStatus: 'unknown' | 'not_applicable' | 'active' | 'deleted') =>
      courseOf(inventedCourse({ detained: '2020-02', interpolStatus })).request.end;
    expect([end('unknown'), end('not_applicable'), end('active'), end('deleted')]).toEqual([
      'unknown',
      'unknown',
      'stands',
      'gone',
    ]);
  });
});

describe('the last ruling of courseOf(case)', () => {
  const last = (...steps: readonly string[]) =>
    courseOf(inventedCourse({ steps: ['detained unknown', ...steps] })).lastRuling?.event;

  it('is the last of several, unless an appeal follows', () => {
    expect(
      last('ruling_admissible 2020-01', 'appeal_filed 2020-02', 'ruling_quashed unknown'),
    ).toBe('ruling_quashed');
    expect(last('ruling_admissible 2020-01', 'appeal_filed 2020-02')).toBeUndefined();
    expect(last()).toBeUndefined();
  });
});

describe('courseDated(case)', () => {
  const steps = ['detained 2020', 'released_by_police 2020'];

  it('asks for request, detention and end, each by year at least', () => {
    const dated = { requested: '2019', detained: '2020', steps };
    expect(courseDated(inventedCourse(dated))).toBe(true);
    expect(courseDated(inventedCourse({ ...dated, requested: 'unknown' }))).toBe(false);
    expect(courseDated(inventedCourse({ ...dated, detained: 'unknown' }))).toBe(false);
    const open = [...steps.slice(0, 1), 'unknown_end 2020'];
    expect(courseDated(inventedCourse({ ...dated, steps: open }))).toBe(false);
  });
});

const dateText = fc.oneof(
  fc.constant('unknown'),
  fc.integer({ min: 2010, max: 2025 }).map(String),
  fc
    .tuple(fc.integer({ min: 2010, max: 2025 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${String(y)}-${String(m).padStart(2, '0')}`),
);
const step = fc.tuple(fc.constantFrom(...eventWords), dateText).map((parts) => parts.join(' '));

describe('courseOf(any case, steps out of order in time included)', () => {
  it('gives intervals that run forwards and lie within the dates of its steps', () => {
    fc.assert(
      fc.property(
        dateText,
        dateText,
        fc.array(step, { maxLength: 12 }),
        (detained, requested, steps) => {
          const course = courseOf(inventedCourse({ detained, requested, steps }));
          const { request, held } = course;
          const dates = [requested, detained, ...steps.map((text) => text.split(' ')[1] ?? '')]
            .filter((text) => text !== 'unknown')
            .map((text) => (text.length === 4 ? year(text) : month(text)));
          const within = ({ first, last }: { first: number; last: number }) =>
            dates.some((date) => date.first <= first && last <= date.last);
          for (const each of [
            request.from,
            request.to,
            ...held.flatMap(({ from, to }) => [from, to]),
          ])
            if (each) {
              expect(each.first).toBeLessThanOrEqual(each.last);
              expect(within(each)).toBe(true);
            }
          if (request.from && request.to)
            expect(request.from.first).toBeLessThanOrEqual(request.to.first);
          for (const { from, to, knownTo } of held) {
            expect(knownTo).toBeGreaterThanOrEqual(from.first);
            if (to) {
              expect(from.first).toBeLessThanOrEqual(to.first);
              expect(knownTo).toBeLessThanOrEqual(to.last);
            }
          }
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });
});
