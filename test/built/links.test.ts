/** Links of the built site, followed without the hook that wrote them. */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import {
  all,
  builtBytes,
  builtFiles,
  builtPages,
  embedFiles,
  faults,
  languagePages,
  value,
} from './pages.ts';

const files = new Set(builtFiles);
const ids = new Map(
  builtPages.map((page) => [page.path, new Set(all(page, '[id]').map(({ id }) => id))]),
);
const isElsewhere = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** What is wrong with an address that stands in a file; nothing for one that leads elsewhere. */
function fault(address: string, from: string): string[] {
  if (isElsewhere(address)) return [];
  if (address.startsWith('/')) return [`${address} is not relative`];
  const [path = '', fragment = ''] = address.split('#', 2);
  const target = path === '' ? from : posix.join(posix.dirname(from), decodeURI(path));
  if (!files.has(target)) return [`${address} leads to no file`];
  const place = decodeURIComponent(fragment);
  const found = place === '' || place.includes('=') || ids.get(target)?.has(place) !== false;
  return found ? [] : [`${address} leads to no id`];
}

describe('links', () => {
  it('are relative, name a file that exists, and an id that exists', () => {
    const found = faults(builtPages, (page) => [
      ...all(page, '[href]').flatMap((each) => fault(value(each, 'href'), page.path)),
      ...all(page, '[src]').flatMap((each) => fault(value(each, 'src'), page.path)),
      ...all(page, '[srcset]').flatMap((each) =>
        value(each, 'srcset')
          .split(',')
          .flatMap((candidate) => fault(candidate.trim().split(/\s/)[0] ?? '', page.path)),
      ),
    ]);
    expect(found).toEqual([]);
  });

  it('of embeds are relative and name a page that exists', () => {
    const found = embedFiles.flatMap((path) =>
      Array.from(
        builtBytes(path)
          .toString('utf8')
          .matchAll(/<[a-z][^>]*? href="([^"]*)"/g),
      )
        .flatMap(([, address = '']) => fault(address, path))
        .map((each) => `${path}: ${each}`),
    );
    expect(found).toEqual([]);
  });

  it('of style sheets lead to files that exist', () => {
    const found = builtFiles
      .filter((path) => path.endsWith('.css'))
      .flatMap((path) =>
        Array.from(
          builtBytes(path)
            .toString('utf8')
            .matchAll(/url\(\s*["']?([^"')]+)/g),
        )
          .map((match) => match[1] ?? '')
          .filter((address) => !address.startsWith('data:') && !address.startsWith('#'))
          .flatMap((address) => fault(address, path).map((each) => `${path}: ${each}`)),
      );
    expect(found).toEqual([]);
  });

  it('lead from each page to the same page in the other languages', () => {
    const found = faults(languagePages, (page) => {
      const rest = page.path.slice((page.language ?? '').length + 1);
      return languages
        .filter((language) => language !== page.language)
        .flatMap((language) =>
          ['a', 'link[rel="alternate"]'].flatMap((kind) => {
            const links = all(page, `${kind}[hreflang="${language}"]`).map((each) =>
              posix.join(posix.dirname(page.path), value(each, 'href')),
            );
            return links.includes(`${language}/${rest}`)
              ? []
              : [`no ${kind} to ${language}/${rest}`];
          }),
        );
    });
    expect(found).toEqual([]);
  });

  it('lead from the root to all four languages', () => {
    const root = builtPages.find(({ path }) => path === 'index.html');
    const links = root ? all(root, 'a[hreflang]').map((each) => value(each, 'href')) : [];
    expect(links.sort()).toEqual(languages.map((language) => `${language}/index.html`).sort());
  });

  it('to other hosts tell them nothing', () => {
    const found = faults(builtPages, (page) => {
      const told = all(page, 'meta[name="referrer"][content="no-referrer"]').length === 0;
      return all(page, 'a[href]')
        .filter((link) => /^https?:/.test(value(link, 'href')))
        .filter((link) => told && !value(link, 'rel').split(' ').includes('noreferrer'))
        .map((link) => `${value(link, 'href')} is told where the reader comes from`);
    });
    expect(found).toEqual([]);
  });
});
