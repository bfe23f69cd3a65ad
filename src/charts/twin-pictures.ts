/** The wide and the narrow drawing of a picture whose table stands beside it, as markup. It refuses to be read aloud: the table is. */
import type { Stage } from './stage.ts';

/** Widths in pixels: for a desk and paper, and for a telephone. */
export const twinWidthsPx = { wide: 760, narrow: 328 } as const;

/** The same for a map, which has its table beside it. */
export const mapWidthsPx = { wide: 560, narrow: 328 } as const;

/** Width in pixels of a picture that stands in a column of its own at every size of the page. */
const columnWidthPx = 360;

/** One drawing for a narrow column, hidden from assistive technology. */
export function onePicture(
  draw: (stage: Stage) => SVGElement,
  stageOf: (widthPx: number, prefix: string) => Stage,
  id: string,
  column: string,
  widthPx: number = columnWidthPx,
): string {
  return hidden(draw(stageOf(widthPx, id)), column).outerHTML;
}

/**
 * Both drawings, hidden from assistive technology; the style sheet shows one.
 * @param column what the keys of the marks are words of, as in `data-column` of the table
 */
export function twinPictures(
  draw: (stage: Stage) => SVGElement,
  stageOf: (widthPx: number, prefix: string) => Stage,
  id: string,
  column: string,
  widthsPx: Readonly<Record<'wide' | 'narrow', number>> = twinWidthsPx,
): string {
  return (['wide', 'narrow'] as const)
    .map((look) => {
      const svg = draw(stageOf(widthsPx[look], `${id}-${look}`));
      svg.setAttribute('class', `${svg.getAttribute('class') ?? ''} ${look}`);
      return hidden(svg, column).outerHTML;
    })
    .join('');
}

function hidden(svg: SVGElement, column: string): SVGElement {
  svg.setAttribute('data-column', column);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  return svg;
}
