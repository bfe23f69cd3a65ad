/** The committed fonts: their letters, their weight and their style rules. It refuses to make fonts: `npm run fonts` does. */
import { readFileSync, statSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import {
  charactersOf,
  fontFaceRules,
  fontFaces,
  fontLicences,
} from '../../src/styles/font-faces.ts';
import { fontCharacters } from './font-characters.ts';

const letters = {
  latin: 'aZ09 .,:;!?–—‘’“”„…«»×óÓ\u00a0−€',
  pl: 'ąćęłńśźżĄĆĘŁŃŚŹŻŭčšž',
  cyr: 'абвгґдеёжзіийўыэюяАҐЁЖІЎЫЯ№',
  names: messages('be').text.languageName + messages('ru').text.languageName,
};
const budgetBytes = { latin: 27_000, pl: 6_000, cyr: 20_000, names: 4_000 };
const scriptOf = (name: string): keyof typeof letters =>
  (Object.keys(letters) as (keyof typeof letters)[]).find((short) => name.endsWith(`-${short}`)) ??
  'latin';

describe.each(fontFaces)('$name', (face) => {
  const path = `public/fonts/${face.name}.woff2`;
  const script = scriptOf(face.name);

  it('is within its budget of bytes', () => {
    expect(statSync(path).size).toBeLessThanOrEqual(budgetBytes[script]);
  });

  it('has the letters of its languages and keeps its weights', async () => {
    const sfnt = await subsetFont(readFileSync(path), charactersOf(face), { targetFormat: 'sfnt' });
    const characters = fontCharacters(sfnt);
    const missing = Array.from(letters[script]).filter(
      (c) => !characters.has(c.codePointAt(0) ?? 0),
    );
    expect(missing.join('')).toBe('');
    expect(Buffer.from(sfnt).includes('fvar')).toBe(true);
  });
});

describe('the style rules', () => {
  it('are those that the list of faces gives', () => {
    expect(readFileSync('src/styles/fonts.css', 'utf8')).toBe(fontFaceRules(fontFaces));
  });

  it.each(fontLicences)('come with $name', ({ name }) => {
    expect(readFileSync(`public/fonts/${name}`, 'utf8')).toContain('SIL Open Font License');
  });
});
