/** The logotype in a picture: the claim, the double rule, the record. */
import type { Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';

/** Widest share of the font size that a letter takes on average, in the italic and in the bold. */
const emPerItalic = 0.52;
const emPerBold = 0.58;

/** The elements with their foot at `basePx`, and an upper bound of their width. */
export function wordmark(
  stage: Stage,
  leftPx: number,
  basePx: number,
  markPx: number,
): { readonly elements: SVGElement[]; readonly widthPx: number } {
  const { said, rest } = stage.messages.text.site;
  const gapPx = (markPx * 8) / 18;
  const rulePx = leftPx + Math.ceil(said.length * emPerItalic * markPx) + gapPx;
  const thickPx = markPx / 6;
  const text = (look: string, x: number, anchor: string, words: string): SVGElement =>
    svgElement(
      stage,
      'text',
      { class: look, x, y: basePx, 'text-anchor': anchor, 'font-size': markPx },
      words,
    );
  const restPx = rulePx + thickPx + gapPx;
  const elements = [
    text('wordmark-said', rulePx - gapPx, 'end', said),
    ...[0, thickPx].map((offset) =>
      svgElement(stage, 'line', {
        class: 'axis',
        x1: rulePx + offset,
        x2: rulePx + offset,
        y1: basePx - markPx + thickPx,
        y2: basePx + (markPx * 4) / 18,
      }),
    ),
    text('wordmark', restPx, 'start', rest),
  ];
  return { elements, widthPx: restPx - leftPx + Math.ceil(rest.length * emPerBold * markPx) };
}
