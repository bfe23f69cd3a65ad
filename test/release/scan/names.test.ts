/** Names that stand in any script, spelling, case or disguise are found. All people are invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../../src/release/scan/name-index.ts';
import { plainText } from '../../../src/release/scan/plain-text.ts';
import { romanised } from './romanised.ts';

const finds = (identifiers: readonly string[], text: string): boolean =>
  new NameIndex(identifiers).reader()(plainText(text)).length > 0;

describe('an identifier in Cyrillic', () => {
  it.each([
    'Квазіборскі',
    'Шчупаляўскі',
    'Жоўтахвостаў',
    'Дзюбахвіцкая',
    'Гузікоўская',
    'Цмокавіч',
    'Бульбёнак',
    'Пярэйчык',
    'Хмарадзюк',
    'Ёлкіндзе',
    'Щеглохвостов',
    'Юзафянчык',
  ])('%s is found in every system of romanisation', (name) => {
    const missed = romanised(name).filter(([, text]) => !finds([name], `seen: ${text}.`));
    expect(missed).toEqual([]);
  });

  it.each(['Квазіборскі', 'Цмокавіч', 'Бульбёнак', 'Хмарадзюк'])(
    '%s is found where the record has it in Latin letters only',
    (name) => {
      for (const [, known] of romanised(name))
        expect(finds([known], `у тэксце ${name}`)).toBe(true);
    },
  );
});

describe('an invented name', () => {
  const syllable = fc
    .tuple(
      fc.constantFrom(...Array.from('бвгджзклмнпрстфхцчш'), 'дз', 'шч'),
      fc.constantFrom(...Array.from('аоуэіыяюе')),
    )
    .map((letters) => letters.join(''));
  const stem = fc
    .array(syllable, { minLength: 2, maxLength: 4 })
    .chain((parts) =>
      fc.constantFrom(...Array.from('клмнпрст')).map((last) => parts.join('') + last),
    );
  const family = fc
    .tuple(stem, fc.constantFrom('віч', 'аў', 'оў', 'скі', 'ін', 'енка', 'юк', ''))
    .map(([begin, end]) => begin.slice(0, 1).toUpperCase() + begin.slice(1) + end);
  const endings: Readonly<Record<string, readonly string[]>> = {
    віч: ['віча', 'вічу', 'вічам', 'вічы', 'вічаў'],
    аў: ['ава', 'аву', 'авым', 'аве', 'авай', 'авых'],
    оў: ['ова', 'ову', 'овым', 'ове', 'овай', 'овых'],
    скі: [
      'скага',
      'скаму',
      'скім',
      'ская',
      'скай',
      'скую',
      'скія',
      'скіх',
      'ского',
      'скому',
      'ской',
    ],
    ін: ['іна', 'іну', 'іным', 'іне', 'іной', 'іных'],
    енка: ['енкі', 'енку', 'енкай', 'енкою', 'енко', 'енцы'],
    юк: ['юка', 'юку', 'юком', 'юку', 'юкі'],
  };

  it('is found in any romanisation', () => {
    fc.assert(
      fc.property(family, (name) => {
        for (const [system, text] of romanised(name))
          expect(finds([name], text), `${name} by ${system}: ${text}`).toBe(true);
      }),
      { numRuns: 400, seed: 5 },
    );
  });

  it('is found in any case, masculine and feminine, romanised or not', () => {
    fc.assert(
      fc.property(family, (name) => {
        const [suffix = '', forms = ['а', 'у', 'ам', 'е']] =
          Object.entries(endings).find(([end]) => name.endsWith(end)) ?? [];
        for (const form of forms) {
          const inflected = name.slice(0, name.length - suffix.length) + form;
          for (const [system, text] of [['as it is', inflected] as const, ...romanised(inflected)])
            expect(finds([name], `(${text})`), `${name} as ${text}, ${system}`).toBe(true);
        }
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it('is found in capitals, with look-alikes, with signs that show nothing', () => {
    const alike: Readonly<Record<string, string>> = {
      а: 'a',
      о: 'o',
      е: 'e',
      с: 'c',
      р: 'p',
      і: 'i',
      х: 'x',
    };
    fc.assert(
      fc.property(family, (name) => {
        const letters = Array.from(name);
        const disguises = [
          name.toUpperCase(),
          letters.join('\u200b'),
          letters.join('\u00ad'),
          letters.map((letter) => alike[letter] ?? letter).join(''),
          encodeURIComponent(name),
          letters.map((letter) => `&#${String(letter.codePointAt(0))};`).join(''),
          letters
            .map((letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
            .join(''),
          `${name}1985`,
          `x_${name}_y`,
        ];
        for (const text of disguises) expect(finds([name], text), `${name} as ${text}`).toBe(true);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('Polish and English', () => {
  it.each([
    ['Kwazimodski', 'Kwazimodskiego'],
    ['Kwazimodski', 'o Kwazimodskim'],
    ['Kwazimodski', 'Kwazimodską'],
    ['Kwazimodski', 'Kwazimodskiej'],
    ['Brzęczykowicz', 'Brzęczykowiczowi'],
    ['Brzęczykowicz', 'z Brzęczykowiczem'],
    ['Brzęczykowicz', 'Brzeczykowicza'],
    ['Palikupiec', 'Palikupca'],
    ['Zubrautsou', 'Zubrautsou’s lawyer'],
    ['Zubrautsou', "Zubrautsou's"],
    ['Zubrautsou', 'Zubraŭcoŭ'],
    ['Zubrautsou', 'Zubrautsova'],
    ['Квактуха', 'Квактусе'],
    ['Квактуха', 'Kvaktukha'],
    ['Dudaryk', 'ｄｕｄａｒｙｋ'],
    ['Dudaryk', '𝐃𝐮𝐝𝐚𝐫𝐲𝐤'],
  ])('%s is found in “%s”', (name, text) => {
    expect(finds([name], text)).toBe(true);
  });
});
