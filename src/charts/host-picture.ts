/** Host countries as one picture: the map, its legend, and the bars that carry every number. It refuses a class of the map without its words. */
import { drawHostBars } from './bars.ts';
import type { ExhibitForms } from './exhibit.ts';
import { mapLegend } from './host-classes.ts';
import { drawHostMap } from './host-map.ts';
import { hatching } from './map-marks.ts';
import { labelWidthPx, type Stage } from './stage.ts';
import { placed, sizePx, svgElement } from './svg-element.ts';

const fontPx = 13;
const swatchPx = 24;
const linePx = 22;
const betweenPx = 20;

/** Map, legend and bars, one below the other. */
export function drawHosts(data: ExhibitForms['hosts'], stage: Stage): SVGElement {
  const { widthPx } = stage;
  const map = drawHostMap(data.hosts, stage);
  const legend = drawLegend(data, stage);
  const bars = drawHostBars(data, stage);
  const legendTop = sizePx(map).height + 12;
  const barsTop = legendTop + sizePx(legend).height + betweenPx;
  const heightPx = barsTop + sizePx(bars).height;
  return svgElement(
    stage,
    'svg',
    {
      class: 'picture plot',
      'data-notch': bars.getAttribute('data-notch') ?? 1,
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
    },
    placed(stage, map, 0, 0),
    placed(stage, legend, 0, legendTop),
    placed(stage, bars, 0, barsTop),
  );
}

/** A swatch and its words for each class and texture, in as many lines as they need. */
function drawLegend({ hosts }: ExhibitForms['hosts'], stage: Stage): SVGElement {
  const { language, messages, widthPx } = stage;
  const hatchId = `${stage.prefix}-legend-hatch`;
  let left = 0;
  let line = 0;
  const entries = mapLegend(hosts, messages.text.map, language).flatMap(({ look, label }) => {
    const entryPx = swatchPx + 8 + labelWidthPx(label, fontPx) + 20;
    if (left > 0 && left + entryPx > widthPx) {
      left = 0;
      line += 1;
    }
    const [x, y] = [left, line * linePx];
    left += entryPx;
    const fill = look === 'undocumented' ? { fill: `url(#${hatchId})` } : {};
    const swatch = { class: `area ${look}`, x: x + 1, y: y + 3, width: swatchPx, height: 13 };
    const text = { class: 'sub', x: x + swatchPx + 8, y: y + 14, 'font-size': fontPx };
    return [
      svgElement(stage, 'rect', { ...swatch, ...fill }),
      svgElement(stage, 'text', text, label),
    ];
  });
  return svgElement(
    stage,
    'svg',
    { class: 'picture map', width: widthPx, height: (line + 1) * linePx },
    hatching(stage, hatchId),
    ...entries,
  );
}
