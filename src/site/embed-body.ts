/** What one embed shows, whatever its theme and variant: the exhibit of a part of a version, or that the version was withdrawn. */
import type { Figure } from '../charts/figure.ts';
import { countryName } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { messages, type Messages } from '../i18n/messages.ts';
import { boundPage } from './bound-page.ts';
import { contextOf, type PageContext } from './context.ts';
import { embedTitle } from './embed-document.ts';
import type { Embed, EmbedPart } from './embed-paths.ts';
import { framedBody } from './framed-body.ts';
import { record } from './record.ts';

/** A body, its short words bound, with what its document says of it. */
export interface EmbedBody {
  readonly html: string;
  readonly title: string;
  readonly state: string | undefined;
  readonly messages: Messages;
}

/** More courses than this are told in words alone: their drawings would weigh more than an embed may. */
const mostDrawnCourses = 10;

/** With more countries than this the gaps are told by year alone: their table would be longer than a frame and heavier than an embed may. */
const mostHostsWithGaps = 30;

/** What is rendered. */
export interface EmbedProps {
  readonly figure: Figure;
  readonly context: PageContext;
  readonly slice: string | undefined;
}

/** The part of the record in words; nothing where it is the whole. */
export function sliceName({ by }: EmbedPart['slice'], language: Language): string | undefined {
  if (!by) return undefined;
  const { embeds, words } = messages(language);
  const names: Readonly<Record<typeof by.kind, (word: string) => string>> = {
    country: (word) => countryName(word, language),
    charge: (word) => words.charge_families[word as keyof typeof words.charge_families],
    instrument: (word) => words.instrument[word as keyof typeof words.instrument],
  };
  return embeds.slices[by.kind](names[by.kind](by.word));
}

/** The body of an embed; `rendered` gives the markup of an exhibit. */
export async function embedBody(
  { part, chart, language }: Embed,
  rendered: (props: EmbedProps) => Promise<string>,
): Promise<EmbedBody> {
  const words = messages(language);
  const { embeds, text } = words;
  const { version, release } = part;
  const { latest } = record().index;
  if (!release) {
    const heading = embeds.withdrawn.heading(version);
    const html = `<h2>${heading}</h2><p class="sub">${embeds.withdrawn.text}</p>`;
    return {
      html: boundPage(html, language),
      title: `${heading} · ${text.site.name}`,
      state: undefined,
      messages: words,
    };
  }
  const context = contextOf(release, language);
  const figure = context.figure(chart);
  const slice = sliceName(part.slice, language);
  const old = version !== latest;
  const framed = framedBody(await rendered({ figure, context, slice }), {
    version: old ? version : undefined,
    whole: part.slice.id === 'all',
    drawn: figure.data.form !== 'courses' || release.cases.length <= mostDrawnCourses,
    omitted:
      figure.data.form === 'gaps' && figure.data.gaps.byHost.length > mostHostsWithGaps
        ? 'lacking_by_host'
        : undefined,
  });
  return {
    html: boundPage(framed, language),
    title: embedTitle(figure, slice, words, language),
    state: old ? embeds.newer(version, latest) : undefined,
    messages: words,
  };
}
