/** How to read a picture that stands alone: each sign that it uses, in words. It refuses a sign that is not drawn. */
import type { Sign } from './bar-rows.ts';
import { hatchId } from './notched-bars.ts';
import type { Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';
import { wrappedText } from './wrapped-text.ts';

const words = {
  claim: 'hollow',
  record: 'solid',
  handover: 'red',
  gap: 'dotted',
  open: 'hatched',
} as const satisfies Record<Sign, string>;

const fontPx = 13;
const linePx = 18;
const samplePx = 28;

/** The key of a picture with bars, as wide as told; none for a picture without. */
export function pictureKey(
  picture: SVGElement,
  stage: Stage,
  widthPx: number,
): SVGElement | undefined {
  const { read } = stage.messages.text;
  const signs = (Object.keys(words) as Sign[]).filter((sign) =>
    picture.querySelector(`.bars.${sign}`),
  );
  if (signs.length === 0) return undefined;
  let line = 0;
  const rows = signs.flatMap((sign) => {
    const texts = wrappedText(read[words[sign]], fontPx, widthPx - samplePx - 12);
    const topPx = line * linePx;
    line += texts.length;
    const sample = svgElement(
      stage,
      'g',
      {
        class: `bars ${sign}`,
        ...(sign === 'open' ? { fill: `url(#${hatchId(stage)})` } : {}),
      },
      svgElement(stage, 'rect', { x: 1, y: topPx + 3, width: samplePx - 2, height: 11 }),
    );
    const at = (i: number) => ({
      class: 'sub',
      x: samplePx + 12,
      y: topPx + i * linePx + linePx - 5,
      'font-size': fontPx,
    });
    return [sample, ...texts.map((text, i) => svgElement(stage, 'text', at(i), text))];
  });
  if (Number(picture.getAttribute('data-notch') ?? 1) > 1) {
    const at = { class: 'sub', x: 0, y: line * linePx + linePx - 5, 'font-size': fontPx };
    rows.push(svgElement(stage, 'text', at, read.scaled));
    line += 1;
  }
  return svgElement(
    stage,
    'svg',
    { class: 'plot', width: widthPx, height: line * linePx + 8 },
    ...rows,
  );
}
