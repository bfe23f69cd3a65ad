/** The signs of courses one by one, for their legend: those that occur, each drawn as in the picture. It refuses a sign without its words. */
import type { CourseTexts } from '../i18n/messages.ts';
import { isMonth } from './course-axis.ts';
import { courseMarks, type CourseMark } from './course-marks.ts';
import { courseBar, courseSign, openLine } from './course-signs.ts';
import type { Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';
import type { Course } from '../statistics/course.ts';
import { datedIntervals, type Courses } from '../statistics/courses.ts';

/** A sign that the legend explains. */
export type LegendSign = keyof CourseTexts['signs'];

/** Width of a sample in pixels. */
export const signWidthPx = 36;
const signHeightPx = 16;

const point = (sign: CourseMark['sign'], last = false) => ({
  sign,
  track: sign === 'made' ? ('request' as const) : ('courts' as const),
  last,
});

const samples: Readonly<Record<LegendSign, (stage: Stage) => readonly SVGElement[]>> = {
  made: (stage) => [courseSign(stage, point('made'), 18, 8)],
  request: (stage) => courseBar(stage, 'request', 2, 34, 8, 8),
  request_open: (stage) => [openLine(stage, 'request', 2, 34, 8)],
  suspended: (stage) => [courseSign(stage, point('suspended'), 18, 8)],
  gone: (stage) => [courseSign(stage, point('gone'), 18, 8)],
  custody: (stage) => courseBar(stage, 'custody', 2, 34, 8, 10),
  house_arrest: (stage) => courseBar(stage, 'house_arrest', 2, 34, 8, 10),
  held_open: (stage) => [openLine(stage, 'held', 2, 34, 8)],
  released: (stage) => [courseSign(stage, point('released'), 18, 8)],
  handover: (stage) => [courseSign(stage, point('handover'), 18, 8)],
  died: (stage) => [courseSign(stage, point('died'), 18, 8)],
  asked: (stage) => [
    courseSign(stage, point('asked'), 12, 8),
    courseSign(stage, { ...point('asked'), track: 'request' }, 24, 8),
  ],
  appealed: (stage) => [courseSign(stage, point('appealed'), 18, 8)],
  ruling_admissible: (stage) => [
    ruled(stage),
    courseSign(stage, point('ruling_admissible'), 18, 8),
  ],
  ruling_inadmissible: (stage) => [
    ruled(stage),
    courseSign(stage, point('ruling_inadmissible'), 18, 8),
  ],
  ruling_quashed: (stage) => [ruled(stage), courseSign(stage, point('ruling_quashed'), 18, 8)],
  last: (stage) => [ruled(stage), courseSign(stage, point('ruling_admissible', true), 18, 8)],
  frame: (stage) => courseBar(stage, 'frame', 2, 34, 8, 14),
};

/** One sign as a small picture of its own; its words stand beside it. */
export function drawSign(sign: LegendSign, stage: Stage): SVGElement {
  return svgElement(
    stage,
    'svg',
    {
      class: 'picture courses sign',
      viewBox: `0 0 ${String(signWidthPx)} ${String(signHeightPx)}`,
      width: signWidthPx,
      height: signHeightPx,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...samples[sign](stage),
  );
}

/** The signs that occur in the drawn courses, in the order of the legend. */
export function courseSigns({ groups }: Courses): readonly LegendSign[] {
  const drawn = groups.flatMap(({ byMonth, byYear }) => [...byMonth, ...byYear]);
  const found = new Set(drawn.flatMap(signsOf));
  return (Object.keys(samples) as LegendSign[]).filter((sign) => found.has(sign));
}

function signsOf(course: Course): readonly LegendSign[] {
  const { request, held, detained } = course;
  const marks = courseMarks(course);
  return [
    ...marks.map(({ sign }) => sign),
    ...(marks.some(({ last, at }) => last && at) ? (['last'] as const) : []),
    'request',
    ...(request.to === undefined && request.end !== 'stands' ? (['request_open'] as const) : []),
    ...held.map(({ kind }) => kind),
    ...(held.some(({ to }) => to === undefined) ? (['held_open'] as const) : []),
    ...([detained, ...datedIntervals(course)].some((at) => at && !isMonth(at))
      ? (['frame'] as const)
      : []),
  ];
}

function ruled(stage: Stage): SVGElement {
  return svgElement(stage, 'path', { class: 'line thin', d: 'M2,8H34' });
}
