/** Detentions over time as columns. It refuses to extrapolate: an open period is hatched and named, what has no place in time stands apart. */
import * as Plot from '@observablehq/plot';
import { numberText } from '../i18n/prose.ts';
import type { TimeTally } from '../statistics/time.ts';
import { columnLayout, type ColumnLayout } from './column-layout.ts';
import { hatch, notchIn, notchedBars, type Bar, type BarSetting } from './notched-bars.ts';
import { plotted } from './plotted.ts';
import type { Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';

const tallestPx = 220;
const largestNotchPx = 22;
const topPx = 22;

/**
 * The columns, with their numbers, their axis, and the cases that have no place on it at the right.
 * @param selected how many of each column belong to a selection: it is drawn over the whole, and the number is its
 */
export function drawColumns(
  time: TimeTally,
  stage: Stage,
  selected?: (key: string) => number,
): SVGElement {
  const layout = columnLayout(time, stage);
  const bars: readonly Bar[] = [
    ...time.periods.map(({ key, count, open }): Bar => ({
      place: key,
      key,
      count,
      sign: open ? 'open' : 'record',
    })),
    ...time.byYearOnly.map(({ key, count }): Bar => ({ place: key, key, count, sign: 'gap' })),
    { place: 'unknown', key: 'unknown', count: time.undated, sign: 'gap' },
  ];
  const largest = Math.max(1, ...bars.map(({ count }) => count));
  const heightPx = Math.min(tallestPx, largest * largestNotchPx);
  const per = notchIn(heightPx, largest);
  const bottomPx = layout.labelLines * layout.linePx + 10;
  const setting: BarSetting = { upright: true, per, insetPx: layout.gapPx / 2 };
  const numbers = bars
    .filter(({ count }) => count > 0)
    .map((bar) => ({ ...bar, shown: selected ? selected(bar.key) : bar.count }))
    .filter(({ shown }) => shown > 0);
  const svg = plotted(stage, {
    height: topPx + heightPx + bottomPx,
    marginLeft: 0,
    marginRight: layout.rightPx,
    marginTop: topPx,
    marginBottom: bottomPx,
    x: { type: 'band', domain: [...layout.places], padding: 0, round: false, axis: null },
    y: { domain: [0, largest], axis: null },
    marks: [
      ...(selected
        ? [
            ...notchedBars(stage, bars, { ...setting, layer: 'ghost' }),
            ...notchedBars(
              stage,
              bars.map((bar) => ({ ...bar, count: selected(bar.key), whole: bar.count })),
              { ...setting, layer: 'selection' },
            ),
          ]
        : notchedBars(stage, bars, setting)),
      Plot.text(numbers, {
        x: 'place',
        y: 'count',
        text: ({ shown }: { shown: number }) => numberText(shown, stage.language),
        lineAnchor: 'bottom',
        dy: -5,
        fontSize: layout.numberPx(numberText(largest, stage.language)),
        fontWeight: 600,
        className: 'count',
      }),
    ],
  });
  svg.setAttribute('data-notch', String(per));
  if (selected)
    Array.from(svg.querySelectorAll('.count text')).forEach((text, i) => {
      text.setAttribute('data-cell', numbers[i]?.key ?? '');
    });
  svg.append(hatch(stage), axis(layout, stage, topPx + heightPx));
  return svg;
}

function axis(layout: ColumnLayout, stage: Stage, topPx: number): SVGElement {
  const line = (fromPx: number, toPx: number, look: string, y = topPx): SVGElement =>
    svgElement(stage, 'line', { class: look, x1: fromPx, x2: toPx, y1: y, y2: y });
  const ticks = layout.yearStartsPx.map((atPx) =>
    svgElement(stage, 'line', { class: 'axis', x1: atPx, x2: atPx, y1: topPx, y2: topPx + 6 }),
  );
  const labels = layout.labels.flatMap(({ lines, atPx, anchor, row, muted }) =>
    lines.map((text, i) =>
      svgElement(
        stage,
        'text',
        {
          ...(muted ? { class: 'mute' } : {}),
          x: atPx,
          y: topPx + (row + i + 1) * layout.linePx + 2,
          'text-anchor': anchor,
          'font-size': layout.fontPx,
        },
        text,
      ),
    ),
  );
  return svgElement(
    stage,
    'g',
    { class: 'time-axis' },
    ...layout.closedPx.map(([fromPx, toPx]) => line(fromPx, toPx, 'axis')),
    ...layout.openPx.map(([fromPx, toPx]) => line(fromPx, toPx, 'axis dashed', topPx + 3)),
    ...layout.apartPx.map(([fromPx, toPx]) => line(fromPx, toPx, 'axis')),
    ...ticks,
    ...labels,
  );
}
