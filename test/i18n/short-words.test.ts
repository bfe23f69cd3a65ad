/** One-letter words and the words after them, with `_` for the no-break space. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundShortWords } from '../../src/i18n/short-words.ts';

const shown = (text: string, language: string): string =>
  boundShortWords(text, language).replaceAll('\u00a0', '_');

describe('boundShortWords', () => {
  it.each([
    ['be', 'з Польшчы і ў Сербіі', 'з_Польшчы і_ў_Сербіі'],
    ['be', 'У вышуку, А потым', 'У_вышуку, А_потым'],
    ['ru', 'в розыске и за рубежом', 'в_розыске и_за рубежом'],
    ['ru', 'с «запросом» о выдаче', 'с_«запросом» о_выдаче'],
    ['pl', 'w 3 sprawach i z nakazu', 'w_3 sprawach i_z_nakazu'],
    ['pl', 'i\n   w domu', 'i_w_domu'],
  ])('ties short words in %s: %s', (language, text, expected) => {
    expect(shown(text, language)).toBe(expected);
  });

  it('leaves English and unknown languages as they are', () => {
    expect(shown('a case in a court', 'en')).toBe('a case in a court');
    expect(shown('i w domu', 'xx')).toBe('i w domu');
  });

  it('ties no last letter of a word, no part of a compound and no last word', () => {
    expect(shown('право и-или', 'ru')).toBe('право и-или');
    expect(shown("сям'і дома", 'be')).toBe("сям'і дома");
    expect(shown('пункт в ', 'ru')).toBe('пункт в ');
  });

  it('changes nothing but spaces, and nothing the second time', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('іузав wzi \nдом.«-')) });
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'be', 'ru', 'pl'), (written, language) => {
        const once = boundShortWords(written, language);
        expect(boundShortWords(once, language)).toBe(once);
        expect(once.replace(/\s+/g, ' ')).toBe(written.replace(/\s+/g, ' '));
      }),
    );
  });

  it('takes time linear in the text', () => {
    const started = performance.now();
    boundShortWords('і '.repeat(200_000) + ' '.repeat(200_000), 'be');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
