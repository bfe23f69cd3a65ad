/** One folder in the place of another, or everything as it was. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../src/site/replaced-folder.ts';

let root = '';
const folder = (name: string): string => {
  mkdirSync(`${root}/${name}`);
  writeFileSync(`${root}/${name}/page`, name);
  return `${root}/${name}`;
};
beforeEach(() => {
  root = mkdtempSync(`${tmpdir()}/replace-`);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('replaceFolder', () => {
  it('puts the next folder in the place of the old one and leaves nothing beside it', () => {
    replaceFolder(folder('dist'), folder('next'), `${root}/former`);
    expect(readFileSync(`${root}/dist/page`, 'utf8')).toBe('next');
    expect(existsSync(`${root}/next`)).toBe(false);
    expect(existsSync(`${root}/former`)).toBe(false);
  });

  it('fills a place that was empty', () => {
    replaceFolder(`${root}/new/dist`, folder('next'), `${root}/former`);
    expect(readFileSync(`${root}/new/dist/page`, 'utf8')).toBe('next');
  });

  it('keeps the old folder where the next one is missing', () => {
    const place = folder('dist');
    expect(() => {
      replaceFolder(place, `${root}/missing`, `${root}/former`);
    }).toThrow(/ENOENT/);
    expect(readFileSync(`${root}/dist/page`, 'utf8')).toBe('dist');
  });
});
