/** What may be said of a share, by how many it is counted out of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedFractions, shareOf } from '../../src/statistics/share.ts';

const values = [0, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1];
const parts = fc
  .tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 30 }))
  .map(([x, unknown, rest]) => ({ x, unknown, n: x + unknown + rest }));

describe('shareOf(part)', () => {
  it('allows counts below ten, fractions below twenty, percentages from twenty on', () => {
    const said = (n: number) => shareOf({ x: 0, unknown: 0, n }).said;
    expect([0, 1, 9, 10, 19, 20, 500].map(said)).toEqual([
      ...['counts', 'counts', 'counts'],
      ...['fractions', 'fractions'],
      ...['percent', 'percent'],
    ]);
  });

  it('gives named fractions that hold the whole range, and no finer ones that would', () => {
    fc.assert(
      fc.property(parts, (part) => {
        const share = shareOf(part);
        if (share.said !== 'fractions') return;
        const [lower, upper] = [part.x / part.n, (part.x + part.unknown) / part.n];
        const [from, to] = [share.lower, share.upper].map((name) => namedFractions.indexOf(name));
        expect(values.filter((value) => value <= lower).length - 1).toBe(from);
        expect(values.findIndex((value) => value >= upper)).toBe(to);
      }),
    );
  });

  it('has the interval of chance beside a percentage, and around what is known', () => {
    fc.assert(
      fc.property(parts, (part) => {
        const share = shareOf(part);
        if (share.said !== 'percent') return;
        expect(share.upper - share.lower).toBeCloseTo(part.unknown / part.n, 12);
        expect(share.chance.lower).toBeLessThanOrEqual(share.lower);
        expect(share.chance.upper).toBeGreaterThanOrEqual(share.lower);
      }),
    );
  });

  it('refuses unknowns that exceed the rest', () => {
    expect(() => shareOf({ x: 15, unknown: 10, n: 20 })).toThrow(RangeError);
  });
});
