/** The card of one figure as PNG, for link previews. It refuses a theme: a preview is light. */
import { card } from '../charts/card.ts';
import { cardPx } from '../charts/card-marks.ts';
import { figureOf } from '../charts/figure.ts';
import type { ChartId } from '../charts/registry.ts';
import type { StyleSheets } from '../charts/theme-styles.ts';
import { monthUpTo } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';
import { pngOf } from './png-pool.ts';
import type { CountedRelease } from './record.ts';
import { serverStage } from './server-stage.ts';

/** The bytes of the file, 1200 by 630 pixels. */
export function cardPng(
  chart: ChartId,
  release: CountedRelease,
  language: Language,
  styles: StyleSheets,
): Promise<Uint8Array<ArrayBuffer>> {
  const { numbers, manifest } = release;
  const words = messages(language);
  const figure = figureOf(chart, release, language, numbers, words);
  const note = words.sentences.figureNote(
    figure.unit,
    numbers('detentions.total'),
    manifest.version,
    words.sentences.upTo(monthUpTo(manifest.cutoff, language)),
  );
  const svg = card(figure, { note, styles }, serverStage(language, cardPx.width, chart));
  return pngOf(svg.outerHTML, 1);
}
