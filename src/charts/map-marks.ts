/** The pieces of a map: land, circles, names, the hatch. It refuses a mark without its count. */
import { countryName } from '../i18n/formats.ts';
import { numberText } from '../i18n/prose.ts';
import type { HostRow } from '../statistics/geography.ts';
import { lookOfPart } from './host-classes.ts';
import type { MapFrame } from './map-frame.ts';
import { mapLabels, type Box, type Wish } from './map-labels.ts';
import type { Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';

const radiusPx = 6;

/** A host with what a selection has of its detentions, where there is one. */
export interface ShownHost extends HostRow {
  readonly selected?: number;
}

/** The names that find a place, clear of the circles and of what is kept free. */
export function mapNames(
  stage: Stage,
  { widthPx, heightPx }: MapFrame,
  wishes: readonly Wish[],
  circles: readonly { readonly at: readonly [number, number] }[],
  kept: readonly Box[] = [],
): SVGElement[] {
  const fontSizePx = widthPx < 480 ? 12 : 14;
  const r = radiusPx + 2;
  const taken = circles.map(({ at: [x, y] }): Box => {
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
  taken.push(...kept);
  const bounds = { left: 3, top: 2, right: widthPx - 3, bottom: heightPx - 2 };
  return mapLabels(wishes, taken, bounds, fontSizePx).map(({ text, x, y, look, cell }) =>
    svgElement(
      stage,
      'text',
      { class: look, x, y, 'text-anchor': 'middle', 'font-size': fontSizePx },
      ...(cell
        ? [
            text.slice(0, text.lastIndexOf(' ') + 1),
            svgElement(stage, 'tspan', { 'data-cell': cell.key }, cell.count),
          ]
        : [text]),
    ),
  );
}

/** A mark with its class, key and count. */
export function hostMark(
  stage: Stage,
  name: string,
  { key, count, selected }: ShownHost,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  return svgElement(stage, name, {
    class: `${name === 'path' ? 'area ' : ''}${lookOfPart(count, selected)}`,
    'data-key': key,
    'data-count': selected ?? count,
    ...attributes,
  });
}

/** A host country too small to be seen, at a fixed size. */
export function hostCircle(
  stage: Stage,
  row: ShownHost,
  [cx, cy]: readonly [number, number],
): SVGElement {
  return hostMark(stage, 'circle', row, { cx, cy, r: radiusPx });
}

/** Name and count of a host country. */
export function hostName({ key, count }: HostRow, { language }: Stage): string {
  return `${countryName(key, language)} ${numberText(count, language)}`;
}

/** Where the count of a name stands in a picture with a selection. */
export function hostCell({ key, selected }: ShownHost, { language }: Stage): Wish['cell'] {
  return selected === undefined ? undefined : { key, count: numberText(selected, language) };
}

/** The texture of land without a documented case, as a pattern of the picture's own. */
export function hatching(stage: Stage, id: string): SVGElement {
  return svgElement(
    stage,
    'defs',
    {},
    svgElement(
      stage,
      'pattern',
      { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      svgElement(stage, 'rect', { class: 'tone', width: 5, height: 5 }),
      svgElement(stage, 'line', { class: 'hatch', x1: 0.5, x2: 0.5, y1: 0, y2: 5 }),
    ),
  );
}
