/** The limits of counts over time, as they are read: exact, rounded outwards, and beside no other figure. */
import { describe, expect, it } from 'vitest';
import type { ExhibitData } from '../../src/charts/exhibit.ts';
import { periodLimits } from '../../src/charts/period-limits.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';
import { proseText } from '../../src/i18n/prose.ts';
import { tally } from '../../src/statistics/tally.ts';

const data: ExhibitData = {
  form: 'periods',
  time: {
    grain: 'year',
    periods: [
      { key: '2021', count: 13, open: false },
      { key: '2022', count: 0, open: true },
    ],
    byYearOnly: [],
    undated: 4,
    total: 17,
  },
};
const english = messages('en');
const read = (of: ExhibitData, language: Language) =>
  periodLimits(of, messages(language)).map((line) => proseText(line, language));

describe('periodLimits(data, messages)', () => {
  it.each([
    ['en', '2021: 13, 6.92 to 22.24', ': 0, 0 to 3.69'],
    ['be', '2021: 13, ад 6,92 да 22,24', ': 0, ад 0 да 3,69'],
    ['ru', '2021: 13, от 6,92 до 22,24', ': 0, от 0 до 3,69'],
    ['pl', '2021: 13, od 6,92 do 22,24', ': 0, od 0 do 3,69'],
  ] as const)('says the limits of each period in %s', (language, first, second) => {
    const lines = read(data, language);
    expect(lines).toEqual([first, expect.stringContaining(second)]);
    expect(lines[1]).toContain(messages(language).text.table.open);
  });

  it('says nothing of what has no date, and nothing beside other figures', () => {
    expect(read(data, 'en').join()).not.toContain(english.text.table.undated);
    expect(read({ form: 'bars', voice: 'record', tally: tally([], 'outcome') }, 'en')).toEqual([]);
  });
});
