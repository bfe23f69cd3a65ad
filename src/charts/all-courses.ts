/** All courses in one picture, for a file that stands alone: groups under their outcome, undated cases named, signs explained. It refuses to leave a case out. */
import { courseFontPx } from './course-axis.ts';
import { courseSigns, drawSign, signWidthPx } from './course-legend.ts';
import { drawCourses, isDrawn } from './courses.ts';
import type { Stage } from './stage.ts';
import { placed, sizePx, svgElement } from './svg-element.ts';
import { wrappedText } from './wrapped-text.ts';
import type { Courses } from '../statistics/courses.ts';

const headPx = 15;
const lineHeightPx = 16;

/** Every group with its picture and the ids of its undated cases, then the signs that occur. */
export function drawAllCourses(courses: Courses, stage: Stage): SVGElement {
  const { messages, widthPx } = stage;
  const parts: SVGElement[] = [];
  let top = 0;
  const lines = (text: string, look: string, fontSizePx: number, x = 0): void => {
    for (const line of wrappedText(text, fontSizePx, widthPx - x)) {
      top += lineHeightPx;
      parts.push(
        svgElement(stage, 'text', { class: look, x, y: top - 3, 'font-size': fontSizePx }, line),
      );
    }
  };
  for (const group of courses.groups) {
    if (group.key !== 'all') lines(messages.words.outcome[group.key], 'head', headPx);
    top += 4;
    if (isDrawn(group)) {
      const drawn = drawCourses(group, courses, stage);
      parts.push(placed(stage, drawn, 0, top));
      top += sizePx(drawn).height;
    }
    const undated = group.undated.map(({ one }) => one.caseId);
    if (undated.length > 0) {
      lines(messages.courses.undatedHead, 'mute', courseFontPx);
      const ids = svgElement(stage, 'g', { class: 'undated' });
      undated.forEach((id, i) => {
        const perLine = Math.max(1, Math.floor(widthPx / 90));
        if (i % perLine === 0) top += lineHeightPx;
        ids.append(
          svgElement(
            stage,
            'text',
            {
              x: (i % perLine) * 90,
              y: top - 3,
              'font-size': courseFontPx,
              'data-key': id,
              'data-count': 1,
            },
            id,
          ),
        );
      });
      parts.push(ids);
    }
    top += 18;
  }
  lines(messages.courses.legend, 'head', headPx);
  top += 6;
  for (const sign of courseSigns(courses)) {
    parts.push(placed(stage, drawSign(sign, stage), 0, top));
    lines(messages.courses.signs[sign], 'mute', courseFontPx, signWidthPx + 8);
    top += 3;
  }
  return svgElement(
    stage,
    'svg',
    {
      class: 'picture courses',
      viewBox: `0 0 ${String(widthPx)} ${String(top + 4)}`,
      width: widthPx,
      height: top + 4,
    },
    ...parts,
  );
}
