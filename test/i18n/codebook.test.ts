/** The codebook in four languages: whole sentences, their own letters, every gap word explained. It refuses to judge style. */
import { describe, expect, test } from 'vitest';
import { codebook as be } from '../../src/i18n/codebook/be.ts';
import { codebook as en } from '../../src/i18n/codebook/en.ts';
import { codebook as pl } from '../../src/i18n/codebook/pl.ts';
import { codebook as ru } from '../../src/i18n/codebook/ru.ts';
import { languages, type Codebook, type Language } from '../../src/i18n/languages.ts';
import { columnsOf, type TableName } from '../../src/model/case.ts';
import { codedColumns, gapWords } from '../../src/model/vocabulary.ts';

const byLanguage: Readonly<Record<Language, Codebook>> = { en, be, ru, pl };

/** Words of the files and names of standards, which no language translates. */
const keptInLatin = /[„“«"][a-z_]+:?[”»"]|cases\.csv|ISO|XK|BCP|CCF|\b(?:be|ru|pl|true|false)\b/g;

const foreignLetters: Readonly<Record<Language, RegExp>> = {
  en: /[^\x20-\x7e’“”–]/,
  be: /[A-Za-zиИщЩъЪ]/,
  ru: /[A-Za-zіІўЎ]/,
  pl: /\p{Script=Cyrillic}/u,
};

/** Every text of a language, as `part.name` and text. */
function texts(language: Language): [string, string][] {
  const { columns, meanings } = byLanguage[language];
  return Object.entries({ ...columns, ...meanings }).flatMap(([part, entries]) =>
    Object.entries(entries as Record<string, string>).map(([name, text]): [string, string] => [
      `${part}.${name}`,
      text,
    ]),
  );
}

describe.each(languages)('the codebook in %s', (language) => {
  const all = texts(language);

  test('is written in sentences that end', () => {
    expect(all.filter(([, text]) => !/^[\p{Lu}\d][^\n]+[^ ]\.$/u.test(text))).toEqual([]);
  });

  test('holds no letters of another language', () => {
    const foreign = foreignLetters[language];
    expect(all.filter(([, text]) => foreign.test(text.replaceAll(keptInLatin, '')))).toEqual([]);
  });

  test('describes the columns of the files in their order', () => {
    for (const [table, columns] of Object.entries(byLanguage[language].columns))
      expect(Object.keys(columns)).toEqual(columnsOf(table as TableName));
  });

  test('explains the gap word of each coded column', () => {
    const { cases } = byLanguage[language].columns;
    for (const column of codedColumns) {
      const gap = gapWords[column];
      if (gap !== undefined) expect(cases[column]).toMatch(new RegExp(`[„«"]${gap}[”»"]`));
    }
  });
});

test.each(['be', 'ru', 'pl'] as const)('no text in %s is left in English', (language) => {
  const english = new Map(texts('en'));
  expect(texts(language).filter(([key, text]) => english.get(key) === text)).toEqual([]);
});
