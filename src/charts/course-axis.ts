/** Places on the axis of courses: months from detention, an edge on either side for what lies beyond, and a column for what has no date. It refuses to stretch for one long case. */
import type { Interval } from '../statistics/course-steps.ts';
import { datedIntervals, type Courses } from '../statistics/courses.ts';
import { courseMarks, type CourseMark } from './course-marks.ts';
import { labelWidthPx, type Stage } from './stage.ts';

/** Size of all letters in the picture of courses, in pixels. */
export const courseFontPx = 12;

/** Geometry of one picture, in pixels. `xPx` takes months from the detention. */
export interface CourseAxis {
  readonly narrow: boolean;
  readonly trackHeightPx: number;
  /** Where the names of the tracks begin; in a narrow picture they are left out. */
  readonly tracksAtPx: number;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly ticks: readonly number[];
  /** Words over the edges, with the place of their middle. */
  readonly edges: readonly { readonly text: string; readonly atPx: number }[];
  /** Where the column of undated signs begins; undefined where every sign has a date. */
  readonly undatedAtPx: number | undefined;
  readonly xPx: (months: number) => number;
}

const labelPx = 150;
const edgePx = 36;
/** Half of a number under the axis, where nothing lies beyond. */
const sidePx = 14;
/** Distance between two signs that stand side by side. */
export const signPitchPx = 14;

const known = new WeakMap<Courses, Map<string, CourseAxis>>();

/** The axis of all groups, so that their pictures can be compared; found once for each width and language. */
export function courseAxis(courses: Courses, stage: Stage): CourseAxis {
  const ofCourses = known.get(courses) ?? new Map<string, CourseAxis>();
  known.set(courses, ofCourses);
  const key = `${String(stage.widthPx)} ${stage.language}`;
  const axis = ofCourses.get(key) ?? foundAxis(courses, stage);
  ofCourses.set(key, axis);
  return axis;
}

function foundAxis({ axis, groups }: Courses, { widthPx, messages }: Stage): CourseAxis {
  const narrow = widthPx < 480;
  const { tracks, noDate } = messages.courses;
  const own = groups.flatMap(({ byMonth, byYear }) => [...byMonth, ...byYear]);
  const offsets = own.flatMap((course) =>
    datedIntervals(course).map(({ first }) => first - (course.detained?.first ?? first)),
  );
  const earlier = offsets.some((offset) => offset < axis.first);
  const later = offsets.some((offset) => offset >= axis.last);
  const undated = own.reduce((most, course) => Math.max(most, mostUndated(courseMarks(course))), 0);
  const undatedPx =
    undated && Math.max(labelWidthPx(noDate, courseFontPx) + 8, undated * signPitchPx + 6);
  const tracksPx = Math.max(...Object.values(tracks).map((t) => labelWidthPx(t, courseFontPx))) + 8;
  const start = narrow ? 0 : labelPx + tracksPx;
  const leftPx = start + (earlier ? edgePx : sidePx);
  const rightPx = widthPx - undatedPx - (later ? edgePx : sidePx);
  const perMonth = (rightPx - leftPx) / (axis.last - axis.first);
  const every = narrow ? 12 : 6;
  const ticks = Array.from(
    { length: (axis.last - axis.first) / 6 + 1 },
    (_, i) => axis.first + i * 6,
  ).filter((month) => month % every === 0);
  return {
    narrow,
    trackHeightPx: narrow ? 15 : 17,
    tracksAtPx: labelPx,
    leftPx,
    rightPx,
    ticks,
    edges: [
      ...(earlier ? [{ text: `< ${minus(axis.first)}`, atPx: leftPx - edgePx / 2 - 2 }] : []),
      ...(later ? [{ text: `> +${String(axis.last)}`, atPx: rightPx + edgePx / 2 + 2 }] : []),
    ],
    undatedAtPx: undated ? widthPx - undatedPx : undefined,
    xPx: (months) => {
      if (months < axis.first) return leftPx - edgePx / 2;
      if (months > axis.last) return rightPx + edgePx / 2;
      return Math.round((leftPx + (months - axis.first) * perMonth) * 10) / 10;
    },
  };
}

/** A number of months as it stands under the axis: "−6", "0", "+6". */
export function monthsText(months: number): string {
  return months > 0 ? `+${String(months)}` : minus(months);
}

/** Whether an interval is a single month. */
export function isMonth({ first, last }: Interval): boolean {
  return first === last;
}

function minus(value: number): string {
  return value < 0 ? `−${String(-value)}` : String(value);
}

function mostUndated(marks: readonly CourseMark[]): number {
  const perTrack = Map.groupBy(
    marks.filter(({ at }) => at === undefined),
    ({ track }) => track,
  );
  return Math.max(0, ...[...perTrack.values()].map(({ length }) => length));
}
