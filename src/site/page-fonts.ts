/** The font files that a page in a language needs. It refuses files of other letters: they are tens of kilobytes on a slow line. */
import type { Language } from '../i18n/languages.ts';
import { fontFaces } from '../styles/font-faces.ts';

const letters: Readonly<Record<Language, readonly string[]>> = {
  en: ['latin', 'names'],
  be: ['cyr', 'latin'],
  ru: ['cyr', 'latin'],
  pl: ['latin', 'pl', 'names'],
};

/** Addresses of the fonts of a language, those of its own letters first. */
export function pageFonts(language: Language): readonly string[] {
  return letters[language].flatMap((short) =>
    fontFaces
      .filter(({ name }) => name.endsWith(`-${short}`))
      .map(({ name }) => `/fonts/${name}.woff2`),
  );
}
