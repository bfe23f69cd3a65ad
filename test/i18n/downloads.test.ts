/** The texts of the downloads in four languages: whole sentences, their own letters, the same number of them. */
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';
import { columnsOf, tables, type TableName } from '../../src/model/case.ts';

const foreignLetters: Readonly<Record<Language, RegExp>> = {
  en: /[^\x20-\x7e’“”–]/,
  be: /[иИщЩъЪ]/,
  ru: /[іІўЎ]/,
  pl: /\p{Script=Cyrillic}/u,
};

/** Every plain text of a language with its place. */
function texts(value: unknown, place = ''): readonly [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${place}.${key}`));
}

describe.each(languages)('the downloads in %s', (language) => {
  const { downloads } = messages(language);
  const all = texts(downloads);

  test('stand in the same places as in English, none empty', () => {
    expect(all.map(([place]) => place)).toEqual(
      texts(messages('en').downloads).map(([place]) => place),
    );
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('hold no letters of another language', () => {
    expect(all.filter(([, text]) => foreignLetters[language].test(text))).toEqual([]);
  });

  test('say what is limited, and how values came about, in sentences that end', () => {
    const sentences = [
      downloads.about,
      downloads.technique,
      ...downloads.limits,
      ...downloads.rules,
      ...Object.values(downloads.origins),
    ];
    expect(sentences.filter((text) => !/^\p{Lu}.*[^ ]\.$/u.test(text))).toEqual([]);
  });

  test('name every column of every file in order', () => {
    for (const table of Object.keys(tables) as TableName[])
      expect(Object.keys(downloads.columns[table])).toEqual(columnsOf(table));
  });
});

test.each(['be', 'ru', 'pl'] as const)('no sentence in %s is left in English', (language) => {
  const english = new Map(texts(messages('en').downloads));
  const kept = texts(messages(language).downloads).filter(
    ([place, text]) => english.get(place) === text && text.includes(' '),
  );
  expect(kept).toEqual([]);
});
