/** The rules of the pictures for a file that stands alone: the theme's values instead of variables. It refuses a variable without a value. */

/** The two looks of a picture. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The texts of the two style sheets: tokens.css and pictures.css. */
export interface StyleSheets {
  readonly tokens: string;
  readonly pictures: string;
}

interface CssRule {
  readonly selector: string;
  readonly body: string;
}

/** What may be said in a file that other programs draw: paint and letters, no layout, and no size of letters. */
const kept = /^(?:fill|stroke|paint-order|opacity|shape-rendering|font-(?:family|style|weight))/;

/** Selectors of classes and elements; others are for pages, and not every program that draws knows them. */
const plain = /^[\w\s>-]*\.[\w\s.>-]+$/;

/** The rules that apply to some of the given classes, one a line. Throws for a variable that the theme does not have. */
export function themeStyles(
  { tokens, pictures }: StyleSheets,
  theme: Theme,
  classes: ReadonlySet<string>,
): string {
  const values = themeValues(tokens, theme);
  const resolve = (text: string): string =>
    text.replace(/var\((--[a-z0-9-]+)\)/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`The theme "${theme}" has no ${name}.`);
      return resolve(value);
    });
  return rulesOf(withoutBlocks(pictures))
    .flatMap(({ selector, body }) => {
      const own = selector
        .split(',')
        .map((each) => each.trim())
        .filter((each) => plain.test(each) && classesOf(each).every((name) => classes.has(name)));
      const declared = declarations(body).filter(([name]) => kept.test(name));
      if (own.length === 0 || declared.length === 0) return [];
      return [`${own.join(',')}{${declared.map(([n, v]) => `${n}:${resolve(v)}`).join(';')}}`];
    })
    .join('\n');
}

/** The custom properties of a theme: the plain ones, and for the dark one those of its media query on top. */
export function themeValues(tokens: string, theme: Theme): ReadonlyMap<string, string> {
  const text = withoutComments(tokens);
  const dark = /@media \(prefers-color-scheme: dark\)\s*\{([\s\S]*?\})\s*\}/.exec(text)?.[1] ?? '';
  return new Map(
    [withoutBlocks(text), theme === 'dark' ? dark : '']
      .flatMap(rulesOf)
      .filter(({ selector }) => selector === ':root')
      .flatMap(({ body }) => declarations(body))
      .filter(([name]) => name.startsWith('--')),
  );
}

/** All classes of a picture, for its rules. */
export function classesIn(svg: SVGElement): ReadonlySet<string> {
  const elements = [svg, ...Array.from(svg.querySelectorAll('*'))];
  return new Set(elements.flatMap((element) => (element.getAttribute('class') ?? '').split(' ')));
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

/** The rules outside of all at-rules. */
function withoutBlocks(css: string): string {
  return withoutComments(css).replace(/@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
}

function rulesOf(css: string): readonly CssRule[] {
  return Array.from(css.matchAll(/([^{}]+)\{([^{}]*)\}/g), ([, selector = '', body = '']) => ({
    selector: selector.trim(),
    body,
  }));
}

function declarations(body: string): readonly (readonly [string, string])[] {
  return body.split(';').flatMap((each) => {
    const at = each.indexOf(':');
    return at < 0
      ? []
      : [
          [
            each.slice(0, at).trim(),
            each
              .slice(at + 1)
              .trim()
              .replace(/\s+/g, ' '),
          ] as const,
        ];
  });
}

function classesOf(selector: string): readonly string[] {
  return Array.from(selector.matchAll(/\.([\w-]+)/g), (match) => match[1] ?? '');
}
