/** Nothing comes from elsewhere, nothing is inline that the content policy would block, nothing is heavier than its budget. */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { all, builtBytes, builtFiles, builtPages, faults, value, type BuiltPage } from './pages.ts';

const budgetBytes = { html: 60_000, css: 10_000, script: 2_000 };
/** The page that counts: its script, and what it loads with the first rows of a selection. */
const caseBudgetBytes = { script: 8_000, late: 4_600 };
const isCasePage = (path: string): boolean => /^[a-z]{2}\/cases\/index\.html$/.test(path);
/** The list, its pages and the ready-made selections wear a sheet more. */
const listCssBytes = 11_300;
const isListPage = (path: string): boolean => /^[a-z]{2}\/cases\//.test(path);
const isElsewhere = (address: string): boolean => /^(?:https?:|\/\/)/i.test(address.trim());
const gzipped = (path: string): number => gzipSync(builtBytes(path), { level: 9 }).byteLength;

const loading = [
  ['[src]', 'src'],
  ['[srcset]', 'srcset'],
  ['[poster]', 'poster'],
  ['object[data]', 'data'],
  ['form[action]', 'action'],
  ['use[href], image[href]', 'href'],
] as const;
// Links that only name an address load nothing.
const namingRelations = ['alternate', 'canonical', 'license', 'author', 'cite-as'];

describe('every page', () => {
  it('loads nothing from elsewhere', () => {
    const found = faults(builtPages, (page) => [
      ...loading.flatMap(([selector, name]) =>
        all(page, selector)
          .map((each) => value(each, name))
          .filter(isElsewhere),
      ),
      ...all(page, 'link[href]')
        .filter((link) => !namingRelations.includes(value(link, 'rel')))
        .map((link) => value(link, 'href'))
        .filter(isElsewhere),
      ...all(page, 'link[rel~="preconnect"], link[rel~="dns-prefetch"], base').map(
        ({ outerHTML }) => outerHTML,
      ),
      ...all(page, 'meta[http-equiv="refresh"]').map(() => 'a refresh'),
    ]);
    expect(found).toEqual([]);
  });

  it('has no inline style', () => {
    const found = faults(builtPages, (page) =>
      all(page, '[style], style').map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(found).toEqual([]);
  });

  it('has no inline script, no handler and no module', () => {
    const data = ['application/ld+json', 'application/json'];
    const found = faults(builtPages, (page) => [
      ...all(page, 'script:not([src])')
        .filter((script) => !data.includes(value(script, 'type')))
        .map(() => 'an inline script'),
      ...all(page, 'script[type="module"], link[rel="modulepreload"]').map(() => 'a module'),
      ...all(page, '*').flatMap((each) =>
        Array.from(each.attributes)
          .filter(({ name, value: code }) => /^on/i.test(name) || /^\s*javascript:/i.test(code))
          .map(({ name }) => `a handler ${name}`),
      ),
    ]);
    expect(found).toEqual([]);
  });

  it('has a content policy that allows only its own folder', () => {
    const found = faults(builtPages, (page) => {
      const policy = all(page, 'meta[http-equiv="Content-Security-Policy"]').map((meta) =>
        value(meta, 'content'),
      );
      const strict =
        policy.length === 1 && /default-src 'none'|default-src 'self'/.test(policy[0] ?? '');
      const loose = /unsafe-|https?:|\*/.test(policy.join(' '));
      return strict && !loose ? [] : [`content policy: ${policy.join(' | ')}`];
    });
    expect(found).toEqual([]);
  });

  it('stays within its budget of bytes', () => {
    const sum = (page: BuiltPage, selector: string, name: string): number =>
      all(page, selector)
        .map((each) => posix.join(posix.dirname(page.path), value(each, name)))
        .reduce((bytes, path) => bytes + gzipped(path), 0);
    const found = faults(builtPages, (page) => {
      const bytes = {
        html: gzipped(page.path),
        css: sum(page, 'link[rel="stylesheet"]', 'href'),
        script: sum(page, 'script[src]', 'src'),
      };
      const budget = {
        ...budgetBytes,
        ...(isListPage(page.path) && { css: listCssBytes }),
        ...(isCasePage(page.path) && { script: caseBudgetBytes.script }),
      };
      return (['html', 'css', 'script'] as const)
        .filter((kind) => bytes[kind] > budget[kind])
        .map((kind) => `${kind} is ${bytes[kind]} bytes gzipped, of ${budget[kind]}`);
    });
    expect(found).toEqual([]);
  });

  it('that counts loads little more with the first rows, from its own folder', () => {
    const pages = builtPages.filter(({ path }) => isCasePage(path));
    expect(pages).toHaveLength(4);
    const late = pages.flatMap((page) =>
      all(page, 'a#late-script').map((link) =>
        posix.join(posix.dirname(page.path), value(link, 'href')),
      ),
    );
    expect(late).toHaveLength(4);
    expect(late.filter((path) => gzipped(path) > caseBudgetBytes.late)).toEqual([]);
  });
});

describe('every style sheet', () => {
  it('loads nothing from elsewhere', () => {
    const found = builtFiles
      .filter((path) => path.endsWith('.css'))
      .filter((path) =>
        /(?:url\(\s*|@import\s+)["']?(?:https?:)?\/\//i.test(builtBytes(path).toString()),
      );
    expect(found).toEqual([]);
  });
});
