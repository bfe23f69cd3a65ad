/** Fragments: read, written, and survived. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabularies } from '../../src/model/vocabulary.ts';
import {
  columnsOfKeys,
  everything,
  fragmentOf,
  parseFragment,
  wordKeys,
  type Known,
  type Selection,
} from '../../src/selection/fragment.ts';
import { presets, presetSelection } from '../../src/selection/presets.ts';

const countries = ['PL', 'RS', 'UA', 'unknown'];
const known: Known = {
  words: (key) => {
    const column = columnsOfKeys[key];
    return column === 'host_country' ? countries : vocabularies[column];
  },
  versions: ['1.0.0', '1.1.0'],
};
const read = (text: string) => parseFragment(text, known);
const canonical = (text: string): string => fragmentOf(read(text).selection);

const words = fc
  .record(
    Object.fromEntries(
      wordKeys.map((key) => [
        key,
        fc.subarray(key === 'case' ? ['T0V0XKZS', '01234567'] : [...known.words(key)], {
          minLength: 1,
        }),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((lists) =>
    Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, list?.toSorted()])),
  );
const month = fc.integer({ min: 1900 * 12, max: 2099 * 12 + 11 });
const selections: fc.Arbitrary<Selection> = fc
  .record(
    {
      from: month,
      to: month,
      unit: fc.constantFrom('detentions' as const, 'persons' as const),
      version: fc.constantFrom(...known.versions),
    },
    { requiredKeys: ['unit'] },
  )
  .chain((rest) => words.map((chosen) => ({ ...rest, words: chosen })));

describe('a fragment', () => {
  it('is read as in the contract', () => {
    expect(
      read(
        '#charge=economic,hooliganism&country=PL,RS&from=2021-Q1&outcome=extradition_refused&to=2024-Q4&v=1.1.0',
      ),
    ).toEqual({
      selection: {
        words: {
          charge: ['economic', 'hooliganism'],
          country: ['PL', 'RS'],
          outcome: ['extradition_refused'],
        },
        from: 2021 * 12,
        to: 2024 * 12 + 11,
        unit: 'detentions',
        version: '1.1.0',
      },
      dropped: [],
    });
  });

  it.each([
    [
      'outcome=extradited&charge=hooliganism,economic',
      'charge=economic,hooliganism&outcome=extradited',
    ],
    ['country=PL&country=RS&country=PL', 'country=PL,RS'],
    ['charge=economic%2Chooliganism', 'charge=economic,hooliganism'],
    ['unit=detentions', ''],
    ['unit=persons&v=1.0.0', 'unit=persons&v=1.0.0'],
    ['from=2021&to=2024', 'from=2021-Q1&to=2024-Q4'],
    ['from=2021-01&to=2024-12', 'from=2021-Q1&to=2024-Q4'],
    ['from=2021-02&to=2024-02', 'from=2021-02&to=2024-02'],
    ['from=2021-04&to=2021-04', 'from=2021-Q2&to=2021-04'],
    ['&&charge=,,economic,&', 'charge=economic'],
    ['case=T0V0XKZS&trigger=home_visit', 'case=T0V0XKZS&trigger=home_visit'],
  ])('%s is written %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
    expect(read(text).dropped).toEqual([]);
  });

  it('comes back as the same selection, whatever was chosen', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const text = fragmentOf(selection);
        expect(read(text)).toEqual({ selection: { ...selection }, dropped: [] });
        expect(canonical(text)).toBe(text);
      }),
    );
  });

  it.each([
    ['colour=red', ['colour']],
    ['charge=economic,arson', ['charge=arson']],
    ['country=pl', ['country=pl']],
    ['from=2021-13', ['from=2021-13']],
    ['from=2021-03-04', ['from=2021-03-04']],
    ['from=2021&from=2022', ['from=2022']],
    ['unit=cases', ['unit=cases']],
    ['v=9.9.9', ['v=9.9.9']],
    ['case=IIIIIIII', ['case=IIIIIIII']],
    ['__proto__=x&constructor=y&toString=z', ['__proto__', 'constructor', 'toString']],
    ['charge=constructor', ['charge=constructor']],
    ['charge=<script>alert(1)</script>', ['charge=<script>alert(1)</script>']],
    ['colour%E2%80%AE%00%0A=1', ['colour']],
    ['charge=%E0%A4%A', ['charge=%E0%A4%A']],
  ])('%s names what is dropped', (text, dropped) => {
    expect(read(text).dropped).toEqual(dropped);
  });

  it.each([
    ['#c-T0V0XKZS', 'c-T0V0XKZS'],
    ['#main', 'main'],
    ['#%', '%'],
  ])('%s is a place of the page, not a filter', (text, place) => {
    expect(read(text)).toEqual({ selection: everything, dropped: [], place });
  });

  it('never throws, and what it drops is short and clean', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom('charge', '=', '&', ',', '%', '%2', '%00', '#', 'PL', '..', '\u202e'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { dropped, selection } = read(`#${text}`);
        expect(dropped.length).toBeLessThanOrEqual(8);
        for (const each of dropped) {
          expect(each.length).toBeLessThanOrEqual(41);
          expect(each).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
        expect(canonical(fragmentOf(selection))).toBe(fragmentOf(selection));
      }),
    );
  });

  it.each(['a', 'a=', '&', 'charge=', 'charge=economic,', '%', 'from=2021&', '=', '\u202e'])(
    'reads a megabyte of "%s" no further than it promises',
    (piece) => {
      const flood = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const { selection, dropped } = read(`#motive=journalism&${flood}&country=PL`);
      expect(selection.words).toMatchObject({ motive: ['journalism'] });
      expect(selection.words).not.toHaveProperty('country');
      expect(dropped).toContain('…');
      expect(dropped.length).toBeLessThanOrEqual(8);
    },
  );
});

describe('presets', () => {
  it('have the fragments of the contract', () => {
    expect(presets.map((preset) => `${preset} ${fragmentOf(presetSelection(preset))}`)).toEqual([
      'economic-in-europe charge=economic&region=eu_eea_ch_uk',
      'detained-though-protected protection=asylum_pending,humanitarian_visa,international_protection',
      'handed-over outcome=abducted,deported_or_returned,extradited',
      'refused-by-a-court outcome=extradition_refused',
      'red-notices-and-diffusions instrument=interpol_unspecified,red_diffusion,red_notice',
    ]);
  });
});
