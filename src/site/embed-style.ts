/** The one style of all embeds, taken from the sheets of the pages: only what an exhibit wears. It refuses font files, and a second style for any embed. */
import { createHash } from 'node:crypto';
import { shortStyles, styleRules, type StyleRule } from './css-rules.ts';

/** The texts of the style sheets, in the order in which they apply. */
export interface EmbedSheets {
  readonly tokens: string;
  readonly others: readonly string[];
}

/** Classes of an exhibit; a rule about any other class is a page's own. */
const worn = new Set(
  `area axis b bar bars bare body case circle claim count course-group course-table courses custody
  dashed dotted double elsewhere embed frame gap hair halo handover hatch hatched hatching head
  hosts house_arrest id ink key label last ledger legend line map map-side maprow mark mute mx n
  narrow none notches note open open-end origin-name picture pips plot read record red red-line
  request requesting returned said shown side sign signs slice solid split src state sub swatch
  gaps months scroll thin tone tot total twin undated undocumented unselected upright vh wash when wide zero apart`
    .split(/\s+/)
    .concat(['level1', 'level2', 'level3', 'level4', 'level5']),
);
const isWorn = (name: string): boolean => worn.has(name) || /^[mn]\d+$/.test(name);

/** The text of the style block. The theme is an attribute of the root; without one it follows the reader's. */
export function embedStyle({ tokens, others }: EmbedSheets): string {
  const rules = [...themed(styleRules(tokens)), ...others.flatMap(styleRules).flatMap(wornPart)];
  return shortStyles(withoutUnusedNames(rules));
}

/** The source expression of a text in a content policy. https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function hashSource(text: string): string {
  const hash = hashes.get(text) ?? createHash('sha256').update(text).digest('base64');
  hashes.set(text, hash);
  return `'sha256-${hash}'`;
}

/** One style and one script stand in all embeds. */
const hashes = new Map<string, string>();

/** The tokens by attribute as well as by the reader's setting; print is light. */
function themed(rules: readonly StyleRule[]): readonly StyleRule[] {
  return rules.flatMap((rule) => {
    if (!rule.around.some((each) => each.includes('prefers-color-scheme'))) return [rule];
    return [
      {
        ...rule,
        around: ['@media screen and (prefers-color-scheme: dark)'],
        selectors: [':root:where(:not([data-theme=light]))'],
      },
      { ...rule, around: ['@media screen'], selectors: [':root:where([data-theme=dark])'] },
    ];
  });
}

/** A frame is seldom wider than a column of text, and an exhibit in it never is. */
const widestEm = 60;

function wornPart(rule: StyleRule): readonly StyleRule[] {
  const wide = rule.around.some(
    (each) => Number(/min-width: (\d+)/.exec(each)?.[1] ?? 0) > widestEm,
  );
  const selectors = rule.selectors.filter((each) => !each.startsWith('@') && wearable(each));
  return wide || selectors.length === 0 ? [] : [{ ...rule, selectors }];
}

/** Whether an exhibit can match: of each list in parentheses one entry, and everything outside. */
function wearable(selector: string): boolean {
  const lists = Array.from(selector.matchAll(/:is\(([^()]*)\)/g), ([, list = '']) =>
    list.split(','),
  );
  const outside = selector.replace(/:is\([^()]*\)|:not\([^()]*\)/g, '');
  return allWorn(outside) && lists.every((list) => list.some(allWorn));
}

function allWorn(selector: string): boolean {
  return Array.from(selector.matchAll(/\.([a-z][\w-]*)/gi)).every(([, name = '']) => isWorn(name));
}

/** Leaves out custom properties that nothing asks for. */
function withoutUnusedNames(rules: readonly StyleRule[]): readonly StyleRule[] {
  const asked = new Set(
    rules.flatMap(({ body }) =>
      Array.from(body.matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name),
    ),
  );
  return rules.flatMap((rule) => {
    const declarations = rule.body
      .split(';')
      .filter((each) => !each.startsWith('--') || asked.has(each.slice(0, each.indexOf(':'))));
    return declarations.length === 0 ? [] : [{ ...rule, body: declarations.join(';') }];
  });
}
