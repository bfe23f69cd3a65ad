/** Each page as a document: language, title, headings, ids, tables. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';
import { all, builtPages, faults, languagePages, value } from './pages.ts';

const repeated = (values: readonly string[]): string[] =>
  values.filter((each, i) => values.indexOf(each) !== i);

describe('every page', () => {
  it('exists in all four languages', () => {
    const paths = (language: string): string[] =>
      languagePages
        .filter((page) => page.language === language)
        .map(({ path }) => path.slice(language.length + 1));
    expect(paths('en').length).toBeGreaterThanOrEqual(8);
    for (const language of languages) expect(paths(language)).toEqual(paths('en'));
  });

  it('has a doctype, a charset and a viewport', () => {
    const found = faults(builtPages, (page) => [
      ...(/^<!doctype html>/i.test(page.html) ? [] : ['no doctype']),
      ...(all(page, 'meta[charset="utf-8"]').length === 1 ? [] : ['no charset']),
      ...(all(page, 'meta[name="viewport"]').length === 1 ? [] : ['no viewport']),
    ]);
    expect(found).toEqual([]);
  });

  it('is in the language of its address, and names the language of other words', () => {
    const found = faults(builtPages, (page) => {
      const lang = value(page.document.documentElement, 'lang');
      const known = all(page, '[lang]').every((each) =>
        languages.some((l) => l === value(each, 'lang')),
      );
      return [
        ...(page.language === undefined || lang === page.language ? [] : [`lang is "${lang}"`]),
        ...(lang === '' ? ['no lang'] : []),
        ...(known ? [] : ['a lang that is none of the four']),
      ];
    });
    expect(found).toEqual([]);
  });

  it('names the way out in its language, or in all four where it has none', () => {
    const found = faults(builtPages, (page) => {
      const spoken = page.language === undefined ? languages : [page.language];
      const expected = spoken.map((language) => messages(language).asides.leave).join(' · ');
      const said = all(page, 'a.leave').map((link) => link.textContent.replace(/\s+/g, ' ').trim());
      const marked = all(page, 'a.leave [lang]').map((words) => value(words, 'lang'));
      return [
        ...(said.join() === expected ? [] : [`the way out says "${said.join()}"`]),
        ...(marked.join() === (spoken.length > 1 ? spoken.join() : '') ? [] : ['no lang']),
      ];
    });
    expect(found).toEqual([]);
  });

  it('has a title and a description, each its own within its language', () => {
    const found = faults(builtPages, (page) => {
      const title = page.document.querySelector('head > title')?.textContent ?? '';
      const description = all(page, 'head > meta[name="description"]').map((m) =>
        value(m, 'content'),
      );
      return [
        ...(title.trim() === '' ? ['no title'] : []),
        ...(description.length === 1 && description[0]?.trim() !== '' ? [] : ['no description']),
      ];
    });
    for (const language of languages) {
      const titles = languagePages
        .filter((page) => page.language === language)
        .map(({ document }) => document.querySelector('title')?.textContent ?? '');
      found.push(...repeated(titles).map((title) => `${language}: two pages named "${title}"`));
    }
    expect(found).toEqual([]);
  });

  it('has one h1 and skips no level of headings', () => {
    const found = faults(builtPages, (page) => {
      const levels = all(page, 'h1,h2,h3,h4,h5,h6').map(({ tagName }) => Number(tagName[1]));
      const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
      return [
        ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not exactly one h1']),
        ...jumps.map((level) => `an h${level} after no h${level - 1}`),
      ];
    });
    expect(found).toEqual([]);
  });

  it('has no id twice and points at none that is missing', () => {
    const found = faults(builtPages, (page) => {
      const ids = all(page, '[id]').map(({ id }) => id);
      const known = new Set(ids);
      const pointers = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
      const pointed = pointers.flatMap((name) =>
        all(page, `[${name}]`).flatMap((each) => value(each, name).split(/\s+/)),
      );
      return [
        ...repeated(ids).map((id) => `id "${id}" twice`),
        ...pointed.filter((id) => !known.has(id)).map((id) => `no id "${id}"`),
      ];
    });
    expect(found).toEqual([]);
  });

  it('has a caption in each table and a scope in each heading cell', () => {
    const found = faults(builtPages, (page) => [
      ...all(page, 'table')
        .filter((table) => (table.querySelector('caption')?.textContent ?? '').trim() === '')
        .map((table) => `a table without caption: ${table.textContent.trim().slice(0, 40)}`),
      ...all(page, 'th:not([scope])').map((th) => `a th without scope: ${th.textContent.trim()}`),
    ]);
    expect(found).toEqual([]);
  });
});
