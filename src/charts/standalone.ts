/** An exhibit as one file that explains itself: finding, subtitle, picture, source, wordmark. It refuses to depend on anything outside of it. */
import { proseText, type Prose } from '../i18n/prose.ts';
import { boundShortWords } from '../i18n/short-words.ts';
import type { Figure } from './figure.ts';
import { picture } from './picture.ts';
import { pictureKey } from './picture-key.ts';
import { wordmark } from './logotype.ts';
import type { Stage } from './stage.ts';
import { placed, sizePx, svgElement } from './svg-element.ts';
import { classesIn, themeStyles, type StyleSheets, type Theme } from './theme-styles.ts';
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
  const mark = wordmark(stage, marginPx, topPx, markPx);
  foot.push(...mark.elements, ...doubleRule(stage, marginPx, topPx + 18, innerPx));
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
