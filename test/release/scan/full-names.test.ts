/** Names of several words: in either order, in neighbouring cells, and not by one of their words alone. All people are invented. */
import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../../src/release/scan/name-index.ts';
import { plainText } from '../../../src/release/scan/plain-text.ts';

const finds = (identifiers: readonly string[], text: string): boolean =>
  new NameIndex(identifiers).reader()(plainText(text)).length > 0;

describe('a name of several words', () => {
  const known = [
    'Зьміцер Цмокавіч',
    'Alaksandra Iosifauna Hruzdova',
    'Marylka K.',
    'Хата для кожнага',
  ];

  it.each([
    'Цмокавіч Зьміцер',
    'Z. and Zmicier Cmokavič',
    'Cmokavičam Źmicieram',
    'Зьміцера Паўлавіча Цмокавіча',
    'zmicier-cmokavic',
    'ZmicierCmokavic',
    '#zmiciercmokavic',
    'Zmicier,Cmokavic',
    'Hruzdova, Alaksandra',
    'Alaksandra Hruzdova',
    'Marylka K. left',
    'marylka-k',
    'Marylki K.',
    'у «Хаце для кожнага»',
  ])('is found in “%s”', (text) => {
    expect(finds(known, text)).toBe(true);
  });

  it.each([
    'Зьміцер',
    'Цмок',
    'Alaksandra went to see the others, and Hruzdova',
    'Marylka kept it',
    'K. Smith',
    'хата кожнага',
    'Marylkakaka',
  ])('is not seen in “%s”', (text) => {
    expect(finds(known, text)).toBe(false);
  });

  it('is found where its words stand in neighbouring cells', () => {
    const read = new NameIndex(known).reader();
    expect(read('Зьміцер')).toEqual([]);
    expect(read('Цмокавіч')).toHaveLength(1);
  });
});
