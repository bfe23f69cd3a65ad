/** The picture of one figure as a file of its own. It refuses to depend on fonts, styles or scripts outside of it. */
import { figureOf } from '../charts/figure.ts';
import type { ChartId } from '../charts/registry.ts';
import { standalone, standaloneWidthPx } from '../charts/standalone.ts';
import type { StyleSheets, Theme } from '../charts/theme-styles.ts';
import type { Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';
import type { CountedRelease } from './record.ts';
import { serverStage } from './server-stage.ts';
import { sourceLine } from './source-line.ts';

const drawn = new Map<string, string>();

/** The text of the file, UTF-8; drawn once for the file, its PNG and `latest`. */
export function figureSvg(
  chart: ChartId,
  release: CountedRelease,
  language: Language,
  theme: Theme,
  styles: StyleSheets,
): string {
  const key = [release.manifest.version, chart, language, theme].join(' ');
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const figure = figureOf(chart, release, language, release.numbers, messages(language));
  const setting = { source: sourceLine(release, language), styles, theme };
  const svg = standalone(figure, setting, serverStage(language, standaloneWidthPx, chart));
  const text = `${svg.outerHTML}\n`;
  drawn.set(key, text);
  return text;
}
