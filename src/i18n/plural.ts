/** Which form of a word a number asks for, by the rules of Intl. It refuses to guess: each language gives all of its forms. */
import type { Language } from './languages.ts';
import type { Count } from './prose.ts';

/** Forms for English: 1 and the rest. */
export interface EnglishForms {
  readonly one: string;
  readonly other: string;
}

/** Forms for whole numbers in Belarusian, Russian and Polish: 1, 2 to 4, the rest. */
export interface SlavicForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

interface Forms {
  readonly en: EnglishForms;
  readonly be: SlavicForms;
  readonly ru: SlavicForms;
  readonly pl: SlavicForms;
}

/** `plural('en')(count, { one: 'case', other: 'cases' })`; throws a RangeError unless the count is a whole number. */
export function plural<L extends Language>(language: L): (count: Count, forms: Forms[L]) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => {
    const form = (forms as unknown as Readonly<Record<string, string>>)[rules.select(count.value)];
    if (form === undefined) throw new RangeError(`${String(count.value)} is not a whole number.`);
    return form;
  };
}
