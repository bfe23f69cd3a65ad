/** The Atom feed of releases (RFC 4287): one entry a version, newest first, none for a case. It refuses a clock: all times are days of release. */
import { monthOf } from '../i18n/formats.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';
import { numberText, percentText, type Prose } from '../i18n/prose.ts';
import type { ReleaseIndex } from '../model/release.ts';
import { allChanges, movements } from './changes.ts';
import { record } from './record.ts';
import { changesPath, feedPath, sectionPath, wholeAddress } from './routes.ts';

type Entry = ReleaseIndex['versions'][number];

/** The name under which entries are known on every host; `.invalid` belongs to nobody (RFC 2606, RFC 4151). */
const authority = 'tag:wanted-abroad.invalid,2026';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** The feed of a language; `site` is the address of this copy, without which links are relative to the feed. */
export function releaseFeed(language: Language, site: string | undefined): string {
  const { feed } = messages(language).changes;
  const { versions } = record().index;
  const address = (path: string) =>
    escaped(site === undefined ? `..${path}index.html` : wholeAddress(site, path));
  const lines = versions
    .toReversed()
    .flatMap((version) => ['  <entry>', ...entryLines(version, language, address), '  </entry>']);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${authority}:releases/${language}</id>`,
    `  <title>${escaped(feed.title)}</title>`,
    `  <subtitle>${escaped(feed.subtitle)}</subtitle>`,
    `  <updated>${lastDay(versions)}T00:00:00Z</updated>`,
    '  <author><name>Wanted Abroad</name></author>',
    '  <rights>CC BY 4.0</rights>',
    `  <link rel="alternate" type="text/html" hreflang="${language}" href="${address(sectionPath(language, 'data'))}"/>`,
    ...(site === undefined ? [] : selfLinks(language, site)),
    ...lines,
    '</feed>',
    '',
  ].join('\n');
}

function selfLinks(language: Language, site: string): readonly string[] {
  const link = (rel: string, lang: Language) =>
    `  <link rel="${rel}" type="application/atom+xml" hreflang="${lang}" href="${escaped(wholeAddress(site, feedPath(lang)))}"/>`;
  return [
    link('self', language),
    ...languages.filter((lang) => lang !== language).map((lang) => link('related', lang)),
  ];
}

function entryLines(
  { version, released, cutoff, status }: Entry,
  language: Language,
  address: (path: string) => string,
): readonly string[] {
  const { feed, moves } = messages(language).changes;
  const release = record().releases.find(({ manifest }) => manifest.version === version);
  const step = allChanges()
    .filter(({ to }) => to.manifest.version === version)
    .at(-1);
  const paragraphs: readonly Prose[] =
    status === 'withdrawn' || !release
      ? [[feed.withdrawn(version)]]
      : [
          feed.summary(release.numbers, version, monthOf(cutoff, language)),
          ...(step ? [moves.feed(movements(step), step.from.manifest.version)] : []),
        ];
  const page = step ? changesPath(language, step.name) : sectionPath(language, 'data');
  return [
    `    <id>${authority}:release/${version}/${language}</id>`,
    `    <title>${escaped(feed.entry(version))}</title>`,
    `    <published>${released}T00:00:00Z</published>`,
    `    <updated>${released}T00:00:00Z</updated>`,
    `    <link rel="alternate" type="text/html" hreflang="${language}" href="${address(page)}"/>`,
    '    <content type="xhtml">',
    '      <div xmlns="http://www.w3.org/1999/xhtml">',
    ...paragraphs.map((parts) => `        <p>${markup(parts, version, language)}</p>`),
    '      </div>',
    '    </content>',
  ];
}

function markup(parts: Prose, version: string, language: Language): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escaped(part);
      if ('said' in part) return `<q>${escaped(part.said)}</q>`;
      if ('share' in part) return escaped(percentText(part, language));
      const metric = part.metric === undefined ? '' : ` data-metric="${part.metric}"`;
      return `<span${metric} data-value="${String(part.value)}" data-version="${version}">${escaped(numberText(part.value, language))}</span>`;
    })
    .join('');
}

function lastDay(versions: readonly Entry[]): string {
  return (
    versions
      .map(({ released }) => released)
      .sort()
      .at(-1) ?? ''
  );
}
