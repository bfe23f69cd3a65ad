/** The picture of one figure as PNG, from the same SVG as the file beside it. It refuses to draw a picture twice: `latest` has the bytes of its version. */
import type { ChartId } from '../charts/registry.ts';
import type { StyleSheets, Theme } from '../charts/theme-styles.ts';
import type { Language } from '../i18n/languages.ts';
import { figureSvg } from './figure-svg.ts';
import { pngOf } from './png-pool.ts';
import type { CountedRelease } from './record.ts';

/** Pixels of the PNG per pixel of the SVG. */
const zoom = 2;

const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The bytes of the file; drawing begins with the first call. */
export function figurePng(
  chart: ChartId,
  release: CountedRelease,
  language: Language,
  theme: Theme,
  styles: StyleSheets,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = [release.manifest.version, chart, language, theme].join(' ');
  const png = drawn.get(key) ?? pngOf(figureSvg(chart, release, language, theme, styles), zoom);
  drawn.set(key, png);
  return png;
}
