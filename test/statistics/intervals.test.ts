/** Intervals against published figures, against properties, and against twins that take the long way round. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { poissonExact, sharedRange, wilson } from '../../src/statistics/intervals.ts';
import { closeTo, vectors } from './vectors.ts';

const parts = fc
  .tuple(fc.nat({ max: 200 }), fc.nat({ max: 200 }))
  .map(([x, rest]) => ({ x, n: x + rest + 1 }));

describe('wilson(successes, n)', () => {
  test.each(vectors.wilson)(
    'agrees with the published limits of $x of $n',
    ({ x, n, ...limits }) => {
      const { estimate, lower, upper } = wilson(x, n);
      expect(estimate).toBe(x / n);
      expect(Math.abs(lower - limits.lower)).toBeLessThan(closeTo);
      expect(Math.abs(upper - limits.upper)).toBeLessThan(closeTo);
    },
  );

  it('has limits at which the score test of the share is just not refused', () => {
    fc.assert(
      fc.property(parts, ({ x, n }) => {
        const { lower, upper } = wilson(x, n);
        for (const limit of [lower, upper].filter((each) => each > 0 && each < 1)) {
          const score = Math.abs(x / n - limit) / Math.sqrt((limit * (1 - limit)) / n);
          expect(score).toBeCloseTo(1.959963984540054, 6);
        }
      }),
    );
  });

  it('contains the share, stays within 0 and 1, and mirrors what did not happen', () => {
    fc.assert(
      fc.property(parts, ({ x, n }) => {
        const { estimate, lower, upper } = wilson(x, n);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(estimate);
        expect(upper).toBeGreaterThanOrEqual(estimate);
        expect(upper).toBeLessThanOrEqual(1);
        expect(1 - wilson(n - x, n).upper).toBeCloseTo(lower, 12);
      }),
    );
  });

  it('refuses a share of nothing and parts that are not counts', () => {
    expect(() => wilson(0, 0)).toThrow(/share of nothing/);
    for (const [x, n] of [
      [3, 2],
      [-1, 2],
      [0.5, 2],
      [NaN, 2],
    ] as const)
      expect(() => wilson(x, n)).toThrow(RangeError);
  });
});

/** P(X <= count) of a Poisson variable, each term from its own factorial: the twin of the sums in the source. */
function massUpTo(count: number, mean: number): number {
  let sum = 0;
  let term = Math.exp(-mean);
  for (let k = 0; k <= count; k++) {
    sum += term;
    term = (term * mean) / (k + 1);
  }
  return sum;
}

describe('poissonExact(count)', () => {
  test.each(vectors.poissonExact)('agrees with the published limits of $count', (vector) => {
    const { lower, upper } = poissonExact(vector.count);
    expect(Math.abs(lower - vector.lower)).toBeLessThan(closeTo);
    expect(Math.abs(upper - vector.upper)).toBeLessThan(closeTo);
  });

  it('leaves a fortieth of the mass beyond each limit, summed term by term', () => {
    for (let count = 0; count <= 200; count++) {
      const { lower, upper } = poissonExact(count);
      expect(massUpTo(count, upper)).toBeCloseTo(0.025, 10);
      if (count > 0) expect(1 - massUpTo(count - 1, lower)).toBeCloseTo(0.025, 10);
    }
  });

  it('contains the count and grows with it, for large counts too', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20_000 }), (count) => {
        const [here, next] = [poissonExact(count), poissonExact(count + 1)];
        expect(here.lower).toBeLessThanOrEqual(count);
        expect(here.upper).toBeGreaterThan(count);
        expect(next.lower).toBeGreaterThan(here.lower);
        expect(next.upper).toBeGreaterThan(here.upper);
      }),
      { numRuns: 20 },
    );
  });

  it('refuses what is not a count', () => {
    for (const count of [-1, 0.5, NaN, Infinity])
      expect(() => poissonExact(count)).toThrow(RangeError);
  });
});

describe('sharedRange(successes, unknown, total)', () => {
  it('runs from none of the unknown to all of them', () => {
    expect(sharedRange(3, 5, 20)).toEqual({ lower: 0.15, upper: 0.4 });
    expect(sharedRange(3, 0, 20)).toEqual({ lower: 0.15, upper: 0.15 });
    expect(sharedRange(0, 20, 20)).toEqual({ lower: 0, upper: 1 });
  });

  it('holds the share for every way in which the unknown may turn out', () => {
    const three = fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 }), fc.nat({ max: 50 }));
    fc.assert(
      fc.property(three, fc.nat({ max: 50 }), ([x, u, rest], belong) => {
        const total = x + u + rest + 1;
        const { lower, upper } = sharedRange(x, u, total);
        const share = (x + Math.min(u, belong)) / total;
        expect(share).toBeGreaterThanOrEqual(lower);
        expect(share).toBeLessThanOrEqual(upper);
      }),
    );
  });

  it('refuses parts that exceed the total, and a share of nothing', () => {
    expect(() => sharedRange(3, 5, 7)).toThrow(RangeError);
    expect(() => sharedRange(0, 0, 0)).toThrow(/share of nothing/);
  });
});
