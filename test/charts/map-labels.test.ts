/** Names on a map: inside it, never upon each other, the first choosing first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapLabels, overlaps, type Box, type Wish } from '../../src/charts/map-labels.ts';
import { labelWidthPx } from '../../src/charts/stage.ts';

const bounds: Box = { left: 0, top: 0, right: 328, bottom: 240 };
const fontPx = 12;
const wish = fc.record({
  text: fc.string({ minLength: 1, maxLength: 20 }),
  at: fc.tuple(fc.integer({ min: 0, max: 328 }), fc.integer({ min: 0, max: 240 })),
  clearPx: fc.constantFrom(0, 9),
  reachPx: fc.integer({ min: 0, max: 80 }),
  look: fc.constant('halo'),
});
const boxOf = ({ text, x, y }: { text: string; x: number; y: number }): Box => {
  const half = labelWidthPx(text, fontPx) / 2;
  return { left: x - half, right: x + half, top: y - fontPx * 0.78, bottom: y + fontPx * 0.1 };
};

describe('mapLabels(wishes, taken, bounds)', () => {
  it('sets no name upon another one, upon what is taken, or outside', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 15 }), (wishes) => {
        const taken: Box[] = [{ left: 100, top: 100, right: 120, bottom: 120 }];
        const boxes = mapLabels(wishes, taken, bounds, fontPx).map(boxOf);
        for (const [i, box] of boxes.entries()) {
          expect([...taken, ...boxes.slice(0, i)].some((other) => overlaps(box, other))).toBe(
            false,
          );
          expect(box.left).toBeGreaterThanOrEqual(bounds.left - 0.001);
          expect(box.right).toBeLessThanOrEqual(bounds.right + 0.001);
        }
      }),
      { seed: 3 },
    );
  });

  it('gives a contested place to the first, and none to a name without reach', () => {
    const same = (text: string): Wish => {
      return { text, at: [160, 120], clearPx: 0, reachPx: 0, look: 'halo' };
    };
    const named = mapLabels([same('Poland 10'), same('Germany 2')], [], bounds, fontPx);
    expect(named.map(({ text }) => text)).toEqual(['Poland 10']);
  });
});
