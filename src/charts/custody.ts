/** Time in custody as a picture: how it ended, as bars, and the curve of the endings where there are enough. It refuses a curve of few. */
import type { Messages } from '../i18n/messages.ts';
import { proseText } from '../i18n/prose.ts';
import { custodyEnds } from '../statistics/custody-stay.ts';
import { leastForCurve, type CustodyTime } from '../statistics/custody-time.ts';
import { barPanel } from './bar-panel.ts';
import type { BarRow } from './bar-rows.ts';
import { drawCurve } from './custody-curve.ts';
import type { Stage } from './stage.ts';
import { placed, sizePx, svgElement } from './svg-element.ts';
import { wrappedText } from './wrapped-text.ts';

/** The endings with a date, then what has none: all rows add up to the total. */
export function custodyRows(
  { ended, open, undated }: CustodyTime,
  { custody }: Messages,
): readonly BarRow[] {
  return [
    ...custodyEnds.map((end): BarRow => ({
      key: end,
      label: custody.ends[end],
      count: ended[end],
      sign: end === 'handed_over' ? 'handover' : 'record',
      metric: metricOf[end],
    })),
    {
      key: 'open',
      label: custody.open,
      count: open,
      sign: 'gap',
      metric: 'detentions.custody_open',
    },
    {
      key: 'undated',
      label: custody.undated,
      count: undated,
      sign: 'gap',
      metric: 'detentions.undated',
    },
  ];
}

const metricOf = {
  released: 'detentions.custody_released',
  handed_over: 'detentions.custody_handed_over',
  other: 'detentions.custody_other_end',
} as const;

/** Why no curve is drawn, or where half had left custody. */
export function curveSentence(time: CustodyTime, { custody }: Messages) {
  const { curve, total, undated, open, followed } = time;
  if (!curve) {
    const stays = total - undated;
    return custody.hidden(
      counts(leastForCurve.stays, leastForCurve.endings, leastForCurve.atRisk),
      counts(stays, stays - open, followed),
    );
  }
  const { shortest, longest } = curve.median;
  if (shortest === undefined) return [custody.notReached];
  return custody.median({ value: shortest }, longest === undefined ? longest : { value: longest });
}

const counts = (stays: number, endings: number, atRisk: number) => ({
  stays: { value: stays },
  endings: { value: endings },
  atRisk: { value: atRisk },
});

const betweenPx = 26;
const fontPx = 13;
const linePx = 18;

/** The bars, and below them the curve or the sentence that says why there is none. */
export function drawCustody(time: CustodyTime, stage: Stage): SVGElement {
  const rows = custodyRows(time, stage.messages);
  const bars = barPanel(rows, stage, { largest: Math.max(1, ...rows.map(({ count }) => count)) });
  const parts: SVGElement[] = [placed(stage, bars, 0, 0)];
  let topPx = sizePx(bars).height + betweenPx;
  if (time.curve) {
    const curve = drawCurve(time.curve, time.ended, stage);
    parts.push(placed(stage, curve, 0, topPx));
    topPx += sizePx(curve).height;
  }
  const sentence = proseText(curveSentence(time, stage.messages), stage.language);
  for (const line of wrappedText(sentence, fontPx, stage.widthPx)) {
    const at = { class: 'sub', x: 0, y: topPx, 'font-size': fontPx };
    parts.push(svgElement(stage, 'text', at, line));
    topPx += linePx;
  }
  return svgElement(
    stage,
    'svg',
    {
      class: 'picture plot',
      'data-notch': bars.getAttribute('data-notch') ?? 1,
      width: stage.widthPx,
      height: topPx,
      viewBox: `0 0 ${String(stage.widthPx)} ${String(topPx)}`,
    },
    ...parts,
  );
}
