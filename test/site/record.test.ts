/** A part of a release: its own numbers, with what is open among its rows, and no metric of the whole. */
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/charts/figure.ts';
import { messages } from '../../src/i18n/messages.ts';
import { proseText } from '../../src/i18n/prose.ts';
import { partOf } from '../../src/site/record.ts';
import { metrics } from '../../src/statistics/metrics.ts';
import { inventedCases, inventedNumbers, inventedRelease } from '../charts/invented-record.ts';

const whole = {
  ...inventedRelease,
  metrics: metrics(inventedCases),
  numbers: inventedNumbers,
};
const inRussia = inventedCases.filter(({ hostCountry }) => hostCountry === 'RU');

describe('partOf(release, cases)', () => {
  const part = partOf(whole, inRussia);

  it('counts its own rows, known and open, and ties the numbers to no metric', () => {
    expect(part.numbers('detentions.total')).toEqual({ value: 4 });
    expect(part.numbers('detentions.economic')).toEqual({ value: 1, unknown: 3 });
  });

  it('says in the findings of a part what is not known in it', () => {
    const words = messages('en');
    const finding = (id: 'charge-families' | 'charge-by-motive' | 'instruments') =>
      proseText(figureOf(id, part, 'en', part.numbers, words).finding, 'en');
    expect(finding('charge-families')).toBe(
      'In 1 of 4 detentions the request spoke of “economic crime”; in none is it known to have spoken of “hooliganism”; in 3 no charge is disclosed',
    );
    expect(finding('charge-by-motive')).toMatch(/political motive; in 4 it is not known$/);
    expect(finding('instruments')).toMatch(/diffusion; in 2 the instrument is not known$/);
  });
});
