/** Groups of courses: every case once, small multiples when many, one axis of bounded reach. */
import { describe, expect, it } from 'vitest';
import { vocabularies } from '../../src/model/vocabulary.ts';
import { courses, type CourseGroup } from '../../src/statistics/courses.ts';
import { inventedCourse } from './invented-course.ts';

const ids = ({ byMonth, byYear, undated }: CourseGroup) =>
  [...byMonth, ...byYear, ...undated].map(({ one }) => one.caseId);
const record = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    inventedCourse({
      id: `TEST${String(i).padStart(4, '0')}`,
      detained: ['2020-05', '2021', 'unknown'][i % 3] ?? '',
      outcome: vocabularies.outcome[i % 4] ?? 'unknown',
    }),
  );

describe('courses(cases, cutoff)', () => {
  it('keeps up to eight cases together, and groups more by outcome in the order of the words', () => {
    expect(courses(record(8), '2025-01').groups.map(({ key }) => key)).toEqual(['all']);
    expect(courses(record(9), '2025-01').groups.map(({ key }) => key)).toEqual(
      vocabularies.outcome.slice(0, 4),
    );
  });

  it('holds every case exactly once, whatever is known of its date', () => {
    for (const count of [0, 1, 8, 9, 40]) {
      const found = courses(record(count), '2025-01').groups.flatMap(ids);
      expect(found.toSorted()).toEqual(record(count).map(({ caseId }) => caseId));
    }
  });

  it('has an axis from half a year before to a year after, and never beyond one and two years', () => {
    const axis = (...steps: readonly string[]) =>
      courses([inventedCourse({ detained: '2020-05', steps })], '2025-01').axis;
    expect(axis('detained 2020-05')).toEqual({ first: -6, last: 12 });
    expect(axis('notice_issued 2010-01', 'detained 2020-05', 'died 2024-01')).toEqual({
      first: -12,
      last: 24,
    });
  });

  it('asks for a cut-off that is a month', () => {
    expect(() => courses([], 'soon')).toThrow(RangeError);
  });
});
