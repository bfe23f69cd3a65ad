/** Rulings by detention: several in one, none in another. */
import { expect, it } from 'vitest';
import { rulingTally } from '../../src/statistics/ruling-tally.ts';
import { inventedCase } from './invented-case.ts';

it('counts a detention once for each kind of ruling, and apart where there is none', () => {
  const cases = [
    inventedCase({ events: ['detained', 'ruling_admissible', 'appeal_filed', 'ruling_quashed'] }),
    inventedCase({ events: ['detained', 'ruling_admissible', 'ruling_admissible'] }),
    inventedCase({ outcome: 'extradition_refused' }),
  ];
  expect(rulingTally(cases).map(({ key, count }) => `${key} ${String(count)}`)).toEqual([
    'ruling_inadmissible 0',
    'ruling_admissible 2',
    'ruling_quashed 1',
    'no_ruling 1',
  ]);
});
