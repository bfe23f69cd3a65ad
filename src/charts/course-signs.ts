/** The signs of a course as shapes around a point: filled where something is done, hollow where it is said. It refuses letters. */
import type { CourseMark } from './course-marks.ts';
import type { Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';

const paths: Readonly<Record<CourseMark['sign'], { readonly d: string; readonly look: string }>> = {
  made: { d: 'm0-6.5 6.5 6.5-6.5 6.5-6.5-6.5z', look: 'red' },
  suspended: { d: 'm-2.5-6v12m5 0v-12', look: 'red-line' },
  gone: { d: 'm-5-5 10 10m0-10-10 10', look: 'red-line' },
  released: { d: 'm-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z', look: 'open' },
  handover: { d: 'm-5.5-5.5h11v11h-11z', look: 'red' },
  died: { d: 'm-2-7h4v14h-4z', look: 'ink' },
  house_arrest: { d: 'm-5-4h10v8h-10zm0 8 8-8m-4 8 4-4', look: 'line thin' },
  asked: { d: 'm-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z', look: 'ink' },
  appealed: { d: 'm-4 4 4-8 4 8', look: 'line' },
  ruling_admissible: { d: 'm-5 0h10m-5 0v-7', look: 'line' },
  ruling_inadmissible: { d: 'm-5 0h10m-5 0v7', look: 'line' },
  ruling_quashed: { d: 'm0-6v12m-4-2 8-8', look: 'line' },
};

/** The bar at the end of the last ruling. */
const barred: Partial<Record<CourseMark['sign'], string>> = {
  ruling_admissible: 'm-4-7h8',
  ruling_inadmissible: 'm-4 7h8',
  ruling_quashed: 'm-4-6h8m-8 12h8',
};

/** The shape of a sign at a point in pixels. */
export function courseSign(
  stage: Stage,
  { sign, track, last }: Pick<CourseMark, 'sign' | 'track' | 'last'>,
  xPx: number,
  yPx: number,
): SVGElement {
  const { d, look } = paths[sign];
  const red = sign === 'asked' && track === 'request';
  const at = `M${String(xPx)},${String(yPx)}`;
  const end = last ? barred[sign] : undefined;
  return svgElement(stage, 'path', {
    class: red ? 'red' : look,
    d: at + d + (end === undefined ? '' : at + end),
  });
}

/** What a bar between two points looks like. */
export type BarLook = 'request' | 'custody' | 'house_arrest' | 'frame';

/** A bar of the given height around a line; a bar of house arrest carries its hatching as lines, since no id is needed for them. */
export function courseBar(
  stage: Stage,
  look: BarLook,
  fromPx: number,
  toPx: number,
  yPx: number,
  heightPx: number,
): readonly SVGElement[] {
  const top = yPx - heightPx / 2;
  const rect = svgElement(stage, 'rect', {
    class: look,
    x: fromPx,
    y: top,
    width: rounded(toPx - fromPx),
    height: heightPx,
  });
  if (look !== 'house_arrest') return [rect];
  let d = '';
  for (let x = fromPx + 4 - heightPx; x < toPx; x += 4) {
    const start = Math.max(x, fromPx);
    const end = Math.min(x + heightPx, toPx);
    d += `M${rounded(start)},${rounded(top + heightPx - (start - x))}L${rounded(end)},${rounded(top + heightPx - (end - x))}`;
  }
  return [rect, svgElement(stage, 'path', { class: 'line thin', d })];
}

/** A dotted line: how long is not known. */
export function openLine(
  stage: Stage,
  track: 'request' | 'held',
  fromPx: number,
  toPx: number,
  yPx: number,
): SVGElement {
  const d = `M${String(fromPx)},${String(yPx)}H${String(toPx)}`;
  return svgElement(stage, 'path', { class: `open-end ${track}`, d });
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
