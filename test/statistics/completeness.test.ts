/** Missing values: what counts as missing, and that the groups add up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeness, gapColumns } from '../../src/statistics/completeness.ts';
import { inventedCases } from '../intake/invented-cases.ts';
import { inventedCase } from './invented-case.ts';

describe('completeness(cases)', () => {
  it('finds every column missing in a row of which nothing is known', () => {
    const { all } = completeness([inventedCase()]);
    expect(gapColumns.filter((column) => all.lacking[column] !== 1)).toEqual([]);
    expect(gapColumns).toHaveLength(13);
  });

  it('does not call a value missing that is a date by year, or a notice that cannot exist', () => {
    const { lacking } = completeness([
      inventedCase({ detained: '2021', interpolStatus: 'not_applicable', motive: 'other' }),
    ]).all;
    expect([lacking.detained, lacking.interpol_status, lacking.motive]).toEqual([0, 0, 0]);
  });

  it('puts hosts and years in order, the unknown ones last', () => {
    const rows = completeness([
      inventedCase(),
      inventedCase({ hostCountry: 'RS', detained: '2024-02' }),
      inventedCase({ hostCountry: 'PL', detained: '2019' }),
    ]);
    expect(rows.byHost.map(({ key }) => key)).toEqual(['PL', 'RS', 'unknown']);
    expect(rows.byYear.map(({ key }) => key)).toEqual(['2019', '2024', 'unknown']);
  });

  it('adds up over hosts, and over years', () => {
    fc.assert(
      fc.property(inventedCases, (cases) => {
        const { all, byHost, byYear } = completeness(cases);
        for (const groups of [byHost, byYear])
          for (const column of gapColumns)
            expect(groups.reduce((sum, { lacking }) => sum + lacking[column], 0)).toBe(
              all.lacking[column],
            );
      }),
    );
  });
});
