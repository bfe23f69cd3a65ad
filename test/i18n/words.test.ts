/** Labels of the words in four languages: filled, short, apart from each other, in their own letters. It refuses to judge style. */
import { describe, expect, test } from 'vitest';
import { words as be } from '../../src/i18n/words/be.ts';
import { words as en } from '../../src/i18n/words/en.ts';
import { words as pl } from '../../src/i18n/words/pl.ts';
import { words as ru } from '../../src/i18n/words/ru.ts';
import { languages, type ByWord, type Language } from '../../src/i18n/languages.ts';

const byLanguage: Readonly<Record<Language, ByWord>> = { en, be, ru, pl };

/** Abbreviations that stay in Latin letters in Cyrillic text. */
const keptInLatin = /\bCCF\b/g;

/** Letters that give away another language. */
const foreignLetters: Readonly<Record<Language, RegExp>> = {
  en: /[^\x20-\x7e]/,
  be: /[A-Za-zиИщЩъЪ]/,
  ru: /[A-Za-zіІўЎ]/,
  pl: /\p{Script=Cyrillic}/u,
};

/** Every label of a language, as `column.word` and text. */
function labels(language: Language): [string, string][] {
  return Object.entries(byLanguage[language]).flatMap(([column, texts]) =>
    Object.entries(texts as Record<string, string>).map(([word, text]): [string, string] => [
      `${column}.${word}`,
      text,
    ]),
  );
}

describe.each(languages)('the labels in %s', (language) => {
  const all = labels(language);

  test('are filled, trimmed and at most 48 characters long', () => {
    const bad = all.filter(([, text]) => !text.trim() || text !== text.trim() || text.length > 48);
    expect(bad).toEqual([]);
  });

  test('begin with a capital letter or a digit', () => {
    expect(all.filter(([, text]) => !/^[\p{Lu}\d]/u.test(text))).toEqual([]);
  });

  test('hold no letters of another language', () => {
    const foreign = foreignLetters[language];
    expect(all.filter(([, text]) => foreign.test(text.replaceAll(keptInLatin, '')))).toEqual([]);
  });

  test('are composed, so that equal texts are equal bytes', () => {
    expect(all.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });

  test('do not repeat within a column', () => {
    for (const texts of Object.values(byLanguage[language])) {
      const seen = Object.values(texts as Record<string, string>);
      expect(new Set(seen).size).toBe(seen.length);
    }
  });
});

test.each(['be', 'ru', 'pl'] as const)('no label in %s is left in English', (language) => {
  const english = new Map(labels('en'));
  expect(labels(language).filter(([key, text]) => english.get(key) === text)).toEqual([]);
});

test.each(languages)(
  'no label in %s calls the region with its neighbours the EU alone',
  (language) => {
    const label = byLanguage[language].host_region.eu_eea_ch_uk;
    expect(label).toMatch(/^(?:EU|UE|ЕС), (?:EEA|EOG|ЕЭЗ), /);
  },
);
