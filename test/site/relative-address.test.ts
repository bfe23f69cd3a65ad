/** Addresses of a small invented site, seen from its pages. */
import { describe, expect, it } from 'vitest';
import { relativeAddress, relativePath } from '../../src/site/relative-address.ts';

const site = {
  files: new Set([
    'index.html',
    'en/index.html',
    'en/charges/index.html',
    'data/1.0.0/cases.csv',
    'fonts/a.woff2',
    'data/changes/1.0.0...1.1.0/index.html',
  ]),
  ids: new Map([
    ['en/index.html', new Set(['main'])],
    ['en/charges/index.html', new Set(['charge-families', 'вынік'])],
  ]),
};

describe('relativeAddress', () => {
  it.each([
    ['/', '../../index.html'],
    ['/en/', '../index.html'],
    ['/en', '../index.html'],
    ['/en/charges/', 'index.html'],
    ['/en/charges/#charge-families', '#charge-families'],
    ['#charge-families', '#charge-families'],
    ['#%D0%B2%D1%8B%D0%BD%D1%96%D0%BA', '#%D0%B2%D1%8B%D0%BD%D1%96%D0%BA'],
    ['/en/#main', '../index.html#main'],
    ['/en/?a=1', '../index.html?a=1'],
    ['../', '../index.html'],
    ['../index.html', '../index.html'],
    ['/data/1.0.0/cases.csv', '../../data/1.0.0/cases.csv'],
    ['/data/changes/1.0.0...1.1.0/', '../../data/changes/1.0.0...1.1.0/index.html'],
    ['/en/#charge=economic&v=1.1.0', '../index.html#charge=economic&v=1.1.0'],
    ['/en/#top', '../index.html#top'],
    ['#', '#'],
    ['https://example.org/en/', 'https://example.org/en/'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('writes %s from a page two folders down as %s', (address, expected) => {
    expect(relativeAddress(address, 'en/charges/index.html', site)).toEqual({ address: expected });
  });

  it('says which address leads to no file and which to no id', () => {
    expect(relativeAddress('/pl/', 'index.html', site).problem).toBe('/pl/ leads to no file');
    expect(relativeAddress('/EN/', 'index.html', site).problem).toBe('/EN/ leads to no file');
    expect(relativeAddress('/en/#nowhere', 'index.html', site).problem).toBe(
      '/en/#nowhere leads to no id "nowhere" in en/index.html',
    );
    expect(relativeAddress('/%', 'index.html', site).problem).toBe('/% leads to no file');
  });
});

describe('relativePath', () => {
  it('climbs no further than it must', () => {
    expect(relativePath('a/b/c.html', 'a/b/d.html')).toBe('d.html');
    expect(relativePath('a/b/c.html', 'a/d/e.html')).toBe('../d/e.html');
    expect(relativePath('index.html', 'a/100% #1?.html')).toBe('a/100%25%20%231%3F.html');
  });
});
