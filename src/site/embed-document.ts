/** An embed as one file: a body that was rendered once, in the frame of a theme and a variant, with nothing left for the last step of the build. It refuses any request, and any script but the one of `height/`. */
import type { Messages } from '../i18n/messages.ts';
import { proseText } from '../i18n/prose.ts';
import type { Figure } from '../charts/figure.ts';
import type { Language } from '../i18n/languages.ts';
import { boundShortWords } from '../i18n/short-words.ts';
import type { EmbedTheme, EmbedVariant } from './embed-paths.ts';
import { hashSource } from './embed-style.ts';
import { relativePath } from './relative-address.ts';
import { sectionPath } from './routes.ts';

/** What the document needs besides its body. */
export interface EmbedSetting {
  /** The path of the file below the built folder. */
  readonly path: string;
  readonly language: Language;
  readonly messages: Messages;
  readonly title: string;
  readonly theme: EmbedTheme;
  readonly variant: EmbedVariant;
  /** That newer data exist, or that the version was withdrawn. */
  readonly state: string | undefined;
  readonly style: string;
  /** The script of `height/`. */
  readonly script: string;
  /** The address of the oEmbed answer, where the site knows its own. */
  readonly oembed: string | undefined;
}

/** The Content-Security-Policy of the embeds; a host that sends headers sends that of `height/` for all of `/e/`. */
export function embedPolicy(style: string, script?: string): string {
  return [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashSource(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The title of an embed: the part of the record, the finding, the name of the site. */
export function embedTitle(
  figure: Figure,
  slice: string | undefined,
  { text }: Messages,
  language: Language,
): string {
  return [slice, proseText(figure.finding, language), text.site.name]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** The text of the file, UTF-8. */
export function embedDocument(body: string, setting: EmbedSetting): string {
  const { path, language, messages, title, theme, variant, state, style } = setting;
  const { text, embeds } = messages;
  const script = variant === 'height' ? setting.script : undefined;
  const look = theme === 'auto' ? '' : ` data-theme="${theme}"`;
  const bound = (words: string): string => escaped(boundShortWords(words, language));
  const out = (section: 'overview' | 'method', look: string, inside: string): string => {
    const href = relativePath(path, `${sectionPath(language, section).slice(1)}index.html`);
    return variant === 'plain'
      ? `<span${look}>${inside}</span>`
      : `<a${look} href="${href}" target="_blank" rel="noopener">${inside}</a>`;
  };
  const mark = `<i>${bound(text.site.said)}</i><b>${bound(text.site.rest)}</b>`;
  const more = out('method', '', bound(embeds.more));
  return [
    `<!doctype html><html lang="${language}"${look}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${embedPolicy(style, script)}">`,
    `<title>${bound(title)}</title>`,
    `<meta name="color-scheme" content="${theme === 'auto' ? 'light dark' : theme}">`,
    '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">',
    setting.oembed === undefined
      ? ''
      : `<link rel="alternate" type="application/json+oembed" href="${setting.oembed}">`,
    `<style>${style}</style></head><body><main class="embed">`,
    `<h1 class="vh">${bound(text.site.name)}</h1>`,
    state === undefined ? '' : `<p class="state">${bound(state)}</p>`,
    body,
    `<footer>${out('overview', ' class="mark"', mark)}`,
    variant === 'plain' ? '' : more,
    '</footer></main>',
    script === undefined ? '' : `<script>${script}</script>`,
    '</body></html>\n',
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
