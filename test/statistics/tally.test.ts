/** Tallies and crossings: zeros stay, sums hold, order comes from the vocabulary. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codedColumns, vocabularies } from '../../src/model/vocabulary.ts';
import { crossTabulation } from '../../src/statistics/cross-tabulation.ts';
import { mentions, tally } from '../../src/statistics/tally.ts';
import { wordsOf } from '../../src/statistics/words-of.ts';
import { inventedCases } from '../intake/invented-cases.ts';
import { inventedCase } from './invented-case.ts';

describe('tally(cases, column)', () => {
  it('lists every word of the vocabulary in its order, zeros included', () => {
    for (const column of codedColumns) {
      const { rows, total } = tally([], column);
      expect(rows.map(({ key }) => key)).toEqual(vocabularies[column]);
      expect(rows.every(({ count }) => count === 0)).toBe(true);
      expect(total).toBe(0);
    }
  });

  it('counts a detention once in each row of a list column', () => {
    const cases = [
      inventedCase({ chargeFamilies: ['economic', 'drugs'] }),
      inventedCase({ chargeFamilies: ['economic'] }),
      inventedCase(),
    ];
    const charges = tally(cases, 'charge_families');
    const count = (key: string) => charges.rows.find((row) => row.key === key)?.count;
    expect([count('economic'), count('drugs'), count('undisclosed')]).toEqual([2, 1, 1]);
    expect(charges.total).toBe(3);
    expect(mentions(charges)).toBe(4);
  });

  it('marks the word for "not known" and no other', () => {
    const gaps = codedColumns.map((column) =>
      tally([], column)
        .rows.filter(({ gap }) => gap)
        .map(({ key }) => key)
        .join(),
    );
    expect(gaps).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'undisclosed',
      'unclear',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      '',
    ]);
  });

  it('sums to the number of cases in every column of single words', () => {
    fc.assert(
      fc.property(inventedCases, (cases) => {
        for (const column of codedColumns) {
          const expected = cases.reduce((sum, one) => sum + wordsOf(one, column).length, 0);
          expect(mentions(tally(cases, column))).toBe(expected);
          if (column !== 'charge_families') expect(expected).toBe(cases.length);
        }
      }),
      { seed: 1 },
    );
  });
});

describe('crossTabulation(cases, rows, columns)', () => {
  it('sums over columns to the row of its tally, whatever the cases', () => {
    fc.assert(
      fc.property(inventedCases, (cases) => {
        const { rows, columns, cell } = crossTabulation(cases, 'charge_families', 'motive');
        for (const row of rows.rows) {
          const sum = columns.rows.reduce((so, column) => so + cell(row.key, column.key), 0);
          expect(sum).toBe(row.count);
        }
      }),
      { seed: 2 },
    );
  });

  it('gives zero for a pair that no case has', () => {
    expect(crossTabulation([], 'outcome', 'instrument').cell('extradited', 'red_notice')).toBe(0);
  });
});
