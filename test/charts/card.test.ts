/** The cards of the exhibits, drawn from an invented record. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { card } from '../../src/charts/card.ts';
import { cardPx } from '../../src/charts/card-marks.ts';
import { figureOf } from '../../src/charts/figure.ts';
import { chartIds } from '../../src/charts/registry.ts';
import { labelWidthPx } from '../../src/charts/stage.ts';
import { monthUpTo } from '../../src/i18n/formats.ts';
import { languages } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';
import { inventedNumbers, inventedRelease } from './invented-record.ts';

const styles = {
  tokens: readFileSync('src/styles/tokens.css', 'utf8'),
  pictures: readFileSync('src/styles/pictures.css', 'utf8'),
};

const drawn = (id: (typeof chartIds)[number], language: (typeof languages)[number]): SVGElement => {
  const words = messages(language);
  const figure = figureOf(id, inventedRelease, language, inventedNumbers, words);
  const upTo = words.sentences.upTo(monthUpTo('2025-09', language));
  const note = words.sentences.figureNote(figure.unit, { value: 14 }, '0.0.1', upTo);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const stage = { document, widthPx: cardPx.width, language, messages: words, prefix: id };
  return card(figure, { note, styles }, stage);
};

describe.each(chartIds)('the card of %s', (id) => {
  it.each(languages)('keeps its words on the card and apart from each other: %s', (language) => {
    const texts = Array.from(drawn(id, language).querySelectorAll('text'), (text) => {
      const number = (name: string): number => Number(text.getAttribute(name));
      const sizePx = number('font-size');
      // An upper bound for small letters; large ones are drawn narrower than it says.
      const widthPx = labelWidthPx(text.textContent, sizePx) * (sizePx > 40 ? 0.92 : 1);
      const left = text.getAttribute('text-anchor') === 'end' ? number('x') - widthPx : number('x');
      const box = {
        left,
        right: left + widthPx,
        top: number('y') - sizePx * 0.75,
        bottom: number('y'),
      };
      return { words: text.textContent, ...box };
    });
    const outside = texts.filter(
      ({ left, right, top, bottom }) =>
        left < 0 || right > cardPx.width || top < 0 || bottom > cardPx.height,
    );
    expect(outside).toEqual([]);
    const over = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.words} / ${b.words}`),
    );
    expect(over).toEqual([]);
  });

  it('says unit, n, release and what its month is', () => {
    const words = Array.from(drawn(id, 'en').querySelectorAll('text'), (text) => text.textContent);
    expect(words.join(' ')).toMatch(
      /Unit: .*n = 14\..*Release 0\.0\.1, data up to September 2025\./,
    );
  });
});
