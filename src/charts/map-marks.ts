/** The pieces of a map: land, circles, names, the hatch. It refuses a mark without its count. */
import { countryName } from '../i18n/formats.ts';
import { numberText } from '../i18n/prose.ts';
import type { HostRow } from '../statistics/geography.ts';
import { lookOfPart } from './host-classes.ts';
import type { Line } from './map-boxes.ts';
import type { MapFrame } from './map-frame.ts';
import { mapLabels, type Wish } from './map-labels.ts';
import { landIn } from './map-land.ts';
import { labelWidthPx, type Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';

/** Half the width of a circle. */
export const circlePx = 6;

/** A host with what a selection has of its detentions, where there is one. */
export interface ShownHost extends HostRow {
  readonly selected?: number;
}

/** A name as it is written, with the count of a selection at its end where there is one. */
export interface Name extends Wish {
  readonly look: string;
  readonly cell?: { readonly key: string; readonly count: string };
}

const known = new Map<string, ReturnType<typeof mapLabels>>();

/** The names that find a place, with their lines; off the land of other countries, if the countries whose land is a mark are given. */
export function mapNames(
  stage: Stage,
  frame: MapFrame,
  names: readonly Name[],
  marked?: ReadonlySet<string>,
): SVGElement[] {
  const fontSizePx = frame.widthPx < 480 ? 12 : 14;
  const labels = labelsOf(frame, names, marked, fontSizePx);
  const placed = names.flatMap((name, i) => {
    const label = labels[i];
    return label ? [{ name, label }] : [];
  });
  return [
    ...placed.flatMap(({ name, label: { leader } }) =>
      leader ? [leaderLine(stage, leader, name)] : [],
    ),
    ...placed.map(({ name: { text, look, cell }, label: { x, y } }) =>
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
    ),
  ];
}

const nowhere = (): undefined => undefined;

/** The places of names, found once for names as wide: pictures differ in what is selected, not in where names stand. */
function labelsOf(
  frame: MapFrame,
  names: readonly Name[],
  marked: ReadonlySet<string> | undefined,
  fontSizePx: number,
): ReturnType<typeof mapLabels> {
  const wanted = names.map(({ key, text, radiusPx }) =>
    [key, labelWidthPx(text, fontSizePx), radiusPx].join(' '),
  );
  const { widthPx, heightPx } = frame;
  const id = [widthPx, heightPx, ...wanted, ...(marked ?? [])].join('\n');
  const bounds = { left: 3, top: 2, right: widthPx - 3, bottom: heightPx - 2 };
  const ground = { bounds, land: marked ? landIn(frame) : nowhere, marked: marked ?? new Set() };
  const found = known.get(id) ?? mapLabels(names, ground, fontSizePx);
  known.set(id, found);
  return found;
}

/** The line from a name to its circle, or to a point on its land. */
function leaderLine(stage: Stage, [from, to]: Line, { radiusPx }: Name): SVGElement {
  const [x0, y0, x1, y1] = [...from, ...to].map((px) => Math.round(px * 10) / 10);
  const point = radiusPx > 0 ? '' : 'm-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0z';
  return svgElement(stage, 'path', { class: 'leader', d: `M${x0},${y0}L${x1},${y1}${point}` });
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
  return hostMark(stage, 'circle', row, { cx, cy, r: circlePx });
}

/** Name and count of a host country, or its count in a selection where there is one. */
export function hostName(
  { key, count, selected }: ShownHost,
  at: Name['at'],
  radiusPx: number,
  { language }: Stage,
): Name {
  const text = `${countryName(key, language)} ${numberText(count, language)}`;
  const name = { key, text, at, radiusPx, apart: true, look: 'halo' };
  return selected === undefined
    ? name
    : { ...name, cell: { key, count: numberText(selected, language) } };
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
