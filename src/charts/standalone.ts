/** An exhibit as one file that explains itself: finding, subtitle, picture, source, wordmark. It refuses to depend on anything outside of it. */
import { proseText, type Prose } from '../i18n/prose.ts';
import { boundShortWords } from '../i18n/short-words.ts';
import type { Figure } from './figure.ts';
import { picture } from './picture.ts';
import { pictureKey } from './picture-key.ts';
import type { Stage } from './stage.ts';
import { placed, sizePx, svgElement } from './svg-element.ts';
import { themeStyles, type StyleSheets, type Theme } from './theme-styles.ts';
import { balancedText, wrappedText } from './wrapped-text.ts';

/** The width of every standalone picture. */
export const standaloneWidthPx = 760;

/** What stands around the picture, and how it looks. */
export interface Setting {
  readonly source: Prose;
  readonly styles: StyleSheets;
  readonly theme: Theme;
}

const marginPx = 24;
const titlePx = 24;
const subPx = 15;
const sourcePx = 13;
const markPx = 18;
/** Widest share of the font size that a letter of the wordmark's italic takes on average. */
const emPerItalic = 0.52;

/** The whole file as an element, `xmlns` set; its text is `outerHTML`. */
export function standalone(
  figure: Figure,
  { source, styles, theme }: Setting,
  stage: Stage,
): SVGElement {
  const { language, widthPx, prefix } = stage;
  const innerPx = widthPx - 2 * marginPx;
  const bound = (text: string): string => boundShortWords(text, language);
  const finding = bound(proseText(figure.finding, language));
  const subtitle = bound(figure.subtitle);
  const sourceText = bound(proseText(source, language));

  const shares = figure.shares.map(
    ({ subject, phrase }) => `${subject}: ${bound(proseText(phrase, language))}.`,
  );

  let topPx = marginPx;
  const lines = (text: string, look: string, fontSizePx: number, leading: number): SVGElement[] =>
    (look === 'title' ? balancedText : wrappedText)(text, fontSizePx, innerPx).map((line) => {
      topPx += Math.round(fontSizePx * leading);
      const at = { class: look, x: marginPx, y: topPx, 'font-size': fontSizePx };
      return svgElement(stage, 'text', at, line);
    });
  const head = lines(finding, 'title', titlePx, 1.17);
  topPx += 4;
  head.push(...lines(subtitle, 'sub', subPx, 1.33));
  topPx += 22;
  const drawn = picture(figure, { ...stage, widthPx: innerPx });
  const key = pictureKey(drawn, stage, innerPx);
  const body = placed(stage, drawn, marginPx, topPx);
  topPx += sizePx(drawn).height + 16;
  const foot: SVGElement[] = key ? [placed(stage, key, marginPx, topPx)] : [];
  topPx += key ? sizePx(key).height : 0;
  foot.push(...lines(bound(figure.note), 'sub', sourcePx, 1.4));
  topPx += 6;
  foot.push(...lines(sourceText, 'mute', sourcePx, 1.4));
  topPx += 34;
  foot.push(...wordmark(stage, topPx), ...doubleRule(stage, marginPx, topPx + 18, innerPx));
  const heightPx = topPx + 18 + marginPx;

  const svg = svgElement(
    stage,
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'picture standalone',
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      role: 'img',
      lang: language,
      'aria-labelledby': `${prefix}-title`,
      'aria-describedby': `${prefix}-description`,
    },
    svgElement(stage, 'title', { id: `${prefix}-title` }, finding),
    svgElement(
      stage,
      'desc',
      { id: `${prefix}-description` },
      [subtitle, ...shares, sourceText].join(' '),
    ),
    svgElement(stage, 'rect', { class: 'paper', width: widthPx, height: heightPx }),
    ...head,
    body,
    ...foot,
  );
  svg.prepend(svgElement(stage, 'style', {}, themeStyles(styles, theme, classesIn(svg))));
  return svg;
}

/** The logotype: the claim, the double rule, the record. */
function wordmark(stage: Stage, basePx: number): SVGElement[] {
  const { said, rest } = stage.messages.text.site;
  const rulePx = marginPx + Math.ceil(said.length * emPerItalic * markPx) + 8;
  const text = (look: string, x: number, anchor: string, words: string): SVGElement =>
    svgElement(
      stage,
      'text',
      { class: look, x, y: basePx, 'text-anchor': anchor, 'font-size': markPx },
      words,
    );
  return [
    text('wordmark-said', rulePx - 8, 'end', said),
    ...[0, 3].map((offset) =>
      svgElement(stage, 'line', {
        class: 'axis',
        x1: rulePx + offset,
        x2: rulePx + offset,
        y1: basePx - markPx + 3,
        y2: basePx + 4,
      }),
    ),
    text('wordmark', rulePx + 11, 'start', rest),
  ];
}

function doubleRule(stage: Stage, leftPx: number, topPx: number, widthPx: number): SVGElement[] {
  return [0, 3].map((offset) =>
    svgElement(stage, 'line', {
      class: 'axis',
      x1: leftPx,
      x2: leftPx + widthPx,
      y1: topPx + offset,
      y2: topPx + offset,
    }),
  );
}

function classesIn(svg: SVGElement): ReadonlySet<string> {
  const elements = [svg, ...Array.from(svg.querySelectorAll('*'))];
  return new Set(elements.flatMap((element) => (element.getAttribute('class') ?? '').split(' ')));
}
