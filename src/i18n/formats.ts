/** Names of countries, months and languages in the four languages, all from Intl. It refuses to write a day that a partial date does not have. */
import type { PartialDate } from '../model/partial-date.ts';
import type { Language } from './languages.ts';

/** The locale behind each language: days before months in English. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', be: 'be', ru: 'ru', pl: 'pl' };

/** A formatter for each language, made when it is first asked for: making one costs as much as a thousand uses. */
function perLanguage<T>(made: (language: Language) => T): (language: Language) => T {
  const known = new Map<Language, T>();
  return (language) => {
    const one = known.get(language) ?? made(language);
    known.set(language, one);
    return one;
  };
}

const countryNames = perLanguage(
  (language) => new Intl.DisplayNames([language], { type: 'region' }),
);
const languageNames = perLanguage(
  (language) => new Intl.DisplayNames([language], { type: 'language' }),
);
const months = perLanguage((language) => {
  const form = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locales[language], form);
});

/** The name of a country from its ISO code; `XK` is Kosovo. */
export function countryName(code: string, language: Language): string {
  return countryNames(language).of(code) ?? code;
}

/** The name of a language from its BCP 47 tag. */
export function languageName(tag: string, language: Language): string {
  return languageNames(language).of(tag) ?? tag;
}

/** A month with its year, as in a running text: "February 2026". */
export function monthText(year: number, month: number, language: Language): string {
  return months(language)
    .format(Date.UTC(year, month - 1))
    .replace(/\s?г\.$/, '');
}

/** A partial date at its own precision; `unknown` is the caller's word for a gap. */
export function dateText(date: PartialDate, language: Language, unknown: string): string {
  switch (date.precision) {
    case 'month':
      return monthText(date.year, date.month, language);
    case 'year':
      return String(date.year);
    case 'unknown':
      return unknown;
  }
}

/** A `YYYY-MM` as it stands after "up to", with its year: the genitive in Polish, "lutego 2026"; elsewhere the form of `monthOf`. */
export function monthUpTo(text: string, language: Language): string {
  const month = monthOf(text, language);
  if (language !== 'pl') return month;
  const [year, number] = text.split('-').map(Number);
  const day = Date.UTC(year ?? NaN, (number ?? NaN) - 1);
  return new Intl.DateTimeFormat(locales.pl, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
    .formatToParts(day)
    .filter(({ type }) => type === 'month' || type === 'year')
    .map(({ value }) => value)
    .join(' ');
}

/** The cut-off or another `YYYY-MM` as a month with its year. */
export function monthOf(text: string, language: Language): string {
  const [year, month] = text.split('-').map(Number);
  return monthText(year ?? NaN, month ?? NaN, language);
}

/** A full day, for the date of a release only: "23 November 2026". */
export function dayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/\s?г\.$/, '');
}

/** The day of a release in a citation, as its style manuals write it in English: "November 23, 2026". */
export function citedDay(day: string, language: Language): string {
  if (language !== 'en') return dayText(day, language);
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The size of a file in kilobytes or megabytes of a thousand, to three digits: "4.31 kB". */
export function sizeText(bytes: number, language: Language): string {
  const [unit, one] =
    bytes >= 999_500 ? ['megabyte', 1_000_000] : bytes >= 1000 ? ['kilobyte', 1000] : ['byte', 1];
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumSignificantDigits: 3,
  }).format(bytes / one);
}
