/** The one style of embeds: what it takes from the sheets of the pages and what it leaves. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shortStyles, styleRules } from '../../src/site/css-rules.ts';
import { embedStyle, hashSource } from '../../src/site/embed-style.ts';

const tokens = `:root { --ink: #000; --never: 1px; }
@media (prefers-color-scheme: dark) { :root { --ink: #fff; --never: 2px; } }`;
const style = (...others: string[]): string =>
  embedStyle({ tokens, others: ['p { color: var(--ink); }', ...others] });

describe('embedStyle', () => {
  it('follows the reader, or the attribute where there is one', () => {
    expect(style()).toBe(
      ':root{--ink:#000}@media screen and (prefers-color-scheme: dark){' +
        ':root:where(:not([data-theme=light])){--ink:#fff}}' +
        '@media screen{:root:where([data-theme=dark]){--ink:#fff}}p{color:var(--ink)}',
    );
  });

  it('keeps rules of an exhibit and drops those of a page', () => {
    const sheet = '.ledger th, .nav a { margin: 0; } .cases td { margin: 1px; } .n12 { --n: 12; }';
    expect(style(sheet, '.bar { inline-size: var(--n); }')).toMatch(
      /\.ledger th\{margin:0\}\.n12\{--n:12\}\.bar\{inline-size:var\(--n\)\}$/,
    );
  });

  it('keeps a list in parentheses if one of its entries can match', () => {
    expect(
      style(':is(.folio, .read) li { margin: 0; } :is(.folio, .foot) li { margin: 1px; }'),
    ).toMatch(/:is\(\.folio,\.read\) li\{margin:0\}$/);
  });

  it('drops what asks for a wide window and what belongs to a sheet of paper', () => {
    expect(
      style('@media (min-width: 80em) { .bar { margin: 0; } } @page { size: A4; }'),
    ).not.toMatch(/80em|A4/);
  });

  it('is the same text each time, and loads no font', () => {
    const sheets = ['base', 'marks', 'pictures', 'tables', 'embed'].map((name) =>
      readFileSync(`src/styles/${name}.css`, 'utf8'),
    );
    const whole = { tokens: readFileSync('src/styles/tokens.css', 'utf8'), others: sheets };
    expect(embedStyle(whole)).toBe(embedStyle(whole));
    expect(embedStyle(whole)).not.toMatch(/url\(|@font-face|@import|<\/style/);
  });
});

describe('hashSource', () => {
  it('is the SHA-256 of the text in base64, as in the example of the standard', () => {
    expect(hashSource("alert('Hello, world.');")).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });
});

describe('styleRules', () => {
  it('takes nested at-rules apart and puts them together again', () => {
    const inner = '@media print{@media (min-width: 1em){a>b,c{margin:0;padding:0}}}';
    const css = `${inner.slice(0, -1)}d{margin:1px}}`;
    expect(shortStyles(styleRules(css))).toBe(`${inner}@media print{d{margin:1px}}`);
  });

  it('refuses a brace that is never closed', () => {
    expect(() => styleRules('a { margin: 0;')).toThrow(/does not close the brace/);
  });
});
