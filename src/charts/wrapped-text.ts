/** A text in lines that fit a width, broken at spaces only. It refuses to hyphenate or to cut. */
import { labelWidthPx } from './stage.ts';

/** The lines of a text; a word that is wider than `maxPx` has a line of its own. An empty text has one empty line. */
export function wrappedText(text: string, fontSizePx: number, maxPx: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && labelWidthPx(longer, fontSizePx) > maxPx) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The same number of lines, as even as they can be. */
export function balancedText(text: string, fontSizePx: number, maxPx: number): readonly string[] {
  const { length } = wrappedText(text, fontSizePx, maxPx);
  let even = maxPx;
  while (wrappedText(text, fontSizePx, even * 0.96).length === length && even > fontSizePx)
    even *= 0.96;
  return wrappedText(text, fontSizePx, even);
}

/** The width of the widest line in pixels, as an upper bound. */
export function widestPx(lines: readonly string[], fontSizePx: number): number {
  return Math.max(0, ...lines.map((line) => labelWidthPx(line, fontSizePx)));
}
