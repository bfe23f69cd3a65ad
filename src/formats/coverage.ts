/** When and where the detentions of a release took place, as schema.org and DCAT say it. It refuses to guess: what is not known is left out. */
import { countryName } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import type { Case } from '../model/case.ts';
import { partialDateText } from '../model/partial-date.ts';

/** The earliest date of a detention as it is published; `undefined` where none is known. */
export function firstDate(cases: readonly Case[]): string | undefined {
  return cases
    .map(({ detained }) => partialDateText(detained))
    .filter((text) => text !== 'unknown')
    .sort()[0];
}

/** A month or a year as a typed value. */
export function dated(text: string) {
  return { '@value': text, '@type': text.length === 4 ? 'xsd:gYear' : 'xsd:gYearMonth' };
}

/** The known host countries, by code. */
export function placesOf(cases: readonly Case[], language: Language) {
  const codes = [...new Set(cases.map(({ hostCountry }) => hostCountry))];
  return codes
    .filter((code) => code !== 'unknown')
    .sort()
    .map((code) => ({
      '@id': `_:${code}`,
      '@type': ['Place', 'dct:Location'],
      name: countryName(code, language),
      address: { '@type': 'PostalAddress', addressCountry: code },
    }));
}
