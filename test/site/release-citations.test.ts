/** Citations of a release: each wholly in the language of its page, but for the names of the publisher, the licence and the file. */
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';
import { record } from '../../src/site/record.ts';
import { releaseCitations } from '../../src/site/release-citations.ts';

const manifest = { ...record().latest.manifest, version: '1.2.3', released: '2030-05-04' };

/** The end of the title, and what follows it in the style of Chicago. */
const written: Readonly<Record<Language, string>> = {
  en: 'requested by Belarus.” Data set, version 1.2.3, May 4, 2030. ',
  be: 'на запыт Беларусі». Набор звестак, версія 1.2.3, 4 мая 2030. ',
  ru: 'по запросу Беларуси». Набор данных, версия 1.2.3, 4 мая 2030. ',
  pl: 'na wniosek Białorusi”. Zbiór danych, wersja 1.2.3, 4 maja 2030. ',
};

function textsIn(language: Language): readonly string[] {
  return releaseCitations(manifest, language).map(({ text }) => text);
}

describe.each(languages)('in %s', (language) => {
  const { title, citation } = messages(language).downloads;
  const texts = textsIn(language);

  it('gives the version and the day in its words, and its title in each form', () => {
    expect(texts[0]).toContain(written[language]);
    expect(texts[2]).toContain(`howpublished = {${citation.dataSet}}`);
    expect(texts.filter((text) => !text.includes(title))).toEqual([]);
  });
});

it.each(['be', 'ru'] as const)('in %s has no word in Latin letters but names', (language) => {
  const names = /Wanted Abroad|cases\.csv|SHA-256: [0-9a-f]{64}/g;
  for (const text of textsIn(language).slice(0, 2))
    expect(text.replace(names, '')).not.toMatch(/\p{Script=Latin}/u);
});
