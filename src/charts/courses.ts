/** Courses of cases, drawn on three tracks each over months from detention. It refuses a case without a year: that one stands in words. */
import { countryName } from '../i18n/formats.ts';
import type { Course } from '../statistics/course.ts';
import type { CourseGroup, Courses } from '../statistics/courses.ts';
import { courseAxis, courseFontPx, monthsText, type CourseAxis } from './course-axis.ts';
import { courseTracks } from './course-tracks.ts';
import { labelWidthPx, type Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';
import { wrappedText } from './wrapped-text.ts';

const gapPx = 13;
/** Room for the eight letters of an id, with the space after it. */
const idPx = 74;
const lineHeightPx = 15;
/** Room for the line of id and country over a case of a narrow picture. */
const namesPx = lineHeightPx + 2;

/** From where to where a rule is drawn, downwards. */
type Stretch = readonly [topPx: number, bottomPx: number];

/** Whether a group has a case that can be drawn: one with a year at least. */
export function isDrawn({ byMonth, byYear }: CourseGroup): boolean {
  return byMonth.length + byYear.length > 0;
}

/** The picture of a group that is drawn. Each case is a `g` with `data-key` and a count of one. */
export function drawCourses(group: CourseGroup, all: Courses, stage: Stage): SVGElement {
  const { byMonth, byYear } = group;
  const axis = courseAxis(all, stage);
  const { courses } = stage.messages;
  const marks: SVGElement[] = [];
  let top = 0;
  const block = (title: string, cases: readonly Course[]): void => {
    if (cases.length === 0) return;
    const head = axisHead(stage, axis, title, top);
    const heightPx = rowHeightPx(axis);
    const tops = cases.map((_, i) => top + head.heightPx + i * (heightPx + gapPx));
    const [first = 0, last = 0] = [tops[0], tops.at(-1)];
    // In a narrow picture a line of names stands over each case: the rules leave it free.
    const stretches: readonly Stretch[] = axis.narrow
      ? tops.map((y) => [y + namesPx, y + heightPx + 1])
      : [[first - 5, last + heightPx + 3]];
    marks.push(
      ...head.elements,
      hairs(stage, axis, stretches),
      ...cases.map((course, i) => caseRow(stage, axis, course, all.cutoff, tops[i] ?? 0)),
    );
    top = last + heightPx + gapPx + 4;
  };
  block(courses.axis, byMonth);
  block(courses.yearAxis, byYear);
  return svgElement(
    stage,
    'svg',
    {
      class: 'picture courses',
      viewBox: `0 0 ${String(stage.widthPx)} ${String(top)}`,
      width: stage.widthPx,
      height: top,
    },
    ...marks,
  );
}

/** The picture of one case that has a year at least, on the axis of all, so that courses can be compared. */
export function drawCourse(course: Course, all: Courses, stage: Stage): SVGElement {
  const axis = courseAxis(all, stage);
  const { axis: months, yearAxis } = stage.messages.courses;
  const title = course.one.detained.precision === 'year' ? yearAxis : months;
  const frame = () => {
    const head = axisHead(stage, axis, title, 0);
    const heightPx = head.heightPx + 3 * axis.trackHeightPx + 4;
    const rules = hairs(stage, axis, [[head.heightPx - 5, heightPx]]);
    return { elements: [...head.elements, rules], topPx: head.heightPx, heightPx };
  };
  const { elements, topPx, heightPx } = stage.once?.(axis, title, frame) ?? frame();
  const first = topPx + axis.trackHeightPx / 2;
  return svgElement(
    stage,
    'svg',
    {
      class: 'picture courses',
      viewBox: `0 0 ${String(stage.widthPx)} ${String(heightPx)}`,
      width: stage.widthPx,
      height: heightPx,
    },
    ...elements,
    ...courseTracks(stage, axis, course, all.cutoff, first),
  );
}

function rowHeightPx({ narrow, trackHeightPx }: CourseAxis): number {
  return 3 * trackHeightPx + (narrow ? namesPx : 0);
}

function caseRow(
  stage: Stage,
  axis: CourseAxis,
  course: Course,
  cutoff: number,
  topPx: number,
): SVGElement {
  const { caseId, hostCountry } = course.one;
  const { tracks } = stage.messages.courses;
  const country =
    hostCountry === 'unknown'
      ? stage.messages.text.table.unknownCountry
      : countryName(hostCountry, stage.language);
  const { narrow, trackHeightPx, tracksAtPx } = axis;
  const text = (words: string, x: number, y: number, look: string) =>
    svgElement(stage, 'text', { class: look, x, y, 'font-size': courseFontPx }, words);
  const first = topPx + 11;
  const labels = narrow
    ? [text(country, idPx, first, 'mute')]
    : [
        ...wrappedText(country, courseFontPx, tracksAtPx - 8).map((line, i) =>
          text(line, 1, first + (i + 1) * lineHeightPx, 'mute'),
        ),
        ...Object.values(tracks).map((name, i) =>
          text(name, tracksAtPx, first + i * trackHeightPx + 1, 'mute'),
        ),
      ];
  const linesPx = narrow ? namesPx : 0;
  return svgElement(
    stage,
    'g',
    { class: 'case', 'data-key': caseId, 'data-count': 1 },
    text(caseId, 1, first, 'id'),
    ...labels,
    ...courseTracks(stage, axis, course, cutoff, topPx + linesPx + trackHeightPx / 2),
  );
}

function axisHead(
  stage: Stage,
  { leftPx, narrow, ticks, xPx, edges, undatedAtPx }: CourseAxis,
  title: string,
  topPx: number,
): { readonly elements: readonly SVGElement[]; readonly heightPx: number } {
  const x = narrow ? 1 : leftPx;
  const lines = wrappedText(title, courseFontPx, stage.widthPx - x);
  const text = (words: string, at: number, y: number, anchor: string) =>
    svgElement(
      stage,
      'text',
      { class: 'mute', x: at, y, 'text-anchor': anchor, 'font-size': courseFontPx },
      words,
    );
  const base = topPx + lines.length * lineHeightPx + 14;
  const free = (month: number): boolean =>
    edges.every(({ atPx, text: edge }) => Math.abs(xPx(month) - atPx) > labelWidthPx(edge, 12));
  return {
    elements: [
      ...lines.map((line, i) => text(line, x, topPx + 11 + i * lineHeightPx, 'start')),
      ...ticks.filter(free).map((month) => text(monthsText(month), xPx(month), base, 'middle')),
      ...edges.map((edge) => text(edge.text, edge.atPx, base, 'middle')),
      ...(undatedAtPx === undefined
        ? []
        : [text(stage.messages.courses.noDate, undatedAtPx + 8, base, 'start')]),
    ],
    heightPx: base - topPx + 14,
  };
}

function hairs(
  stage: Stage,
  { ticks, xPx, undatedAtPx }: CourseAxis,
  stretches: readonly Stretch[],
): SVGElement {
  const line = (x: number) =>
    stretches.map(([top, bottom]) => `M${String(x)},${String(top)}V${String(bottom)}`).join('');
  const others = ticks.filter((month) => month !== 0).map((month) => line(xPx(month)));
  return svgElement(
    stage,
    'g',
    { class: 'rules' },
    svgElement(stage, 'path', { class: 'hair', d: others.join('') }),
    svgElement(stage, 'path', { class: 'zero', d: line(xPx(0)) }),
    ...(undatedAtPx === undefined
      ? []
      : [svgElement(stage, 'path', { class: 'apart', d: line(undatedAtPx) })]),
  );
}
