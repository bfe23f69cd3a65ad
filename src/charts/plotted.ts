/** A picture by Observable Plot, cleaned for the page: classes instead of style. It refuses a chart about which Plot warns. */
import * as Plot from '@observablehq/plot';
import type { Stage } from './stage.ts';
import { hundredths } from './svg-element.ts';

/**
 * Draws the marks into the stage's document.
 * Throws if Plot warns: it would write a warning sign into the picture.
 */
export function plotted(stage: Stage, options: Plot.PlotOptions): SVGElement {
  const svg = Plot.plot({
    document: stage.document,
    width: stage.widthPx,
    ...options,
  }) as SVGElement;
  for (const style of Array.from(svg.querySelectorAll('style'))) style.remove();
  for (const each of [svg, ...Array.from(svg.querySelectorAll('*'))]) {
    each.removeAttribute('style');
    each.removeAttribute('aria-label');
    for (const { name, value } of Array.from(each.attributes)) {
      each.setAttribute(name, hundredths(value));
    }
  }
  for (const name of ['font-family', 'font-size', 'fill']) svg.removeAttribute(name);
  svg.setAttribute('class', 'picture plot');
  if (svg.textContent.includes('⚠')) {
    throw new Error(`Plot warns about ${stage.prefix}; see the console for its words.`);
  }
  return svg;
}
