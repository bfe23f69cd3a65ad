/** The bar exhibits as pictures: one list, the double entry, host countries. It refuses a length that is not a count. */
import { countryName } from '../i18n/formats.ts';
import { crossKey } from '../statistics/cross-tabulation.ts';
import { barPanel, labelColumnPx } from './bar-panel.ts';
import { barRows, type BarRow } from './bar-rows.ts';
import type { ExhibitForms } from './exhibit.ts';
import type { Bar } from './notched-bars.ts';
import type { Stage } from './stage.ts';
import { placed, sizePx, svgElement } from './svg-element.ts';

/** One list of bars in the voice of its exhibit. */
export function drawBars({ tally, voice }: ExhibitForms['bars'], stage: Stage): SVGElement {
  const rows = barRows(tally, stage.messages.words, voice, false);
  return barPanel(rows, stage, { largest: largestOf(rows), said: voice === 'claim' });
}

/** Detentions by host country, each with its handovers below. */
export function drawHostBars({ hosts }: ExhibitForms['hosts'], stage: Stage): SVGElement {
  const { unknownCountry } = stage.messages.text.table;
  const rows = hosts.rows.map(({ key, count }): BarRow => ({
    key,
    label: key === 'unknown' ? unknownCountry : countryName(key, stage.language),
    count,
    sign: key === 'unknown' ? 'gap' : 'record',
  }));
  const more = hosts.rows.map(({ key, returned }): Bar => ({
    place: key,
    key: crossKey(key, 'returned'),
    count: returned,
    sign: 'handover',
  }));
  const insets = { record: [5, 17], gap: [5, 17], handover: [18, 7] } as const;
  const someReturned = more.some(({ count }) => count > 0);
  return barPanel(rows, stage, {
    largest: largestOf(rows),
    ...(someReturned ? { more, insets, tallerPx: 8 } : {}),
  });
}

const betweenPx = 28;
const headPx = 18;

/** The double entry: what the request said, growing towards the double rule, and what the record shows, from it. */
export function drawPair({ claim, record }: ExhibitForms['pair'], stage: Stage): SVGElement {
  const { words, sentences } = stage.messages;
  const heads = sentences.exhibits['double-entry'];
  const sides = [barRows(claim, words, 'claim', false), barRows(record, words, 'record', false)];
  const largest = largestOf(sides.flat());
  const beside = stage.widthPx >= 600;
  const panelPx = beside ? (stage.widthPx - betweenPx) / 2 : stage.widthPx;
  const columnPx = Math.max(
    ...sides.map((rows) => labelColumnPx(rows, { ...stage, widthPx: panelPx })),
  );
  const [said, shown] = sides.map((rows, i) =>
    barPanel(
      rows,
      { ...stage, widthPx: panelPx },
      { largest, columnPx, mirrored: i === 0 && beside, said: i === 0 },
    ),
  ) as [SVGElement, SVGElement];
  const head = (text: string, look: string, x: number, y: number): SVGElement =>
    svgElement(stage, 'text', { class: look, x, y: y + headPx, 'font-size': headPx }, text);
  const topPx = headPx + 14;
  const saidPx = sizePx(said).height;
  const left = beside ? panelPx + betweenPx : 0;
  const top = beside ? 0 : topPx + saidPx + betweenPx;
  const heightPx = beside
    ? topPx + Math.max(saidPx, sizePx(shown).height)
    : top + topPx + sizePx(shown).height;
  const ruled = (offset: number): SVGElement =>
    beside
      ? line(stage, panelPx + betweenPx / 2 + offset, 0, panelPx + betweenPx / 2 + offset, heightPx)
      : line(stage, 0, top - betweenPx / 2 + offset, stage.widthPx, top - betweenPx / 2 + offset);
  return svgElement(
    stage,
    'svg',
    {
      class: 'picture plot',
      'data-notch': said.getAttribute('data-notch') ?? 1,
      width: stage.widthPx,
      height: heightPx,
      viewBox: `0 0 ${stage.widthPx} ${heightPx}`,
    },
    head(heads.claim, 'head said', 0, 0),
    placed(stage, said, 0, topPx),
    ruled(-1.5),
    ruled(1.5),
    head(heads.record, 'head', left, top),
    placed(stage, shown, left, top + topPx),
  );
}

function largestOf(rows: readonly BarRow[]): number {
  return Math.max(1, ...rows.map(({ count }) => count));
}

function line(stage: Stage, x1: number, y1: number, x2: number, y2: number): SVGElement {
  return svgElement(stage, 'line', { class: 'axis', x1, y1, x2, y2 });
}
