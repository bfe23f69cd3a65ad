/** The shares that a figure states: each with its base and its unknowns, none where the registry has no base. */
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/charts/figure.ts';
import { saidShare } from '../../src/charts/figure-shares.ts';
import { chartIds } from '../../src/charts/registry.ts';
import { messages } from '../../src/i18n/messages.ts';
import { proseText, type Numbers } from '../../src/i18n/prose.ts';
import type { Case } from '../../src/model/case.ts';
import { metrics } from '../../src/statistics/metrics.ts';
import { inventedCase } from '../statistics/invented-case.ts';
import { inventedRelease } from './invented-record.ts';

const english = messages('en');

/** The shares of a figure as text, for a record of that many cases, the first five of them economic, in Poland. */
function sharesOf(id: (typeof chartIds)[number], size: number) {
  const cases = Array.from({ length: size }, (_, i): Case =>
    inventedCase(
      i < 5
        ? { chargeFamilies: ['economic'], hostCountry: 'PL', motive: 'journalism' }
        : i < 7
          ? {}
          : { chargeFamilies: ['drugs'], hostCountry: i % 2 ? 'RS' : 'LT', motive: 'other' },
    ),
  );
  const byId = new Map(metrics(cases).map((metric) => [metric.id, metric]));
  const numbers: Numbers = (metric) => {
    const { value = 0, n, unknown } = byId.get(metric) ?? {};
    return {
      value,
      metric,
      ...(n !== undefined && { n }),
      ...(unknown !== undefined && { unknown }),
    };
  };
  const { shares } = figureOf(id, { ...inventedRelease, cases }, 'en', numbers, english);
  return shares.map(({ subject, phrase }) => `${subject}: ${proseText(phrase, 'en')}`);
}

describe('the shares of a figure', () => {
  it('are said by how many they are counted out of', () => {
    const [percent] = sharesOf('charge-families', 40);
    expect(percent).toBe(
      'Economic crime stated: 5 of 40, between 12% and 18%, since in 2 it is not known',
    );
    expect(sharesOf('charge-families', 12)[0]).toBe(
      'Economic crime stated: 5 of 12, between a third and two thirds, since in 2 it is not known',
    );
    expect(sharesOf('charge-families', 7)[0]).toBe(
      'Economic crime stated: 5 of 7; in 2 it is not known',
    );
  });

  it('include the country that the finding names, and its unknown ones', () => {
    expect(sharesOf('host-countries', 12)).toEqual([
      'Poland: 5 of 12, between a third and two thirds, since in 2 it is not known',
    ]);
    expect(sharesOf('host-countries', 0)).toEqual([]);
  });

  it('are none where the registry knows no base', () => {
    expect(saidShare('x', { value: 3 }, english)).toBeUndefined();
    expect(saidShare('x', { value: 0, n: 0 }, english)).toBeUndefined();
  });

  it('can be said of every figure of a small record', () => {
    for (const id of chartIds) expect(() => sharesOf(id, 21)).not.toThrow();
  });
});
