/** Bars and columns as marks for Plot: one notch is one detention, the sign says what is known. It refuses a bar without its key and count. */
import * as Plot from '@observablehq/plot';
import type { Sign } from './bar-rows.ts';
import { longestBar, perNotch } from './notches.ts';
import type { Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';

/** One bar at its place on the band scale; `facet` where a picture has several panels. */
export interface Bar {
  readonly place: string;
  readonly key: string;
  readonly count: number;
  readonly sign: Sign;
  readonly facet?: string;
  /** What `count` is a part of, where a selection is drawn over the whole. */
  readonly whole?: number;
}

/** How the bars lie in their bands, in pixels, and what one notch stands for. */
export interface BarSetting {
  readonly upright: boolean;
  readonly per: number;
  /** Space on either side of a bar within its band; all signs alike, or by sign. */
  readonly insetPx?: number;
  readonly insets?: Partial<Record<Sign, readonly [before: number, after: number]>>;
  readonly faceted?: boolean;
  /** The whole behind a selection, without notches and named by `data-whole`; or the selection over it, notched like the whole. */
  readonly layer?: 'ghost' | 'selection';
}

const signs: readonly Sign[] = ['claim', 'record', 'handover', 'gap', 'open'];
/** Signs whose notches can be counted; a gap and an open period are outlines. */
const notched: ReadonlySet<Sign> = new Set<Sign>(['claim', 'record', 'handover']);

/** Narrower notches than this cannot be told apart. */
const leastNotchPx = 3;

/** Detentions per notch where the largest count has so much room: more than one only if the eye could not count them. */
export function notchIn(roomPx: number, largest: number): number {
  const notches = Math.max(1, Math.floor(roomPx / leastNotchPx));
  return perNotch(Math.max(largest, (largest / notches) * longestBar));
}

/** The marks of all bars that are not zero, a group per sign, each bar with `data-key` and `data-count`. */
export function notchedBars(
  stage: Stage,
  bars: readonly Bar[],
  { upright, per, insetPx = 0, insets = {}, faceted = false, layer }: BarSetting,
): readonly Plot.Markish[] {
  return signs.flatMap((sign): readonly Plot.Markish[] => {
    const seen = bars.filter((bar) => bar.sign === sign && (bar.whole ?? bar.count) > 0);
    const own = seen.filter(({ count }) => count > 0);
    if (seen.length === 0) return [];
    const [before, after] = insets[sign] ?? [insetPx, insetPx];
    const look = upright
      ? { insetLeft: before, insetRight: after }
      : { insetTop: before, insetBottom: after };
    const common = { ...look, ...(faceted ? { fx: 'facet' } : {}) };
    const options = {
      ...common,
      className: `bars ${layer === undefined ? '' : `${layer} `}${sign}`,
      ...(sign === 'open' ? { fill: `url(#${hatchId(stage)})` } : {}),
      render: stamped(own, layer === 'ghost', sign === 'handover' ? stage : undefined),
    };
    const lines =
      notched.has(sign) && layer !== 'ghost' ? seen.flatMap((bar) => notchesOf(bar, per)) : [];
    const notches = { ...common, className: `notches ${sign}`, render: joined(stage) };
    return upright
      ? [
          Plot.barY(own, { x: 'place', y: 'count', ...options }),
          Plot.tickY(lines, { x: 'place', y: 'at', ...notches }),
        ]
      : [
          Plot.barX(own, { y: 'place', x: 'count', ...options }),
          Plot.tickX(lines, { y: 'place', x: 'at', ...notches }),
        ];
  });
}

/** The definitions that a picture with open periods needs. */
export function hatch(stage: Stage): SVGElement {
  const line = svgElement(stage, 'path', { d: 'M0,0V5', class: 'hatching' });
  return svgElement(
    stage,
    'defs',
    {},
    svgElement(
      stage,
      'pattern',
      {
        id: hatchId(stage),
        width: 5,
        height: 5,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      line,
    ),
  );
}

/** The id of the hatching of open periods. */
export const hatchId = ({ prefix }: Stage): string => `${prefix}-hatch`;

function notchesOf(bar: Bar, per: number): readonly (Bar & { readonly at: number })[] {
  return Array.from(
    { length: Math.max(0, Math.ceil((bar.whole ?? bar.count) / per) - 1) },
    (_, i) => ({
      ...bar,
      at: (i + 1) * per,
    }),
  );
}

/** Marks with their numbers; a stage splits each bar along its middle, the sign of a handover in grey print. */
function stamped(bars: readonly Bar[], ghost: boolean, split?: Stage): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    Array.from(group?.children ?? []).forEach((mark, i) => {
      const bar = bars[index[i] ?? -1];
      if (!bar) throw new Error('Plot drew a bar that is not in the data.');
      if (ghost) mark.setAttribute('data-whole', bar.key);
      else {
        mark.setAttribute('data-key', bar.key);
        mark.setAttribute('data-count', String(bar.count));
      }
      if (split) mark.after(middleLine(split, mark));
    });
    return group;
  };
}

function middleLine(stage: Stage, bar: Element): SVGElement {
  const px = (name: string): number => Number(bar.getAttribute(name) ?? 0);
  const d = `M${px('x')},${px('y') + px('height') / 2}h${px('width')}`;
  return svgElement(stage, 'path', { class: 'split', d });
}

/** All lines of a group as one path, each step from where the last one ended: a picture has hundreds of notches, and steps repeat where places do not. */
function joined(stage: Stage): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    const hundredths = (line: Element, name: string): number =>
      Math.round(Number(line.getAttribute(name) ?? 0) * 100);
    const step = (x: number, y: number): string => `${String(x / 100)},${String(y / 100)}`;
    let [x, y] = [0, 0];
    const path = Array.from(group?.children ?? [], (line) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ['x1', 'y1', 'x2', 'y2'].map((name) =>
        hundredths(line, name),
      );
      const drawn = `m${step(x1 - x, y1 - y)}l${step(x2 - x1, y2 - y1)}`;
      [x, y] = [x2, y2];
      return drawn;
    }).join('');
    group?.replaceChildren(...(path ? [svgElement(stage, 'path', { d: path })] : []));
    return group;
  };
}
