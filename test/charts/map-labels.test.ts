/** Names on a map: inside it, never upon each other, a line to each that stands apart, the first choosing first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meets, overlaps, type Box } from '../../src/charts/map-boxes.ts';
import { mapLabels, type MapLabel, type Wish } from '../../src/charts/map-labels.ts';
import type { Ground } from '../../src/charts/map-places.ts';
import { labelWidthPx } from '../../src/charts/stage.ts';

const bounds: Box = { left: 0, top: 0, right: 328, bottom: 240 };
const fontPx = 12;
const sea: Ground = { bounds, land: () => undefined, marked: new Set() };
const wish = fc.record({
  key: fc.constantFrom('PL', 'DE', 'RU'),
  text: fc.string({ minLength: 1, maxLength: 20 }),
  at: fc.tuple(fc.integer({ min: 0, max: 328 }), fc.integer({ min: 0, max: 240 })),
  radiusPx: fc.constantFrom(0, 6),
  apart: fc.boolean(),
});
const boxOf = ({ text }: Wish, { x, y }: MapLabel): Box => {
  const half = labelWidthPx(text, fontPx) / 2;
  return { left: x - half, right: x + half, top: y - fontPx * 0.78, bottom: y + fontPx * 0.1 };
};
const circleOf = ({ at: [x, y], radiusPx: r }: Wish): Box => {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
};
const named = (wishes: readonly Wish[], ground = sea) =>
  mapLabels(wishes, ground, fontPx).flatMap((label, i) => {
    const own = wishes[i];
    return label && own ? [{ own, label, box: boxOf(own, label) }] : [];
  });

describe('mapLabels(wishes, ground)', () => {
  it('sets no name upon another one, upon a circle, or outside, and no line upon a name', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        const labels = named(wishes);
        const circles = wishes.filter(({ radiusPx }) => radiusPx > 0).map(circleOf);
        for (const [i, { box, label }] of labels.entries()) {
          const others = labels.filter((_, j) => j !== i);
          expect(others.filter((other) => overlaps(box, other.box))).toEqual([]);
          expect(circles.filter((circle) => overlaps(box, circle))).toEqual([]);
          const { leader } = label;
          expect(others.filter((other) => leader && meets(leader, other.box))).toEqual([]);
          expect(box.left).toBeGreaterThanOrEqual(bounds.left - 0.001);
          expect(box.right).toBeLessThanOrEqual(bounds.right + 0.001);
        }
      }),
      { seed: 3, numRuns: 30 },
    );
  });

  const poland: Wish = { key: 'PL', text: 'Poland 10', at: [160, 120], radiusPx: 0, apart: false };
  const ownLand = { ...sea, land: () => 'PL' };

  it('gives the only place to the first, and none to a name that may not stand apart', () => {
    const narrow = { left: 125, top: 110, right: 195, bottom: 130 };
    const germany = { ...poland, text: 'Germany 2' };
    const labels = named([poland, germany], { ...ownLand, bounds: narrow });
    expect(labels.map(({ own }) => own.text)).toEqual(['Poland 10']);
    expect(named([poland])).toEqual([]);
  });

  it('draws a line only to a name that stands apart from its circle or from its land', () => {
    const [home] = named([poland], ownLand);
    const [away] = named([{ ...poland, apart: true }]);
    const [beside] = named([{ ...poland, radiusPx: 6 }]);
    expect(home?.label.leader).toBeUndefined();
    expect(beside?.label.leader).toBeUndefined();
    expect(away?.label.leader?.[1]).toEqual(poland.at);
  });

  it('keeps off the land of another mark, though its own place is nearer', () => {
    const land = ([x]: readonly [number, number]) => (x < 170 ? undefined : 'UA');
    const [beside] = named([{ ...poland, radiusPx: 6 }], { bounds, land, marked: new Set(['UA']) });
    expect(beside?.box.right).toBeLessThan(172);
  });
});
