/** Addresses of the site, from its root; the last step of the build makes them relative. It refuses addresses that are not in the contract. */
import type { Language } from '../i18n/languages.ts';

/** The pages of the main navigation, in order. */
export const sections = [
  'overview',
  'charges',
  'countries',
  'instruments',
  'timeline',
  'cases',
  'data',
  'method',
] as const;
export type Section = (typeof sections)[number];

/** The pages beside the record, which the footer names. */
export const asides = ['guide', 'safety', 'corrections', 'accessibility'] as const;
export type Aside = (typeof asides)[number];

/** `/en/charges/`; the overview is `/en/`. */
export function sectionPath(language: Language, section: Section | Aside): string {
  return section === 'overview' ? `/${language}/` : `/${language}/${section}/`;
}

/** `/en/countries/pl/`. */
export function countryPath(language: Language, code: string): string {
  return `${sectionPath(language, 'countries')}${code.toLowerCase()}/`;
}

/** A pre-built selection of cases: `/en/cases/handed-over/`. */
export function presetPath(language: Language, preset: string): string {
  return `${sectionPath(language, 'cases')}${preset}/`;
}

/** A page of the list of cases; the first is the page of cases itself. */
export function casesPagePath(language: Language, page: number): string {
  const first = sectionPath(language, 'cases');
  return page === 1 ? first : `${first}page/${String(page)}/`;
}

/** The rows of a pre-built selection as a file. */
export function presetRowsPath(version: string, preset: string, kind: 'csv' | 'json'): string {
  return `/rows/${version}/${preset}.${kind}`;
}

/** The row of a case in the list of all cases, on the page that holds it. */
export function casePath(language: Language, caseId: string, page: number): string {
  return `${casesPagePath(language, page)}#c-${caseId}`;
}

/** A file of a release, as released or derived. */
export function dataPath(version: string, file: string): string {
  return `/data/${version}/${file}`;
}

/** The numbers behind a figure. */
export function figureCsvPath(version: string, chart: string, language: Language): string {
  return `/charts/${version}/${chart}.${language}.csv`;
}

/** The same as JSON. */
export function figureJsonPath(version: string, chart: string, language: Language): string {
  return `/charts/${version}/${chart}.${language}.json`;
}

/** The picture of a figure as a file. */
export function picturePath(
  version: string,
  chart: string,
  language: Language,
  theme: 'light' | 'dark',
  kind: 'svg' | 'png',
): string {
  return `/charts/${version}/${chart}.${language}${theme === 'light' ? '' : '.dark'}.${kind}`;
}

/** What changed between two versions, by their pair `1.0.0...1.1.0`. */
export function changesPath(language: Language, pair: string): string {
  return `${sectionPath(language, 'data')}changes/${pair}/`;
}

/** The same for machines. */
export function changesFile(pair: string): string {
  return `/data/changes/${pair}.json`;
}

/** The Atom feed of releases. */
export function feedPath(language: Language): string {
  return `/feed/releases.${language}.xml`;
}

/** A file of the official figures. */
export function officialPath(file: string): string {
  return `/data/context/${file}`;
}

/** The page that hands out embeds. */
export function embedPagePath(language: Language): string {
  return `/${language}/embed/`;
}

/** An embed; `folder` is a version or `latest`. */
export function embedPath(
  folder: string,
  chart: string,
  slice: string,
  language: Language,
  theme: 'light' | 'dark' | 'auto',
): string {
  return `/e/${folder}/${chart}/${slice}/${language}/${theme}/`;
}

/** What an oEmbed consumer asks for; only there where the site knows its own address. */
export function oembedPath(
  folder: string,
  chart: string,
  slice: string,
  language: Language,
): string {
  return `/oembed/${folder}/${chart}/${slice}/${language}.json`;
}

/** The card of an exhibit for previews of links. */
export function cardPath(chart: string, language: Language): string {
  return `/card/${chart}.${language}.png`;
}

/** The whole address of a path, where the site stands at `site`, with or without a last slash. */
export function wholeAddress(site: URL | string, path: string): string {
  return `${String(site).replace(/\/+$/, '')}${path}`;
}
/** The whole site in one file, and the checksums of all its files; both are made when all else is there. */
export const offlinePath = '/offline.zip';
export const checksumsPath = '/SHA256SUMS';
