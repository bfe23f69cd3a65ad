/** Texts and bars of a card, in the signs of the pages. It refuses a notch that is not one detention: where there is no room, the bar has none. */
import type { BarRow } from './bar-rows.ts';
import type { Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';

/** The size of a card, and the room at its sides. */
export const cardPx = { width: 1200, height: 630 } as const;
export const marginPx = 50;

/** Where a bar stands: the edge it grows from, its top, height, and pixels per detention. */
export interface CardBar {
  readonly at: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly unitPx: number;
  readonly mirrored: boolean;
}

const smallestNotchPx = 6;

/** A line of text. */
export function cardText(
  stage: Stage,
  text: string,
  look: string,
  x: number,
  y: number,
  fontSizePx: number,
  anchor: 'start' | 'end' = 'start',
): SVGElement {
  const at = { class: look, x, y, 'font-size': fontSizePx, 'text-anchor': anchor };
  return svgElement(stage, 'text', at, text);
}

/** The bar of a row with its notches. */
export function cardBar(
  stage: Stage,
  { count, sign }: BarRow,
  { at, topPx, heightPx, unitPx, mirrored }: CardBar,
): SVGElement[] {
  const widthPx = count * unitPx;
  const left = mirrored ? at - widthPx : at;
  const notched = unitPx >= smallestNotchPx && sign !== 'gap';
  const bar = { class: `bars ${sign}`, x: left, y: topPx, width: widthPx, height: heightPx };
  const notches = Array.from({ length: notched ? count - 1 : 0 }, (_, i) => {
    const x = left + (i + 1) * unitPx;
    return svgElement(stage, 'line', {
      class: `notches ${sign}`,
      x1: x,
      x2: x,
      y1: topPx,
      y2: topPx + heightPx,
      'stroke-width': 1.25,
    });
  });
  return [svgElement(stage, 'rect', bar), ...notches];
}

/** A straight line. */
export function cardRule(
  stage: Stage,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  look = 'axis',
): SVGElement {
  return svgElement(stage, 'line', {
    class: look,
    x1,
    y1,
    x2,
    y2,
    'stroke-width': look === 'axis' ? 2 : 1,
  });
}
