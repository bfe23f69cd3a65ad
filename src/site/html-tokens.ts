/** Cuts a page of HTML into tags and texts whose concatenation is the page again. It refuses to repair, decode or judge markup. */

/** An attribute of a tag; `start` and `end` enclose its written value, quotes included, within the tag's text. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** One piece of a page, which begins at `start`. `raw` is the inside of script and style, `other` a comment or a doctype. */
export type Token = { readonly start: number; readonly text: string } & (
  | { readonly kind: 'text' | 'raw' | 'other' }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: readonly Attribute[] }
  | { readonly kind: 'close'; readonly name: string }
);

/** What a piece of a page becomes. */
export interface Edit {
  readonly of: Token;
  readonly text: string;
}

export type OpenTag = Extract<Token, { kind: 'open' }>;

const tagStart = /[a-zA-Z][^\s/>]*/y;
/** What follows the name of nearly every tag: attributes without a value or with one in double quotes. Such a tag ends where this does, and its attributes are read only when asked for. */
const plainRest = /(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?>/y;
const attributeStart = /[\s/]*([^\s/>=]+)(?:\s*=\s*)?/y;
const unquoted = /[^\s>]+/y;

/** The pieces of a page in order, in time linear in its length. An unclosed tag or comment reaches to the end. */
export function htmlTokens(html: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const text = (end: number): void => {
    if (end > at) tokens.push({ kind: 'text', start: at, text: html.slice(at, end) });
    at = end;
  };
  let search = 0;
  for (;;) {
    const open = html.indexOf('<', search);
    if (open === -1) break;
    const next = tokenAt(html, open);
    if (next === undefined) {
      search = open + 1;
      continue;
    }
    text(open);
    tokens.push(next);
    at = open + next.text.length;
    if (next.kind === 'open' && (next.name === 'script' || next.name === 'style')) {
      const close = indexOfClose(html, next.name, at);
      if (close > at) tokens.push({ kind: 'raw', start: at, text: html.slice(at, close) });
      at = close;
    }
    search = at;
  }
  text(html.length);
  return tokens;
}

/** The page with some of its pieces changed, each by one edit. */
export function edited(html: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.of.start - b.of.start)) {
    text += html.slice(at, edit.of.start) + edit.text;
    at = edit.of.start + edit.of.text.length;
  }
  return text + html.slice(at);
}

/** The tag with the values of some attributes written anew; a name that the tag lacks is ignored. */
export function withAttributes(tag: OpenTag, values: ReadonlyMap<string, string>): string {
  let text = '';
  let at = 0;
  for (const { name, start, end } of tag.attributes) {
    const value = values.get(name);
    if (value === undefined || start === end) continue;
    text += `${tag.text.slice(at, start)}"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    at = end;
  }
  return text + tag.text.slice(at);
}

/** An opening tag whose attributes are read when they are first asked for: of most tags nobody asks. */
class PlainTag {
  readonly kind = 'open';
  readonly start: number;
  readonly text: string;
  readonly name: string;
  #attributes: readonly Attribute[] | undefined;

  constructor(start: number, text: string, name: string) {
    this.start = start;
    this.text = text;
    this.name = name;
  }

  get attributes(): readonly Attribute[] {
    this.#attributes ??= attributesFrom(this.text, 1 + this.name.length, 0).attributes;
    return this.#attributes;
  }
}

/** The value of an attribute, `undefined` where the tag lacks it. */
export function attribute(tag: OpenTag, name: string): string | undefined {
  return tag.attributes.find((candidate) => candidate.name === name)?.value;
}

function tokenAt(html: string, open: number): Token | undefined {
  if (html.startsWith('<!--', open)) {
    return { kind: 'other', start: open, text: html.slice(open, endAfter(html, '-->', open + 4)) };
  }
  const second = html[open + 1];
  if (second === '!' || second === '?') {
    return { kind: 'other', start: open, text: html.slice(open, endAfter(html, '>', open)) };
  }
  const closing = second === '/';
  tagStart.lastIndex = open + (closing ? 2 : 1);
  const name = tagStart.exec(html)?.[0].toLowerCase();
  if (name === undefined) return undefined;
  if (closing) {
    return { kind: 'close', start: open, name, text: html.slice(open, endAfter(html, '>', open)) };
  }
  const from = tagStart.lastIndex;
  plainRest.lastIndex = from;
  if (plainRest.test(html)) return new PlainTag(open, html.slice(open, plainRest.lastIndex), name);
  const { attributes, end } = attributesFrom(html, from, open);
  return { kind: 'open', start: open, name, attributes, text: html.slice(open, end) };
}

function attributesFrom(
  html: string,
  from: number,
  open: number,
): { attributes: Attribute[]; end: number } {
  const attributes: Attribute[] = [];
  let at = from;
  for (;;) {
    attributeStart.lastIndex = at;
    const match = attributeStart.exec(html);
    if (!match) return { attributes, end: endAfter(html, '>', at) };
    const start = attributeStart.lastIndex;
    const end = /=\s*$/.test(match[0]) ? valueEnd(html, start) : start;
    const written = html.slice(start, end);
    attributes.push({
      name: (match[1] ?? '').toLowerCase(),
      value: decoded(/^["']/.test(written) ? written.slice(1, -1) : written),
      start: start - open,
      end: end - open,
    });
    at = end;
  }
}

function valueEnd(html: string, start: number): number {
  const quote = html[start];
  if (quote === '"' || quote === "'") return endAfter(html, quote, start + 1);
  unquoted.lastIndex = start;
  return unquoted.exec(html) ? unquoted.lastIndex : start;
}

function endAfter(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

function indexOfClose(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function decoded(value: string): string {
  if (!value.includes('&')) return value;
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}
