/** Takes style sheets apart into rules, with the at-rules around them, and writes them short. It refuses to understand a declaration. */

/** One rule: the at-rules around it from the outside in, its selectors, the text between its braces. */
export interface StyleRule {
  readonly around: readonly string[];
  readonly selectors: readonly string[];
  readonly body: string;
}

/** The rules of a style sheet in order. Comments are left out; a brace in a string is not expected. */
export function styleRules(css: string): readonly StyleRule[] {
  return rulesWithin(css.replace(/\/\*[\s\S]*?\*\//g, ''), []);
}

/** The rules as text, at-rules that follow each other joined, without any space that means nothing. */
export function shortStyles(rules: readonly StyleRule[]): string {
  let around = '';
  let text = '';
  for (const rule of rules) {
    const next = rule.around.join('{');
    if (next !== around) {
      text += closing(around) + (next === '' ? '' : `${next}{`);
      around = next;
    }
    text += `${rule.selectors.join(',')}{${rule.body}}`;
  }
  return text + closing(around);
}

function closing(around: string): string {
  return around === '' ? '' : '}'.repeat(around.split('{').length);
}

function rulesWithin(css: string, around: readonly string[]): StyleRule[] {
  const rules: StyleRule[] = [];
  for (let at = 0; ;) {
    const open = css.indexOf('{', at);
    if (open < 0) return rules;
    const prelude = short(css.slice(at, open));
    const close = matching(css, open);
    const inside = css.slice(open + 1, close);
    if (prelude.startsWith('@') && inside.includes('{'))
      rules.push(...rulesWithin(inside, [...around, prelude]));
    else rules.push({ around, selectors: atCommas(prelude), body: shortBody(inside) });
    at = close + 1;
  }
}

function matching(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}' && --depth === 0) return at;
  }
  throw new Error(
    `A style sheet does not close the brace of "${short(css.slice(0, open)).slice(-60)}".`,
  );
}

/** Selectors between the commas that stand in no parenthesis. */
function atCommas(list: string): readonly string[] {
  return list.split(/,(?![^()]*\))/).map((each) => each.trim());
}

function short(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s*,\s*/g, ',')
    .replace(/ ?> ?/g, '>');
}

function shortBody(body: string): string {
  return body
    .trim()
    .replace(/;$/, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([;,])\s*/g, '$1')
    .replace(/^([\w-]+): /, '$1:')
    .replace(/;([\w-]+): /g, ';$1:');
}
