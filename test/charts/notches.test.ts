/** Notches: one is one detention while the eye can count, in proportion beyond. */
import { describe, expect, it } from 'vitest';
import { longestBar, notchClass, perNotch, roomClass } from '../../src/charts/notches.ts';

describe('perNotch(largest)', () => {
  it('is one up to the longest bar, then the next of 2, 5, 10 ...', () => {
    expect([0, 1, longestBar, 61, 120, 121, 300, 301, 600, 601].map(perNotch)).toEqual([
      1, 1, 1, 2, 2, 5, 5, 10, 10, 20,
    ]);
  });

  it('never needs more notches than there are classes', () => {
    for (let count = 0; count < 5000; count += 7)
      expect(Math.ceil(count / perNotch(count))).toBeLessThanOrEqual(longestBar);
  });
});

describe('notchClass(count, per)', () => {
  it('draws a part of a notch as a whole one, and nothing for zero', () => {
    expect([notchClass(0, 5), notchClass(1, 5), notchClass(5, 5), notchClass(6, 5)]).toEqual([
      'n0',
      'n1',
      'n1',
      'n2',
    ]);
  });
});

describe('roomClass(largest)', () => {
  it('is the smallest room that holds the longest bar', () => {
    expect([1, 8, 9, 24, 41, 60, 61].map(roomClass)).toEqual([
      'm8',
      'm8',
      'm16',
      'm24',
      'm60',
      'm60',
      'm40',
    ]);
  });
});
