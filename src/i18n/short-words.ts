/** Ties one-letter words to the word after them, as Belarusian, Russian and Polish typography asks. It refuses to change any letter. */
import type { Language } from './languages.ts';

const shortWords: Readonly<Record<Language, string>> = {
  en: '',
  be: 'іуўза',
  ru: 'вскоиуая',
  pl: 'wzoiau',
};

const patterns = new Map(
  Object.entries(shortWords)
    .filter(([, letters]) => letters !== '')
    .map(([language, letters]) => [
      language,
      new RegExp(
        `(?<![\\p{L}\\p{M}\\p{N}'’\\-])([${letters}${letters.toUpperCase()}])[ \\t\\n\\r]+(?=\\S)`,
        'gu',
      ),
    ]),
);

/** The text with U+00A0 after each one-letter word that another word follows; unchanged for English and unknown languages. */
export function boundShortWords(text: string, language: string): string {
  const pattern = patterns.get(language);
  return pattern ? text.replace(pattern, '$1\u00a0') : text;
}
