/** Pages cut into pieces, hostile ones included. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, htmlTokens, withAttributes, type OpenTag } from '../../src/site/html-tokens.ts';

function firstTag(html: string): OpenTag {
  const tag = htmlTokens(html).find((token) => token.kind === 'open');
  if (tag?.kind !== 'open') throw new Error('no tag');
  return tag;
}

describe('htmlTokens', () => {
  it('tells texts, tags, raw texts and comments apart', () => {
    const html = '<!doctype html><p lang=be>1 < 2</p><script>"<p>"</script><!-- <b> --><br/>';
    expect(htmlTokens(html).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'other <!doctype html>',
      'open <p lang=be>',
      'text 1 < 2',
      'close </p>',
      'open <script>',
      'raw "<p>"',
      'close </script>',
      'other <!-- <b> -->',
      'open <br/>',
    ]);
  });

  it('reads attributes with any quotes, without value and with > inside', () => {
    const tag = firstTag(`<a  href='/x?a=1&amp;b=">"' hidden data-n = 3 title="a>b">`);
    expect(tag.attributes.map(({ name, value }) => [name, value])).toEqual([
      ['href', '/x?a=1&b=">"'],
      ['hidden', ''],
      ['data-n', '3'],
      ['title', 'a>b'],
    ]);
  });

  it('gives the page back when its pieces are joined', () => {
    const markup = fc.string({
      unit: fc.constantFrom(...Array.from('<>/!-="\' apb\n'), '<script>', '</'),
    });
    fc.assert(
      fc.property(markup, (html) => {
        const joined = htmlTokens(html).map(({ text }) => text);
        expect(joined.join('')).toBe(html);
      }),
    );
  });

  it.each(['<', '<a ', '<a b="', '<!--', '</', '<script>', '<a b=c '])(
    'takes linear time over many "%s"',
    (piece) => {
      const started = performance.now();
      htmlTokens(piece.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});

describe('withAttributes', () => {
  it('writes values anew and keeps the rest as it was', () => {
    const tag = firstTag(`<a  class=x href='/a' DOWNLOAD>`);
    expect(withAttributes(tag, new Map([['href', 'b?c&d"']]))).toBe(
      '<a  class=x href="b?c&amp;d&quot;" DOWNLOAD>',
    );
    expect(attribute(tag, 'class')).toBe('x');
    expect(attribute(tag, 'id')).toBeUndefined();
  });
});
