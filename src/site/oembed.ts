/** What an oEmbed consumer is told of one embed: a frame, its size, a card. It refuses to exist without the address of the site (https://oembed.com). */
import type { ChartId } from '../charts/registry.ts';
import type { Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';
import { contextOf } from './context.ts';
import { embedTitle } from './embed-document.ts';
import { sliceName } from './embed-body.ts';
import type { EmbedPart } from './embed-paths.ts';
import { embedHeightPx, embedWidthPx, iframeCode } from './embed-size.ts';
import { cardPath, embedPath, wholeAddress } from './routes.ts';

/** One address below `/oembed/`: `folder` is a version or `latest`. */
export interface OembedRequest {
  readonly folder: string;
  readonly part: EmbedPart;
  readonly chart: ChartId;
  readonly language: Language;
}

/** The text of the JSON file, type `rich`; the frame follows the theme of its reader. `site` is the address of the site. */
export function oembed({ folder, part, chart, language }: OembedRequest, site: string): string {
  const words = messages(language);
  const address = (path: string): string => wholeAddress(site, path);
  const src = address(embedPath(folder, chart, part.slice.id, language, 'auto'));
  const figure = part.release && contextOf(part.release, language).figure(chart);
  const title = figure
    ? embedTitle(figure, sliceName(part.slice, language), words, language)
    : `${words.embeds.withdrawn.heading(part.version)} · ${words.text.site.name}`;
  const height = figure ? embedHeightPx(figure.data) : 200;
  const answer = {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: words.text.site.name,
    provider_url: address(`/${language}/`),
    html: iframeCode(src, title, height),
    width: embedWidthPx,
    height,
    ...(figure
      ? {
          thumbnail_url: address(cardPath(chart, language)),
          thumbnail_width: 1200,
          thumbnail_height: 630,
        }
      : {}),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
