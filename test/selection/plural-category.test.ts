/** Plural categories against those of Intl in Node, which knows all four languages. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { pluralCategory } from '../../src/selection/plural-category.ts';

it.each(languages)('%s bends whole numbers as CLDR does', (language) => {
  const rules = new Intl.PluralRules(language);
  for (let count = 0; count <= 1000; count += 1)
    expect(pluralCategory(language, count)).toBe(rules.select(count));
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(pluralCategory(language, count)).toBe(rules.select(count));
    }),
  );
});
