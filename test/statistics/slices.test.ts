/** The parts of a release that can be shown alone. The cases are invented. */
import { describe, expect, it } from 'vitest';
import { slicesOf } from '../../src/statistics/slices.ts';
import { inventedCase } from './invented-case.ts';

describe('slicesOf', () => {
  const abroad = (hostCountry: string, ...chargeFamilies: ('economic' | 'drugs')[]) =>
    inventedCase({ hostCountry, chargeFamilies, instrument: 'red_notice' });

  it('begins with all, and leaves out what holds fewer than three', () => {
    const cases = [
      abroad('PL', 'economic'),
      abroad('PL', 'economic', 'drugs'),
      abroad('PL', 'drugs'),
      abroad('RS', 'economic'),
      abroad('RS', 'economic'),
    ];
    expect(slicesOf(cases).map(({ id, cases: part }) => [id, part.length])).toEqual([
      ['all', 5],
      ['country-pl', 3],
      ['charge-economic', 4],
      ['instrument-red_notice', 5],
    ]);
  });

  it('has no country for cases whose country is not known', () => {
    const cases = [1, 2, 3].map(() => abroad('unknown', 'drugs'));
    expect(slicesOf(cases).map(({ id }) => id)).toEqual([
      'all',
      'charge-drugs',
      'instrument-red_notice',
    ]);
  });

  it('has all of no cases', () => {
    expect(slicesOf([])).toEqual([{ id: 'all', cases: [] }]);
  });
});
