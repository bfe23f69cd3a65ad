/** A list of labelled bars: label, number, notched bar, a row each. It refuses a second unit: the caller gives one for all panels. */
import * as Plot from '@observablehq/plot';
import { numberText } from '../i18n/prose.ts';
import type { BarRow } from './bar-rows.ts';
import { notchIn, notchedBars, type Bar, type BarSetting } from './notched-bars.ts';
import { plotted } from './plotted.ts';
import { labelWidthPx, type Stage } from './stage.ts';
import { wrappedText } from './wrapped-text.ts';

/** What a panel needs besides its rows. */
export interface PanelSetting {
  /** The count for which there must be room. */
  readonly largest: number;
  /** Room for the labels, where several panels share it and so their unit. */
  readonly columnPx?: number;
  /** Bars grow from the right edge to the left: the side of the request. */
  readonly mirrored?: boolean;
  /** Labels in the voice of the request. */
  readonly said?: boolean;
  /** Further bars in the rows, such as handovers below detentions. */
  readonly more?: readonly Bar[];
  readonly insets?: BarSetting['insets'];
  /** Height that the rows need beyond their labels. */
  readonly tallerPx?: number;
}

const labelPx = 14;
const linePx = 17;
const largestNotchPx = 13;

/** Room in which no label needs more than two lines, if the bars can spare it. */
export function labelColumnPx(rows: readonly BarRow[], { widthPx }: Stage): number {
  const longestPx = Math.max(...rows.map(({ label }) => labelWidthPx(label, labelPx)));
  const shares = [0.42, 0.46, 0.5, 0.54, 0.58].map((share) => share * widthPx);
  const fits = (roomPx: number): boolean =>
    rows.every(({ label }) => wrappedText(label, labelPx, roomPx).length <= 2);
  return Math.min(longestPx, shares.find(fits) ?? widthPx * 0.58);
}

/** The panel as a picture of the stage's width. */
export function barPanel(
  rows: readonly BarRow[],
  stage: Stage,
  {
    largest,
    columnPx = labelColumnPx(rows, stage),
    mirrored = false,
    said = false,
    more = [],
    insets,
    tallerPx = 0,
  }: PanelSetting,
): SVGElement {
  const numberPx = labelWidthPx(numberText(largest, stage.language), labelPx) + 16;
  const labels = new Map(
    rows.map(({ key, label }) => [key, wrappedText(label, labelPx, columnPx)]),
  );
  const rowPx =
    Math.max(...[...labels.values()].map(({ length }) => length)) * linePx + 8 + tallerPx;
  const leftPx = Math.ceil(columnPx + numberPx + 8);
  const roomPx = stage.widthPx - leftPx;
  const per = notchIn(roomPx, largest);
  const unitPx = Math.min(roomPx / Math.max(1, largest), largestNotchPx / per);
  const bars: readonly Bar[] = [
    ...rows.map(({ key, count, sign }): Bar => ({ place: key, key, count, sign })),
    ...more,
  ];
  const looks = [false, true].flatMap((zero) => {
    const own = rows.filter(({ count }) => (count === 0) === zero);
    const common = { y: 'key', frameAnchor: 'left', fontSize: labelPx } as const;
    const look = zero ? ' mute' : '';
    return [
      Plot.text(own, {
        ...common,
        text: ({ key }: BarRow) => (labels.get(key) ?? []).join('\n'),
        textAnchor: 'start',
        lineHeight: linePx / labelPx,
        dx: -leftPx,
        className: `label${said ? ' said' : ''}${look}`,
      }),
      Plot.text(own, {
        ...common,
        text: ({ count }: BarRow) => numberText(count, stage.language),
        textAnchor: 'end',
        dx: -8,
        fontWeight: zero ? 400 : 600,
        className: `count${look}`,
      }),
    ];
  });
  const widthUnits = roomPx / unitPx;
  const svg = plotted(stage, {
    height: rows.length * rowPx + 2,
    marginTop: 1,
    marginBottom: 1,
    marginLeft: leftPx,
    marginRight: 0,
    x: { domain: mirrored ? [widthUnits, 0] : [0, widthUnits], axis: null },
    y: { type: 'band', domain: rows.map(({ key }) => key), padding: 0, round: false, axis: null },
    marks: [
      Plot.ruleY(rows, { y: 'key', dy: -rowPx / 2, insetLeft: -leftPx, className: 'hair' }),
      ...notchedBars(stage, bars, {
        upright: false,
        per,
        insetPx: Math.max(4, (rowPx - 15) / 2),
        ...(insets ? { insets } : {}),
      }),
      ...looks,
      Plot.text(
        more.filter(({ count }) => count > 0),
        {
          y: 'place',
          x: 'count',
          text: ({ count }: Bar) => numberText(count, stage.language),
          textAnchor: 'start',
          dx: 5,
          dy: 5,
          fontSize: 11,
          fontWeight: 600,
          className: 'count red',
        },
      ),
    ],
  });
  svg.setAttribute('data-notch', String(per));
  if (said) svg.setAttribute('class', `${svg.getAttribute('class') ?? ''} request`);
  return svg;
}
