/** Lines that fit a width, and that together are the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelWidthPx } from '../../src/charts/stage.ts';
import { wrappedText } from '../../src/charts/wrapped-text.ts';

describe('wrappedText(text, fontSizePx, maxPx)', () => {
  it('breaks at spaces, never at a tied one', () => {
    expect(wrappedText('held in Poland', 10, 45)).toEqual(['held in', 'Poland']);
    expect(wrappedText('held in\u00a0Poland', 10, 45)).toEqual(['held', 'in\u00a0Poland']);
  });

  it('gives a long word a line of its own', () => {
    expect(wrappedText('a Staatsangehörigkeit b', 10, 20)).toEqual([
      'a',
      'Staatsangehörigkeit',
      'b',
    ]);
  });

  it('loses nothing and is too wide only in one word', () => {
    const words = fc.array(fc.stringMatching(/^[a-zа-яў]{1,12}$/u), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 300 }), (list, maxPx) => {
        const lines = wrappedText(list.join(' '), 13, maxPx);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines)
          expect(line.includes(' ') && labelWidthPx(line, 13) > maxPx).toBe(false);
      }),
    );
  });
});
