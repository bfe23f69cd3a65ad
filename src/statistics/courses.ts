/** The courses of a release, in groups by outcome when there are many, with one axis for all. It refuses an axis that a single long case stretches. */
import type { Case } from '../model/case.ts';
import { monthInterval, parsePartialDate } from '../model/partial-date.ts';
import { vocabularies, type Word } from '../model/vocabulary.ts';
import type { Interval } from './course-steps.ts';
import { courseOf, type Course } from './course.ts';
import { latestCases } from './latest-cases.ts';

/** The courses with one outcome; `all` where they are few enough to stand together. Each case is in exactly one list. */
export interface CourseGroup {
  readonly key: Word<'outcome'> | 'all';
  readonly byMonth: readonly Course[];
  readonly byYear: readonly Course[];
  readonly undated: readonly Course[];
}

/** All groups; `axis` in months from detention, `cutoff` in months since year 0. */
export interface Courses {
  readonly groups: readonly CourseGroup[];
  readonly axis: { readonly first: number; readonly last: number };
  readonly cutoff: number;
  /** How many cases stand in no group, because they are more than are shown. */
  readonly left: number;
}

/** Up to this number the courses stand together (visual.md: small multiples when more than eight). */
const together = 8;

/** How far the axis reaches at most and at least, in months from detention; what lies beyond stands at its edge. */
const reach = { before: { least: 6, most: 12 }, after: { least: 12, most: 24 } };

/**
 * The courses of some cases, in the order of the cases.
 * @param cutoff the last month that sources were read for, `YYYY-MM`
 * @param most where there are more cases, only the latest of them; dated ones before undated ones
 */
export function courses(cases: readonly Case[], cutoff: string, most = Infinity): Courses {
  const end = monthInterval(parsePartialDate(cutoff) ?? { precision: 'unknown' });
  if (!end) throw new RangeError(`The cut-off "${cutoff}" is not a month, YYYY-MM.`);
  const shown = latestCases(cases, most);
  const all = shown.map(courseOf);
  const keys = cases.length > together ? vocabularies.outcome : (['all'] as const);
  const groups = keys
    .map((key) => group(key, all))
    .filter(({ byMonth, byYear, undated }) => byMonth.length + byYear.length + undated.length > 0);
  return { groups, axis: axisOf(all), cutoff: end.last, left: cases.length - shown.length };
}

/** The intervals of a course that have a place on its axis. */
export function datedIntervals({ request, held, steps }: Course): readonly Interval[] {
  return [request.from, ...held.map(({ from }) => from), ...steps.map(({ at }) => at)].filter(
    (at) => at !== undefined,
  );
}

function group(key: CourseGroup['key'], all: readonly Course[]): CourseGroup {
  const own = all.filter(({ one }) => key === 'all' || one.outcome === key);
  const dated = (precision: Case['detained']['precision']) =>
    own.filter(({ one }) => one.detained.precision === precision);
  return { key, byMonth: dated('month'), byYear: dated('year'), undated: dated('unknown') };
}

function axisOf(all: readonly Course[]): Courses['axis'] {
  let [earliest, furthest] = [0, 0];
  for (const course of all)
    for (const { first, last } of course.detained ? datedIntervals(course) : []) {
      const zero = course.detained?.first ?? first;
      earliest = Math.min(earliest, first - zero);
      furthest = Math.max(furthest, last + 1 - zero);
    }
  const halfYears = (value: number) => Math.ceil(value / 6) * 6;
  const { before, after } = reach;
  const within = (value: number, { least, most }: { least: number; most: number }) =>
    Math.min(most, Math.max(least, halfYears(value)));
  return {
    first: -within(-earliest, before),
    last: within(furthest, after),
  };
}
