/** The words block of the page of cases: labels, names and templates of one language. It refuses words that no standing version can need. */
import { lookThresholds } from '../charts/host-classes.ts';
import { citedDay, countryName, languageName, monthText } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';
import type { SelectionWords } from '../selection/words.ts';
import { record } from './record.ts';

const known = new Map<Language, SelectionWords>();

/** Everything that the script says in a language; put together once. */
export function selectionWords(language: Language): SelectionWords {
  const words = known.get(language) ?? foundWords(language);
  known.set(language, words);
  return words;
}

function foundWords(language: Language): SelectionWords {
  const { text, words, selection, downloads } = messages(language);
  const labels = Object.fromEntries(
    Object.entries(words).filter(([column]) => column !== 'notice'),
  );
  const cases = record().releases.flatMap((release) => release.cases);
  const named = (codes: readonly string[], name: (code: string) => string) =>
    Object.fromEntries([...new Set(codes)].sort().map((code) => [code, name(code)]));
  const months = Array.from({ length: 12 }, (_month, i) =>
    monthText(2024, i + 1, language).replace(' 2024', ''),
  );
  return {
    lang: language,
    ...selection.templates,
    words: {
      ...labels,
      requesting_country: named(
        cases.map((one) => one.requestingCountry),
        (code) => countryName(code, language),
      ),
    },
    phrases: {
      ...selection.phrases,
      host_country: { ...selection.countries, ...selection.phrases['host_country'] },
    },
    names: ['host_region', 'host_country', 'case_id'],
    countries: named(hostCountries(), (code) =>
      code === 'unknown' ? text.table.unknownCountry : countryName(code, language),
    ),
    languages: named(
      cases.flatMap(({ sources }) => sources.map((source) => source.language)),
      (tag) => languageName(tag, language),
    ),
    months,
    title: downloads.title,
    citation: downloads.citation,
    days: Object.fromEntries(
      record().releases.map(({ manifest: { version, released } }) => [
        version,
        citedDay(released, language),
      ]),
    ),
    unknown: {
      date: text.table.unknownDate,
      country: text.table.unknownCountry,
      source: text.cases.undatedSource,
    },
    classes: lookThresholds,
  };
}

/** The host countries of all standing versions, by code, and `unknown` last. */
export function hostCountries(): readonly string[] {
  return (hosts ??= foundHosts());
}

let hosts: readonly string[] | undefined;

function foundHosts(): readonly string[] {
  const codes = record().releases.flatMap(({ cases }) => cases.map((one) => one.hostCountry));
  return [...new Set<string>(codes)]
    .filter((code) => code !== 'unknown')
    .sort()
    .concat('unknown');
}
