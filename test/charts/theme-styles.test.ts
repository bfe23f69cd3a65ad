/** Style sheets for files that stand alone: values for variables, paint without layout. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themes, themeStyles, themeValues } from '../../src/charts/theme-styles.ts';

const tokens = `:root { --ink: #111; --pen: var(--ink); }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; } }
@media print { :root { --ink: #000; } }`;
const rules = (pictures: string, ...classes: string[]): string =>
  themeStyles({ tokens, pictures }, 'light', new Set(classes));

describe('themeValues(tokens, theme)', () => {
  it('is the plain values, with those of the dark query on top for dark', () => {
    expect(themeValues(tokens, 'light').get('--ink')).toBe('#111');
    expect(themeValues(tokens, 'dark').get('--ink')).toBe('#eee');
    expect(themeValues(tokens, 'dark').get('--pen')).toBe('var(--ink)');
  });

  it.each(themes)('knows every colour of the site in %s', (theme) => {
    const values = themeValues(readFileSync('src/styles/tokens.css', 'utf8'), theme);
    for (const name of ['--paper', '--ink', '--fill', '--red', '--unknown', '--sans'])
      expect(values.get(name)).toMatch(/\S/);
  });
});

describe('themeStyles(sheets, theme, classes)', () => {
  it('puts a value for each variable, through other variables too', () => {
    expect(rules('.a { fill: var(--pen); }', 'a')).toBe('.a{fill:#111}');
  });

  it('keeps paint and letters, drops layout and the size of letters', () => {
    expect(rules('.a { display: block; font-size: 0; stroke: red; }', 'a')).toBe('.a{stroke:red}');
  });

  it('keeps rules of the given classes only, and none of a media query', () => {
    const css = '.a .b, .a { fill: red; } .b { fill: blue; } @media print { .a { fill: tan; } }';
    expect(rules(css, 'a')).toBe('.a{fill:red}');
  });

  it('leaves out selectors that are for pages', () => {
    expect(
      rules('.a :is(th, td) { fill: red; } td { fill: tan; } .a:hover { fill: blue; }', 'a'),
    ).toBe('');
  });

  it('refuses a variable that the theme does not have', () => {
    expect(() => rules('.a { fill: var(--none); }', 'a')).toThrow('has no --none');
  });
});
