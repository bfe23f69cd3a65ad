/** The words of two columns crossed, as a picture: a number and its notches in each cell. It refuses a mark for a zero. */
import * as Plot from '@observablehq/plot';
import { numberText } from '../i18n/prose.ts';
import { crossKey } from '../statistics/cross-tabulation.ts';
import type { TallyRow } from '../statistics/tally.ts';
import type { ExhibitForms } from './exhibit.ts';
import { notchIn, notchedBars, type Bar } from './notched-bars.ts';
import { plotted } from './plotted.ts';
import { labelWidthPx, type Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';
import { widestPx, wrappedText } from './wrapped-text.ts';

const labelPx = 14;
const headPx = 12;
const linePx = 18;
const longestHeadPx = 120;
/** The two charges that the project is about carry the wash. */
const keyRows: ReadonlySet<string> = new Set(['economic', 'hooliganism']);

/** The crossing; the gap column and the gap row stand behind double rules, totals at the right edge. */
export function drawCrossing({ crossing }: ExhibitForms['matrix'], stage: Stage): SVGElement {
  const { words, text } = stage.messages;
  const rowWords: Readonly<Record<string, string>> = words[crossing.rows.column];
  const columnWords: Readonly<Record<string, string>> = words[crossing.columns.column];
  const voice = crossing.rows.column === 'charge_families' ? 'label said' : 'label';
  const rows = crossing.rows.rows;
  const columns = crossing.columns.rows;
  const labels = new Map(
    rows.map(({ key }) => [key, wrappedText(rowWords[key] ?? key, labelPx, stage.widthPx * 0.24)]),
  );
  const leftPx = Math.max(...[...labels.values()].map((lines) => widestPx(lines, labelPx))) + 10;
  const heads = [...columns.map(({ key }) => columnWords[key] ?? key), text.table.total].map(
    (head) => wrappedText(head, headPx, longestHeadPx),
  );
  const topPx = Math.max(...heads.map((lines) => widestPx(lines, headPx))) + 12;
  const totalPx = 44;
  const cellPx = (stage.widthPx - leftPx - totalPx) / columns.length;
  const rowPx = Math.max(...[...labels.values()].map(({ length }) => length)) * linePx + 7;
  const bars = rows.flatMap((row) =>
    columns.map((column): Bar => {
      const count = crossing.cell(row.key, column.key);
      const key = crossKey(row.key, column.key);
      const sign = column.gap || row.gap ? 'gap' : 'record';
      return { place: row.key, facet: column.key, key, count, sign };
    }),
  );
  const shown = bars.filter(({ count }) => count > 0);
  const largest = Math.max(1, ...shown.map(({ count }) => count));
  const numberPx = labelWidthPx(numberText(largest, stage.language), labelPx) + 10;
  const roomPx = cellPx - numberPx - 5;
  const per = notchIn(roomPx, largest);
  const unitPx = Math.min(roomPx / largest, 6 / per);
  const svg = plotted(stage, {
    height: topPx + rows.length * rowPx + 2,
    marginTop: topPx,
    marginBottom: 2,
    marginLeft: leftPx,
    marginRight: totalPx,
    x: { domain: [0, cellPx / unitPx], axis: null, insetLeft: 5 },
    y: { type: 'band', domain: rows.map(({ key }) => key), padding: 0, round: false, axis: null },
    fx: { domain: columns.map(({ key }) => key), padding: 0, round: false, axis: null },
    marks: [
      ...notchedBars(stage, bars, {
        upright: false,
        per,
        insetPx: (rowPx - 13) / 2,
        faceted: true,
      }),
      Plot.text(shown, {
        fx: 'facet',
        y: 'place',
        x: 'count',
        text: ({ count }: Bar) => numberText(count, stage.language),
        textAnchor: 'start',
        dx: 4,
        fontSize: labelPx,
        fontWeight: 600,
        className: 'count',
      }),
    ],
  });
  svg.setAttribute('data-notch', String(per));
  const atRow = (index: number): number => topPx + (index + 0.5) * rowPx;
  const grid = gridOf(stage, { rows, columns, leftPx, topPx, cellPx, rowPx });
  svg.prepend(...grid);
  rows.forEach((row, i) => {
    const lines = labels.get(row.key) ?? [];
    const look = `${voice}${keyRows.has(row.key) ? ' red' : ''}`;
    const startPx = atRow(i) - ((lines.length - 1) * linePx) / 2 + labelPx * 0.34;
    lines.forEach((words, at) => {
      svg.append(written(stage, words, look, 0, startPx + at * linePx, labelPx, 'start'));
    });
    const total = numberText(row.count, stage.language);
    svg.append(
      written(
        stage,
        total,
        row.count === 0 ? 'mute' : 'total',
        stage.widthPx - 4,
        atRow(i) + labelPx * 0.34,
        labelPx,
        'end',
      ),
    );
  });
  heads.forEach((lines, i) => {
    const last = i === heads.length - 1;
    const middlePx = last ? stage.widthPx - totalPx / 2 + 6 : leftPx + (i + 0.5) * cellPx;
    lines.forEach((words, at) => {
      const atPx = middlePx + (at - (lines.length - 1) / 2) * headPx * 1.25 + headPx * 0.34;
      const head = written(stage, words, 'label', 0, 0, headPx, 'start');
      head.setAttribute('transform', `translate(${Math.round(atPx)},${topPx - 6}) rotate(-90)`);
      svg.append(head);
    });
  });
  return svg;
}

interface Grid {
  readonly rows: readonly TallyRow[];
  readonly columns: readonly TallyRow[];
  readonly leftPx: number;
  readonly topPx: number;
  readonly cellPx: number;
  readonly rowPx: number;
}

/** The wash of the key rows and the rules; a gap stands behind a double one. */
function gridOf(stage: Stage, { rows, columns, leftPx, topPx, cellPx, rowPx }: Grid): SVGElement[] {
  const bottomPx = topPx + rows.length * rowPx;
  const rule = (look: string, x1: number, y1: number, x2: number, y2: number): SVGElement =>
    svgElement(stage, 'line', { class: look, x1, y1, x2, y2 });
  const double = (gap: boolean): readonly (readonly [string, number])[] =>
    gap
      ? [
          ['axis', -1.5],
          ['axis', 1.5],
        ]
      : [['hair', 0]];
  const washes = rows.flatMap(({ key }, i) =>
    keyRows.has(key)
      ? [
          svgElement(stage, 'rect', {
            class: 'wash',
            x: 0,
            y: topPx + i * rowPx,
            width: stage.widthPx,
            height: rowPx,
          }),
        ]
      : [],
  );
  return [
    ...washes,
    ...rows.flatMap(({ gap }, i) =>
      double(gap).map(([look, offset]) => {
        const y = topPx + i * rowPx + offset;
        return rule(i === 0 ? 'axis' : look, 0, y, stage.widthPx, y);
      }),
    ),
    ...columns.flatMap(({ gap }, i) =>
      double(gap).map(([look, offset]) => {
        const x = leftPx + i * cellPx + offset;
        return rule(look, x, topPx, x, bottomPx);
      }),
    ),
    rule(
      'hair',
      leftPx + columns.length * cellPx,
      topPx,
      leftPx + columns.length * cellPx,
      bottomPx,
    ),
    rule('axis', 0, bottomPx, stage.widthPx, bottomPx),
  ];
}

function written(
  stage: Stage,
  text: string,
  look: string,
  x: number,
  y: number,
  fontSizePx: number,
  anchor: 'start' | 'end',
): SVGElement {
  return svgElement(
    stage,
    'text',
    { class: look, x, y, 'font-size': fontSizePx, 'text-anchor': anchor },
    text,
  );
}
