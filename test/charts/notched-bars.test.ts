/** Notches in a drawing: one is one detention while the eye can tell them apart. */
import { describe, expect, it } from 'vitest';
import { notchIn } from '../../src/charts/notched-bars.ts';

describe('notchIn(roomPx, largest)', () => {
  it('is one where every notch has three pixels', () => {
    expect(notchIn(180, 60)).toBe(1);
    expect(notchIn(30, 10)).toBe(1);
    expect(notchIn(30, 0)).toBe(1);
  });

  it('is more where the room or the eye is too small', () => {
    expect(notchIn(30, 11)).toBe(2);
    expect(notchIn(600, 61)).toBe(2);
    expect(notchIn(200, 225)).toBe(5);
  });

  it('never draws more notches than fit', () => {
    for (let largest = 1; largest < 900; largest += 7)
      for (const roomPx of [12, 60, 200, 700])
        expect((largest / notchIn(roomPx, largest)) * 3).toBeLessThanOrEqual(roomPx + 1e-9);
  });
});
