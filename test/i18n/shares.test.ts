/** Shares in four languages, read out for N = 3, 12 and 40: counts, a fraction in words, a percentage. It refuses snapshots: the wording is written out. */
import { describe, expect, it, test } from 'vitest';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';
import { proseText } from '../../src/i18n/prose.ts';
import { chancePhrase, sharePhrase } from '../../src/i18n/share-phrase.ts';
import { shareOf } from '../../src/statistics/share.ts';

type Words = readonly (readonly [x: number, unknown: number, n: number, words: string])[];

const phrases: Readonly<Record<Language, Words>> = {
  en: [
    [1, 0, 3, '1 of 3'],
    [1, 1, 3, '1 of 3; in 1 it is not known'],
    [0, 0, 12, '0 of 12'],
    [4, 0, 12, '4 of 12, that is a third'],
    [5, 0, 12, '5 of 12, between a third and a half'],
    [4, 2, 12, '4 of 12, between a third and a half, since in 2 it is not known'],
    [1, 2, 12, '1 of 12, at most a quarter, since in 2 it is not known'],
    [9, 2, 12, '9 of 12, at least three quarters, since in 2 it is not known'],
    [0, 12, 12, '0 of 12, anything from none to all, since in 12 it is not known'],
    [12, 0, 40, '12 of 40, that is 30%'],
    [12, 5, 40, '12 of 40, between 30% and 43%, since in 5 it is not known'],
  ],
  be: [
    [1, 0, 3, '1 з 3'],
    [1, 1, 3, '1 з 3; у 1 выпадку невядома'],
    [0, 0, 12, '0 з 12'],
    [4, 0, 12, '4 з 12, гэта траціна'],
    [5, 0, 12, '5 з 12, ад траціны да паловы'],
    [4, 2, 12, '4 з 12, ад траціны да паловы, бо ў 2 выпадках невядома'],
    [1, 2, 12, '1 з 12, не больш як чвэрць, бо ў 2 выпадках невядома'],
    [9, 2, 12, '9 з 12, не менш як тры чвэрці, бо ў 2 выпадках невядома'],
    [0, 12, 12, '0 з 12, ад ніводнага да ўсіх, бо ў 12 выпадках невядома'],
    [12, 0, 40, '12 з 40, гэта 30 %'],
    [12, 5, 40, '12 з 40, ад 30 % да 43 %, бо ў 5 выпадках невядома'],
  ],
  ru: [
    [1, 0, 3, '1 из 3'],
    [1, 1, 3, '1 из 3; в 1 случае неизвестно'],
    [0, 0, 12, '0 из 12'],
    [4, 0, 12, '4 из 12, это треть'],
    [5, 0, 12, '5 из 12, от трети до половины'],
    [4, 2, 12, '4 из 12, от трети до половины, так как в 2 случаях неизвестно'],
    [1, 2, 12, '1 из 12, самое большее четверть, так как в 2 случаях неизвестно'],
    [9, 2, 12, '9 из 12, самое меньшее три четверти, так как в 2 случаях неизвестно'],
    [0, 12, 12, '0 из 12, от нуля до всех, так как в 12 случаях неизвестно'],
    [12, 0, 40, '12 из 40, это 30 %'],
    [12, 5, 40, '12 из 40, от 30 % до 43 %, так как в 5 случаях неизвестно'],
  ],
  pl: [
    [1, 0, 3, '1 z 3'],
    [1, 1, 3, '1 z 3; w 1 przypadku nie wiadomo'],
    [0, 0, 12, '0 z 12'],
    [4, 0, 12, '4 z 12, to jedna trzecia'],
    [5, 0, 12, '5 z 12, od jednej trzeciej do połowy'],
    [4, 2, 12, '4 z 12, od jednej trzeciej do połowy, bo w 2 przypadkach nie wiadomo'],
    [1, 2, 12, '1 z 12, co najwyżej jedna czwarta, bo w 2 przypadkach nie wiadomo'],
    [9, 2, 12, '9 z 12, co najmniej trzy czwarte, bo w 2 przypadkach nie wiadomo'],
    [0, 12, 12, '0 z 12, od żadnego do wszystkich, bo w 12 przypadkach nie wiadomo'],
    [12, 0, 40, '12 z 40, to 30%'],
    [12, 5, 40, '12 z 40, od 30% do 43%, bo w 5 przypadkach nie wiadomo'],
  ],
};

/** A share of a language as text, hard spaces as spaces. */
const read = (language: Language, x: number, unknown: number, n: number) =>
  proseText(
    sharePhrase(shareOf({ x, unknown, n }), messages(language).shares.words),
    language,
  ).replaceAll(/\s/g, ' ');

describe.each(languages)('in %s', (language) => {
  test.each(phrases[language])('%i of which %i unknown, out of %i: %s', (x, unknown, n, words) => {
    expect(read(language, x, unknown, n)).toBe(words);
  });

  it('no percentage is said of fewer than twenty, nor an interval', () => {
    const { words } = messages(language).shares;
    for (let n = 0; n < 20; n++)
      for (let x = 0; x <= n; x++) {
        expect(read(language, x, n - x, n)).not.toContain('%');
        expect(chancePhrase(shareOf({ x, unknown: n - x, n }), words)).toBeUndefined();
      }
  });

  it('a share that is not quite nothing or all is never said to be', () => {
    expect(read(language, 1, 0, 1000)).toMatch(/ 0[.,]1\s?%/);
    expect(read(language, 4, 0, 100_000)).toMatch(/ 0[.,]004\s?%/);
    expect(read(language, 999, 0, 1000)).toMatch(/ 99[.,]9\s?%/);
    expect(read(language, 1000, 0, 1000)).not.toMatch(/%/);
  });

  it('a bound of less than one percent is not said to be one percent', () => {
    const { words } = messages(language).shares;
    const chance = (x: number) =>
      proseText(chancePhrase(shareOf({ x, unknown: 0, n: 47 }), words) ?? [], language);
    // Wilson for 1 of 47: 0.0038 to 0.1111; for 46 of 47: 0.8889 to 0.9962.
    expect(chance(1)).toMatch(/\D0[.,]3\s?%\D+12\s?%/);
    expect(chance(46)).toMatch(/\D88\s?%\D+99[.,]7\s?%/);
    expect(chance(0)).toMatch(/\D0\s?%\D+8\s?%/);
  });

  it('a range is rounded outwards, so that it holds the true one, and a sure share to the nearest', () => {
    // 13 of 47 are 27.66 %, 23 of 47 are 48.94 %, 10 and 11 of 47 are 21.28 % and 23.40 %.
    expect(read(language, 13, 10, 47)).toMatch(/\D27\s?%\D+49\s?%/);
    expect(read(language, 10, 1, 47)).toMatch(/\D21\s?%\D+24\s?%/);
    expect(read(language, 13, 0, 47)).toMatch(/\D28\s?%/);
    // Whole percentages stay what they are.
    for (let x = 2; x < 99; x++)
      expect(read(language, x, 1, 100)).toMatch(new RegExp(`\\D${x}\\s?%\\D+${x + 1}\\s?%`));
  });

  it('the interval of chance is labelled with its name, its level and what it is counted of', () => {
    const { words, limit } = messages(language).shares;
    const text = proseText(
      chancePhrase(shareOf({ x: 12, unknown: 5, n: 40 }), words) ?? [],
      language,
    );
    expect(text).toMatch(/12 .* 40.* 18\s?% .* 46\s?% .*95\s?%\)\.$/);
    expect(limit.length).toBeGreaterThan(40);
  });
});
