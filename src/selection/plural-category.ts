/** Which form of a word a whole number asks for, by the rules of CLDR 47 and without Intl, which not every browser has for Belarusian. It refuses fractions. */

export type PluralCategory = 'one' | 'few' | 'many' | 'other';

const slavic = (one: boolean, count: number): PluralCategory =>
  one
    ? 'one'
    : count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14)
      ? 'few'
      : 'many';
const eastSlavic = (count: number): PluralCategory =>
  slavic(count % 10 === 1 && count % 100 !== 11, count);

const rules: Readonly<Record<'en' | 'be' | 'ru' | 'pl', (count: number) => PluralCategory>> = {
  en: (count) => (count === 1 ? 'one' : 'other'),
  be: eastSlavic,
  ru: eastSlavic,
  pl: (count) => slavic(count === 1, count),
};

/** The category of a whole number from 0. https://cldr.unicode.org/index/cldr-spec/plural-rules */
export function pluralCategory(language: keyof typeof rules, count: number): PluralCategory {
  return rules[language](count);
}
