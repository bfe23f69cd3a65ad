/** The competing endings of custody month by month, a panel each, as a band from all stays at their shortest to all at their longest. It refuses a line thinner than what the dates allow. */
import { numberText } from '../i18n/prose.ts';
import { custodyEnds, type CustodyEnd } from '../statistics/custody-stay.ts';
import { custodyRuns, type CustodyCurve } from '../statistics/custody-time.ts';
import { labelWidthPx, type Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';
import { wrappedText } from './wrapped-text.ts';

const panelPx = 96;
const headPx = 30;
const gapPx = 14;
const leftPx = 30;
const fontPx = 13;
const linePx = 17;
/** Shares at which a panel has a line, as fractions: too few are counted for percentages. */
const levels = [
  [0, '0'],
  [0.5, '½'],
  [1, '1'],
] as const;

/** The months under the axis, and in the table: as many as a picture of that width has room for. */
export function curveTicks(last: number, widthPx: number): readonly number[] {
  const every = [1, 2, 3, 6, 12, 24, 48].find((step) => (last / step + 1) * 52 <= widthPx) ?? 96;
  return Array.from({ length: Math.floor(last / every) + 1 }, (_, i) => i * every);
}

/** Three panels over one axis, with those at risk under it. */
export function drawCurve(
  curve: CustodyCurve,
  ended: Readonly<Record<CustodyEnd, number>>,
  stage: Stage,
): SVGElement {
  const { widthPx, messages, language } = stage;
  const { custody } = messages;
  const rightPx = widthPx - 22;
  const xPx = (month: number) => leftPx + ((rightPx - leftPx) * month) / curve.last;
  const text = (words: string, x: number, y: number, more: Record<string, string | number> = {}) =>
    svgElement(stage, 'text', { x, y, 'font-size': fontPx, ...more }, words);
  const panels = custodyEnds.flatMap((end, i) => {
    const topPx = i * (headPx + panelPx + gapPx) + headPx;
    const yPx = (share: number) => topPx + panelPx * (1 - share);
    return [
      text(`${custody.ends[end]}: ${numberText(ended[end], language)}`, 0, topPx - 12, {
        class: 'head',
        'font-size': 15,
      }),
      ...levels.flatMap(([share, label]) => [
        svgElement(stage, 'line', {
          class: share === 0 ? 'axis' : 'hair',
          x1: leftPx,
          x2: rightPx,
          y1: yPx(share),
          y2: yPx(share),
        }),
        text(label, leftPx - 8, yPx(share) + 4, { class: 'mute', 'text-anchor': 'end' }),
      ]),
      svgElement(stage, 'path', { class: `band ${end}`, d: bandPath(curve, end, xPx, yPx) }),
    ];
  });
  let topPx = custodyEnds.length * (headPx + panelPx + gapPx) + 4;
  const ticks = curveTicks(curve.last, rightPx - leftPx);
  const foot = ticks.map((month) =>
    text(numberText(month, language), xPx(month), topPx, { 'text-anchor': 'middle' }),
  );
  const lines = (words: string): void => {
    for (const line of wrappedText(words, fontPx, widthPx)) {
      topPx += linePx;
      foot.push(text(line, 0, topPx, { class: 'mute' }));
    }
  };
  lines(custody.axis);
  topPx += 6;
  lines(`${custody.atRisk}:`);
  topPx += linePx;
  foot.push(...ticks.map((month) => atRisk(curve, month, xPx(month), topPx, stage)));
  topPx += 4;
  lines(custody.band);
  const heightPx = topPx + 8;
  return svgElement(
    stage,
    'svg',
    {
      class: 'picture plot custody',
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${String(widthPx)} ${String(heightPx)}`,
    },
    ...panels,
    ...foot,
  );
}

/** The numbers at risk in both runs, each with its key; one number where they are the same. */
function atRisk(curve: CustodyCurve, month: number, x: number, y: number, stage: Stage) {
  const counts = custodyRuns.map((run) => ({
    key: `at_risk|${run}|${String(month)}`,
    count: curve.runs[run][month]?.atRisk ?? 0,
  }));
  const shown = counts.filter(({ count }, i) => i === 0 || count !== counts[0]?.count);
  const parts = shown.flatMap(({ key, count }, i) => [
    ...(i > 0 ? ['–'] : []),
    svgElement(
      stage,
      'tspan',
      { 'data-key': key, 'data-count': count },
      numberText(count, stage.language),
    ),
  ]);
  const narrow = labelWidthPx('00–00', fontPx) / 2;
  const at = { x: Math.min(x, stage.widthPx - narrow), y, 'text-anchor': 'middle' };
  return svgElement(stage, 'text', { ...at, 'font-size': fontPx }, ...parts);
}

function bandPath(
  { last, runs }: CustodyCurve,
  end: CustodyEnd,
  xPx: (month: number) => number,
  yPx: (share: number) => number,
): string {
  const shares = Array.from({ length: last + 1 }, (_, month) =>
    custodyRuns.map((run) => runs[run][month]?.incidence[end] ?? 0),
  );
  const at = (value: number) => value.toFixed(1);
  const upper = shares.map((both, month) => {
    const y = at(yPx(Math.max(...both)));
    return month === 0 ? `M${at(xPx(0))},${y}` : `H${at(xPx(month))}V${y}`;
  });
  // Backwards the level of a month is reached before the month itself: down at its end, then left.
  const lower = shares
    .map((both, month) => `V${at(yPx(Math.min(...both)))}H${at(xPx(month))}`)
    .reverse();
  return `${upper.join('')}${lower.join('')}Z`;
}
