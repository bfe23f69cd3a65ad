/** An exhibit as a card for a link preview: its finding or its double entry, a few rows with their unknowns, unit, n and release. It refuses a number without these. */
import { numberText, proseText, type Prose } from '../i18n/prose.ts';
import { barRows } from './bar-rows.ts';
import { cardFinding, shownRows } from './card-finding.ts';
import { cardBar, cardPx, cardRule as rule, cardText, marginPx } from './card-marks.ts';
import type { ExhibitForms } from './exhibit.ts';
import type { Figure } from './figure.ts';
import { wordmark } from './logotype.ts';
import type { Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';
import { themeStyles, classesIn, type StyleSheets } from './theme-styles.ts';
import { balancedText, wrappedText } from './wrapped-text.ts';

const footPx = 515;
const spinePx = 596;

/** The card as an element; `note` is what stands beside the wordmark: unit, n, release, cut-off. */
export function card(
  figure: Figure,
  { note, styles }: { readonly note: Prose; readonly styles: StyleSheets },
  stage: Stage,
): SVGElement {
  const { width, height } = cardPx;
  const { data } = figure;
  const markPx = 36;
  const mark = wordmark(stage, marginPx, 566, markPx);
  const notePx = marginPx + mark.widthPx + 32;
  const lines = balancedText(proseText(note, stage.language), 24, width - marginPx - notePx);
  const svg = svgElement(
    stage,
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'picture standalone plot',
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      lang: stage.language,
    },
    svgElement(stage, 'rect', { class: 'paper', width, height }),
    ...(data.form === 'pair' ? pair(data, stage) : cardFinding(figure, stage, footPx)),
    rule(stage, 0, footPx, width, footPx),
    ...mark.elements,
    ...lines.map((line, i) => cardText(stage, line, 'label', notePx, 566 + i * 30, 24)),
  );
  svg.prepend(svgElement(stage, 'style', {}, themeStyles(styles, 'light', classesIn(svg))));
  return svg;
}

/** The request on the left, the record on the right, each with its largest known row and its unknowns. */
function pair({ claim, record }: ExhibitForms['pair'], stage: Stage): SVGElement[] {
  const { words, sentences } = stage.messages;
  const heads = sentences.exhibits['double-entry'];
  const sides = [
    {
      head: heads.claim,
      rows: barRows(claim, words, 'claim', false),
      at: spinePx - 52,
      said: true,
    },
    {
      head: heads.record,
      rows: barRows(record, words, 'record', false),
      at: spinePx + 52,
      said: false,
    },
  ];
  const largest = Math.max(
    1,
    ...sides.flatMap(({ rows }) => shownRows(rows, 1).map((r) => r.count)),
  );
  return [
    ...[-2.5, 2.5].map((offset) => rule(stage, spinePx + offset, 0, spinePx + offset, footPx)),
    ...sides.flatMap(({ head, rows, at, said }) => {
      const anchor = said ? 'end' : 'start';
      const [first, ...rest] = shownRows(rows, 1);
      if (!first) return [];
      const lines = wrappedText(first.label, 44, spinePx - 2 * 52);
      const look = said ? 'head said' : 'head';
      const topPx = 160 + lines.length * 50;
      return [
        cardText(stage, head, said ? 'said red' : 'title', at, 84, 32, anchor),
        ...lines.map((line, i) => cardText(stage, line, look, at, 160 + i * 50, 44, anchor)),
        ...cardBar(stage, first, {
          at,
          topPx: topPx - 18,
          heightPx: 40,
          unitPx: Math.min(27, 490 / largest),
          mirrored: said,
        }),
        cardText(
          stage,
          numberText(first.count, stage.language),
          said ? 'head said' : 'head',
          at,
          topPx + 140,
          130,
          anchor,
        ),
        ...rest.map((row) =>
          cardText(
            stage,
            `${row.label}: ${numberText(row.count, stage.language)}`,
            'sub',
            at,
            footPx - 28,
            26,
            anchor,
          ),
        ),
      ];
    }),
  ];
}
