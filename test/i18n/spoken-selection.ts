/** The words of a page of cases for a test, of an invented record: three countries, no sources. */
import type { Language } from '../../src/i18n/languages.ts';
import { countryName } from '../../src/i18n/formats.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { SelectionWords } from '../../src/selection/words.ts';

/** The words in a language. */
export function spokenWords(language: Language): SelectionWords {
  const { words, selection, downloads } = messages(language);
  return {
    lang: language,
    ...selection.templates,
    words,
    phrases: {
      ...selection.phrases,
      host_country: { ...selection.countries, ...selection.phrases['host_country'] },
    },
    names: ['host_region', 'host_country', 'case_id'],
    countries: Object.fromEntries(
      ['NL', 'PL', 'RS'].map((code) => [code, countryName(code, language)]),
    ),
    languages: {},
    months: [],
    title: downloads.title,
    citation: downloads.citation,
    days: {},
    unknown: { date: '', country: '', source: '' },
    classes: [],
  };
}
