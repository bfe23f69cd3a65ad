/** The three tracks of one case: request, held, courts. It refuses a length where a date is missing: there it draws a dotted line. */
import type { Interval } from '../statistics/course-steps.ts';
import type { Course } from '../statistics/course.ts';
import { isMonth, signPitchPx, type CourseAxis } from './course-axis.ts';
import { courseMarks, type CourseMark } from './course-marks.ts';
import { courseBar, courseSign, openLine, type BarLook } from './course-signs.ts';
import type { Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';

const heightsPx: Readonly<Record<BarLook, number>> = {
  request: 8,
  custody: 10,
  house_arrest: 10,
  frame: 14,
};
/** Two signs of one track stand at least so far apart that both can be told. */
const leastPitchPx = 9;

/** Bars, lines and signs of a course; `topPx` is the middle of its first track. */
export function courseTracks(
  stage: Stage,
  axis: CourseAxis,
  course: Course,
  cutoff: number,
  topPx: number,
): readonly SVGElement[] {
  if (!course.detained) return [];
  const zero = course.detained.first;
  const x = (month: number): number => axis.xPx(month - zero);
  const yOf = {
    request: topPx,
    held: topPx + axis.trackHeightPx,
    courts: topPx + 2 * axis.trackHeightPx,
  };
  const bar = (look: BarLook, first: number, last: number, y: number) =>
    first <= last ? courseBar(stage, look, x(first), x(last + 1), y, heightsPx[look]) : [];
  const frame = (at: Interval | undefined, y: number) =>
    at && !isMonth(at) ? bar('frame', at.first, at.last, y) : [];
  const edge = Math.min(axis.rightPx, x(cutoff + 1));
  const tail = (track: 'request' | 'held', month: number, overBy = cutoff) => {
    const endPx = Math.min(edge, x(overBy + 1));
    return x(month) < endPx ? [openLine(stage, track, x(month), endPx, yOf[track])] : [];
  };

  const { from, to, knownTo, end } = course.request;
  const since = firstSure(from ?? course.detained);
  const until = to ? lastSure(to) : end === 'stands' ? cutoff : (knownTo ?? -Infinity);
  const shown = since <= until ? until : course.detained.last;
  const frameEnd = Math.max(shown, from?.last ?? shown) + 1;
  const request = [
    ...bar('request', since, until, yOf.request),
    ...(to === undefined && end !== 'stands' ? tail('request', frameEnd) : []),
  ];
  const held = course.held.flatMap((stretch) => [
    ...frame(stretch.from, yOf.held),
    ...bar(
      stretch.kind,
      firstSure(stretch.from),
      stretch.to ? lastSure(stretch.to) : stretch.knownTo,
      yOf.held,
    ),
    ...(stretch.to === undefined
      ? tail('held', Math.max(stretch.knownTo, stretch.from.last) + 1, stretch.overBy)
      : []),
  ]);
  const marks = courseMarks(course);
  const frames = marks.flatMap(({ at, track }) => frame(at, yOf[track]));
  const placed = (['request', 'held', 'courts'] as const).flatMap((track) => {
    const own = marks.filter((mark) => mark.track === track);
    return [...dated(own, x, axis), ...undated(own, axis)].map(({ mark, xPx }) => ({ mark, xPx }));
  });
  const courts = placed
    .filter(({ mark }) => mark.track === 'courts' && mark.at)
    .map(({ xPx }) => xPx);
  const line =
    courts.length > 1
      ? [
          svgElement(stage, 'path', {
            class: 'line thin',
            d: `M${String(Math.min(...courts))},${String(yOf.courts)}H${String(Math.max(...courts))}`,
          }),
        ]
      : [];
  return [
    ...request,
    ...held,
    ...frames,
    ...line,
    ...placed.map(({ mark, xPx }) => courseSign(stage, mark, xPx, yOf[mark.track])),
  ];
}

/** The first month in which something that began in an interval surely lasts. */
function firstSure(from: Interval): number {
  return isMonth(from) ? from.first : from.last + 1;
}

/** The last month in which something that ended in an interval surely lasted. */
function lastSure(to: Interval): number {
  return isMonth(to) ? to.first : to.first - 1;
}

interface Placed {
  readonly mark: CourseMark;
  readonly xPx: number;
}

/** Beginnings stand where their month begins, ends where it ends, all else in its middle. */
function dated(
  marks: readonly CourseMark[],
  x: (month: number) => number,
  { rightPx }: CourseAxis,
): readonly Placed[] {
  let before = -Infinity;
  return marks
    .flatMap((mark) => (mark.at ? [{ mark, at: mark.at }] : []))
    .sort((a, b) => a.at.first - b.at.first)
    .map(({ mark, at: { first, last } }) => {
      const middle = first === last ? monthPoint(mark.sign, first) : (first + last + 1) / 2;
      const pitch = mark.track === 'courts' || x(middle) > rightPx ? leastPitchPx : 0;
      before = Math.round(Math.max(x(middle), before + pitch) * 10) / 10;
      return { mark, xPx: before };
    });
}

function undated(marks: readonly CourseMark[], { undatedAtPx = 0 }: CourseAxis): readonly Placed[] {
  return marks
    .filter(({ at }) => at === undefined)
    .map((mark, i) => ({ mark, xPx: undatedAtPx + 12 + i * signPitchPx }));
}

function monthPoint(sign: CourseMark['sign'], month: number): number {
  if (sign === 'made') return month;
  return ['gone', 'released', 'handover', 'died'].includes(sign) ? month + 1 : month + 0.5;
}
