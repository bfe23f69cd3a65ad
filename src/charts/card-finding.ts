/** The finding of an exhibit on a card, with a few of its rows. It refuses to leave out the row of what is not known. */
import { countryName } from '../i18n/formats.ts';
import { numberText, proseText } from '../i18n/prose.ts';
import { boundShortWords } from '../i18n/short-words.ts';
import { barRows, type BarRow } from './bar-rows.ts';
import { cardBar, cardPx, cardRule, cardText, marginPx } from './card-marks.ts';
import type { ExhibitData } from './exhibit.ts';
import type { Figure } from './figure.ts';
import type { Stage } from './stage.ts';
import { balancedText, wrappedText } from './wrapped-text.ts';

const innerPx = cardPx.width - 2 * marginPx;

/** The finding, and below it up to three known rows and the unknown one; what is counted where the numbers are no list. */
export function cardFinding(figure: Figure, stage: Stage, footPx: number): SVGElement[] {
  const { language } = stage;
  const title = boundShortWords(proseText(figure.finding, language), language);
  const sizePx = [60, 54, 48, 42].find((px) => wrappedText(title, px, innerPx).length <= 3) ?? 38;
  const lines = balancedText(title, sizePx, innerPx);
  const bottomPx = 40 + lines.length * sizePx * 1.15;
  const rows = shownRows(listed(figure.data, stage), 3);
  const caption = wrappedText(boundShortWords(figure.caption, language), 28, innerPx);
  const rowPx = Math.min(58, (footPx - 24 - bottomPx - 30) / Math.max(1, rows.length));
  const labelPx = 28;
  const columnPx = 600;
  const largest = Math.max(1, ...rows.map(({ count }) => count));
  return [
    ...lines.map((line, i) =>
      cardText(stage, line, 'title', marginPx, 40 + (i + 0.85) * sizePx * 1.15, sizePx),
    ),
    ...(rows.length === 0
      ? caption.map((line, i) => cardText(stage, line, 'sub', marginPx, bottomPx + 60 + i * 38, 28))
      : rows.flatMap((row, i) => {
          const topPx = footPx - 24 - (rows.length - i) * rowPx;
          const basePx = topPx + rowPx / 2 + labelPx * 0.34;
          const [label = ''] = wrappedText(row.label, labelPx, columnPx);
          const cut = label === row.label ? label : `${label} …`;
          const number = numberText(row.count, language);
          return [
            cardRule(stage, marginPx, topPx, cardPx.width - marginPx, topPx, 'hair'),
            cardText(
              stage,
              cut,
              row.sign === 'claim' ? 'said' : 'label',
              marginPx,
              basePx,
              labelPx,
            ),
            cardText(stage, number, 'total', marginPx + columnPx + 90, basePx, labelPx + 2, 'end'),
            ...cardBar(stage, row, {
              at: marginPx + columnPx + 110,
              topPx: topPx + (rowPx - 28) / 2,
              heightPx: 28,
              unitPx: Math.min(24, (innerPx - columnPx - 110) / largest),
              mirrored: false,
            }),
          ];
        })),
  ];
}

/** The rows of an exhibit that is a list; none for crossings, courses and columns. */
function listed(data: ExhibitData, { messages, language }: Stage): readonly BarRow[] {
  if (data.form === 'bars') return barRows(data.tally, messages.words, data.voice, false);
  if (data.form !== 'hosts') return [];
  return data.hosts.rows.map(({ key, count }) => ({
    key,
    label: key === 'unknown' ? messages.text.table.unknownCountry : countryName(key, language),
    count,
    sign: key === 'unknown' ? 'gap' : 'record',
  }));
}

/** The largest known rows in the order of the list, and those of what is not known; none that are zero. */
export function shownRows(rows: readonly BarRow[], most: number): readonly BarRow[] {
  const known = rows.filter(({ sign, count }) => sign !== 'gap' && count > 0);
  const largest = new Set(known.toSorted((a, b) => b.count - a.count).slice(0, most));
  return rows.filter((row) => largest.has(row) || (row.sign === 'gap' && row.count > 0));
}
