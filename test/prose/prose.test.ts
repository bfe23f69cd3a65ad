/** The prose pages as the same text in four languages, by what can be counted. It refuses to judge a translation. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/i18n/languages.ts';

const folder = new URL('../../src/prose/', import.meta.url);

const filesOf = (language: Language): readonly string[] =>
  readdirSync(new URL(`${language}/`, folder)).sort();

const read = (language: Language, file: string): string =>
  readFileSync(new URL(`${language}/${file}`, folder), 'utf8');

const found = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), (match) => match[1] ?? match[0]);

const headings = (text: string) => found(text, /^(#+) /gm);
const anchors = (text: string) => found(text, /^#+ .*\{#([a-z-]+)\}$/gm);
const blocks = (text: string) => text.trim().split(/\n{2,}/).length;
const items = (text: string) => found(text, /^ *(?:[-*]|\d+\.) /gm).length;
const addresses = (text: string) => found(text, /\]\(([^)]+)\)/g);
const figures = (text: string) => [...found(withoutLinks(text), /\d+/g)].sort();
const articles = (text: string) => found(text, /^\| (\d[\d-]*) +\|/gm);
const cells = (text: string) => found(text, /^\|.*\|$/gm).map((row) => row.split('|').length - 2);

const withoutLinks = (text: string): string => text.replaceAll(/\[[^\]]*\]\([^)]+\)/g, '');

/** The text that is the page's own: without links and without what stands in parentheses, nested ones too. */
function ownWords(text: string): string {
  const less = text.replaceAll(/\([^()]*\)/g, '');
  return less === text ? text : ownWords(less);
}

const pages = filesOf('en').flatMap((file) => languages.map((language) => ({ file, language })));

describe('the prose pages', () => {
  it.each(languages)('exist in %s as in English', (language) => {
    expect(filesOf(language)).toEqual(filesOf('en'));
    expect(filesOf(language)).toEqual([
      'accessibility.md',
      'charges.md',
      'corrections.md',
      'guide.md',
      'instruments.md',
      'method.md',
      'safety.md',
    ]);
  });
});

describe.each(pages)('$language/$file', ({ file, language }) => {
  const text = read(language, file);
  const english = read('en', file);
  const own = ownWords(withoutLinks(text));

  it('has the headings, anchors, paragraphs and list items of the English page', () => {
    expect(headings(text)).toEqual(headings(english));
    expect(anchors(text)).toEqual(anchors(english));
    expect(anchors(text)).toHaveLength(headings(text).length);
    expect(blocks(text)).toBe(blocks(english));
    expect(items(text)).toBe(items(english));
  });

  it('has the links, tables and figures of the English page', () => {
    const inLanguage = (address: string): string => address.replace(/^\/en\//, `/${language}/`);
    expect(addresses(text)).toEqual(addresses(english).map(inLanguage));
    expect(cells(text)).toEqual(cells(english));
    expect(articles(text)).toEqual(articles(english));
    expect(figures(text)).toEqual(figures(english));
  });

  it('begins with a heading of the second level and has no first one, no frontmatter, no markup', () => {
    expect(text).toMatch(/^## /);
    expect(headings(text)).not.toContain('#');
    expect(text).not.toMatch(/^---$/m);
    expect(text).not.toMatch(/<\/?[a-z!]/i);
  });

  it('keeps to the voice: no exclamation, no question, no percentage, no straight quotes', () => {
    expect(withoutLinks(text)).not.toMatch(/[!?]/);
    expect(text).not.toMatch(/\d\s*%/);
    expect(withoutLinks(text)).not.toMatch(/["']/);
  });

  it('uses the quotation marks of its language', () => {
    const others = { en: /[«»„]/, be: /[“”„]/, ru: /[“”„]/, pl: /[«»“]/ }[language];
    expect(own).not.toMatch(others);
  });

  it('uses the letters of its language', () => {
    const foreign = { en: /\p{sc=Cyrl}/u, be: /[ищъ]/i, ru: /[іў]/i, pl: /\p{sc=Cyrl}/u }[language];
    expect(own).not.toMatch(foreign);
    expect(text).toBe(text.normalize('NFC'));
  });

  it('has plain spaces only, and no run of digits that could be a telephone number', () => {
    expect(text).not.toMatch(/[\u00a0\u00ad\u200b-\u200f\u202f\t]/);
    expect(text).not.toMatch(/\d(?:[ ./()-]?\d){6,}/);
  });
});

describe('the table of articles', () => {
  it('leaves out the two articles whose text was not confirmed', () => {
    for (const language of languages) {
      const listed = articles(read(language, 'charges.md'));
      expect(listed).toHaveLength(20);
      expect(listed).not.toContain('211');
      expect(listed).not.toContain('290');
    }
  });
});
