/** A selection in words, in four languages: the wording is written out. It refuses snapshots. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { vocabularies } from '../../src/model/vocabulary.ts';
import { everything, type Selection } from '../../src/selection/fragment.ts';
import { monthsIn } from '../../src/selection/periods.ts';
import { presets, presetSelection } from '../../src/selection/presets.ts';
import {
  bent,
  chips,
  citedView,
  filterInWords,
  selectionSentence,
} from '../../src/selection/sentence.ts';
import type { Plurals } from '../../src/selection/words.ts';
import { spokenWords } from '../i18n/spoken-selection.ts';

const counts = [
  [0, 1],
  [1, 2],
  [2, 5],
  [5, 124],
] as const;
type Four = readonly [string, string, string, string];

const detentions: Readonly<Record<Language, Four>> = {
  en: [
    '0 of 1 documented detention',
    '1 of 2 documented detentions',
    '2 of 5 documented detentions',
    '5 of 124 documented detentions',
  ],
  be: [
    '0 з 1 задакументаванага затрымання',
    '1 з 2 задакументаваных затрыманняў',
    '2 з 5 задакументаваных затрыманняў',
    '5 са 124 задакументаваных затрыманняў',
  ],
  ru: [
    '0 из 1 задокументированного задержания',
    '1 из 2 задокументированных задержаний',
    '2 из 5 задокументированных задержаний',
    '5 из 124 задокументированных задержаний',
  ],
  pl: [
    '0 z 1 udokumentowanego zatrzymania',
    '1 z 2 udokumentowanych zatrzymań',
    '2 z 5 udokumentowanych zatrzymań',
    '5 ze 124 udokumentowanych zatrzymań',
  ],
};
const persons: Readonly<Record<Language, Four>> = {
  en: [
    '0 of 1 person in documented detentions',
    '1 of 2 people in documented detentions',
    '2 of 5 people in documented detentions',
    '5 of 124 people in documented detentions',
  ],
  be: [
    '0 з 1 чалавека з задакументаванымі затрыманнямі',
    '1 з 2 чалавек з задакументаванымі затрыманнямі',
    '2 з 5 чалавек з задакументаванымі затрыманнямі',
    '5 са 124 чалавек з задакументаванымі затрыманнямі',
  ],
  ru: [
    '0 из 1 человека с задокументированными задержаниями',
    '1 из 2 человек с задокументированными задержаниями',
    '2 из 5 человек с задокументированными задержаниями',
    '5 из 124 человек с задокументированными задержаниями',
  ],
  pl: [
    '0 z 1 osoby z udokumentowanymi zatrzymaniami',
    '1 z 2 osób z udokumentowanymi zatrzymaniami',
    '2 z 5 osób z udokumentowanymi zatrzymaniami',
    '5 ze 124 osób z udokumentowanymi zatrzymaniami',
  ],
};
const rich: Selection = {
  ...everything,
  words: {
    charge: ['economic', 'hooliganism'],
    country: ['NL', 'PL', 'RS'],
    instrument: ['interpol_unspecified', 'unknown'],
    outcome: ['released_uncharged', 'unknown'],
  },
  from: monthsIn('2021-Q1')?.[0],
  to: monthsIn('2024-Q4')?.[1],
};
const richWords: Readonly<Record<Language, string>> = {
  en: 'held in the Netherlands, Poland or Serbia; stated charge: economic crime or hooliganism; outcome: released with no case opened or not known; instrument: Interpol (kind not stated) or not known; detained from 2021 Q1 to 2024 Q4',
  be: 'краіна затрымання — Нідэрланды, Польшча або Сербія; абвінавачанне — эканамічнае злачынства або хуліганства; вынік — адпусцілі без пачатку справы або невядомы; інструмент — Інтэрпол (від не названы) або невядомы; час затрымання — ад 2021 Q1 да 2024 Q4',
  ru: 'страна задержания — Нидерланды, Польша или Сербия; обвинение — экономическое преступление или хулиганство; исход — отпустили без открытия дела или неизвестен; инструмент — Интерпол (вид не указан) или неизвестен; время задержания — от 2021 Q1 до 2024 Q4',
  pl: 'kraj zatrzymania – Holandia, Polska lub Serbia; zarzut – przestępstwo gospodarcze lub chuligaństwo; wynik – zwolnienie bez wszczęcia sprawy lub nieznany; instrument – Interpol (rodzaj niepodany) lub nieznany; czas zatrzymania – od 2021 Q1 do 2024 Q4',
};

describe.each(languages)('a selection in %s', (language) => {
  const words = spokenWords(language);

  test.each(counts.map(([n, total], i) => ({ n, total, i })))('$n of $total', ({ n, total, i }) => {
    expect(selectionSentence(everything, { n, total }, words)).toBe(detentions[language][i]);
    const byPerson: Selection = { ...everything, unit: 'persons' };
    expect(selectionSentence(byPerson, { n, total }, words)).toBe(persons[language][i]);
  });

  it('names where, what was said, how it ended, and when, in that order', () => {
    expect(filterInWords(rich, words)).toBe(richWords[language]);
    expect(selectionSentence(rich, { n: 2, total: 5 }, words)).toBe(
      `${detentions[language][2]}: ${richWords[language]}`,
    );
  });

  it('has a chip for each word and each end of the range, with a capital letter', () => {
    const list = chips(rich, words);
    expect(list.map(({ key, word }) => `${key}=${String(word)}`)).toEqual([
      ...['country=NL', 'country=PL', 'country=RS', 'charge=economic', 'charge=hooliganism'],
      ...['outcome=released_uncharged', 'outcome=unknown', 'instrument=interpol_unspecified'],
      ...['instrument=unknown', 'from=undefined', 'to=undefined'],
    ]);
    for (const { text } of list) expect(text.charAt(0)).toBe(text.charAt(0).toUpperCase());
  });

  it('says every preset and every word of every key without a name in braces', () => {
    const keys = { charge: 'charge_families', region: 'host_region', interpol: 'interpol_status' };
    const all = (
      ['motive', 'outcome', 'instrument', 'trigger', 'protection', 'evidence'] as const
    ).map((key) => [key, vocabularies[key]] as const);
    const others = Object.entries(keys).map(
      ([key, column]) => [key, vocabularies[column as keyof typeof vocabularies]] as const,
    );
    const selections = [
      ...presets.map(presetSelection),
      ...[...all, ...others].map(([key, list]) => ({ ...everything, words: { [key]: list } })),
    ];
    for (const selection of selections) {
      expect(filterInWords(selection, words)).not.toMatch(/[{}_]|undefined/);
      expect(filterInWords(selection, words)).not.toBe('');
    }
  });

  it('has a form for every number in every template that bends', () => {
    const { count, mark, might, csv, json, show, more, steps, sources } = words;
    const forms: readonly Plurals[] = [
      ...[count.detentions, count.persons, mark.detentions, mark.persons],
      ...[might, csv, json, show, more, steps, sources],
    ];
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.constantFrom(...forms), (n, form) => {
        expect(bent(form, n, words)).toContain(String(n));
      }),
    );
  });
});

it('a citation names the number of a view, and nothing where all detentions are shown', () => {
  const words = spokenWords('en');
  const poland: Selection = { ...everything, words: { country: ['PL'] } };
  expect(citedView(everything, { n: 24, total: 24 }, words)).toBeUndefined();
  expect(citedView(poland, { n: 5, total: 24 }, words)).toBe(
    '5 of 24 documented detentions: held in Poland',
  );
  expect(citedView({ ...everything, unit: 'persons' }, { n: 23, total: 23 }, words)).toBe(
    '23 of 23 people in documented detentions',
  );
});
