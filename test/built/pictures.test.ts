/** The files of the figures: each picture against the numbers of the same address, and what a picture may hold. Nothing of src is used to read it. */
import Papa from 'papaparse';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { builtBytes, builtFiles } from './pages.ts';

interface Mark {
  readonly column?: string;
  readonly key: string;
  readonly count: string;
}

const pictures = builtFiles.filter((path) => /^charts\/.*\.svg$/.test(path));
const numbersPath = (path: string): string => path.replace(/(?:\.dark)?\.svg$/, '.csv');
const text = (path: string): string => builtBytes(path).toString('utf8');
const parsed = (path: string): Document => parseHTML(text(path)).document;
const marksOf = (path: string): Mark[] =>
  Array.from(parsed(path).querySelectorAll('[data-key]'), (mark) => ({
    key: mark.getAttribute('data-key') ?? '',
    count: mark.getAttribute('data-count') ?? '',
  }));
/** Rows that a file has beyond its picture: crossings that stand in a table, each month of a curve. */
const onlyInFile = /^(?:lacking_by_|custody_time$)/;
const sorted = (marks: readonly Mark[]): string[] =>
  marks.map(({ key, count }) => `${key}: ${count}`).sort();

describe('the picture files', () => {
  it('are there beside every file of numbers, light and dark', () => {
    const expected = builtFiles
      .filter((path) => /^charts\/.*\.csv$/.test(path))
      .flatMap((path) => [path.replace(/csv$/, 'svg'), path.replace(/csv$/, 'dark.svg')])
      .sort();
    expect(pictures).toEqual(expected);
    expect(pictures.length).toBeGreaterThan(0);
  });

  it('show the numbers of their file, each that is not zero once, in a map and its bars twice', () => {
    const faults = pictures.flatMap((path) => {
      const rows = Papa.parse<Mark>(text(numbersPath(path)), {
        header: true,
        skipEmptyLines: true,
      }).data.filter(({ count }) => count !== '0');
      // Those at risk stand under a curve at some of its months only.
      const marks = sorted(marksOf(path).filter(({ key }) => !key.startsWith('at_risk|')));
      const drawn = path.includes('host-countries') ? [...new Set(marks)] : marks;
      const listed = sorted(rows.filter(({ column = '' }) => !onlyInFile.test(column)));
      return drawn.join('\n') === listed.join('\n')
        ? []
        : [
            `${path}: drawn and not listed ${drawn.filter((each) => !listed.includes(each)).join(', ')}; ` +
              `listed and not drawn ${listed.filter((each) => !drawn.includes(each)).join(', ')}`,
          ];
    });
    expect(faults).toEqual([]);
  });

  it('stand alone: no variable, no script, no inline style, nothing from elsewhere', () => {
    const forbidden =
      /var\(|<script| style=|@import|@font-face|\shref=|url\((?!#)|\son[a-z]+=|⚠|&nbsp;/;
    const faults = pictures.filter(
      (path) =>
        forbidden.test(text(path)) ||
        !/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/.test(text(path)),
    );
    expect(faults).toEqual([]);
  });

  it('have ids of their own and references that lead somewhere', () => {
    const faults = pictures.filter((path) => {
      const ids = Array.from(text(path).matchAll(/ id="([^"]+)"/g), (match) => match[1] ?? '');
      const used = Array.from(
        text(path).matchAll(/url\(#([^)]+)\)|aria-(?:labelledby|describedby)="([^"]+)"/g),
        (match) => match[1] ?? match[2] ?? '',
      );
      return new Set(ids).size < ids.length || used.some((id) => !ids.includes(id));
    });
    expect(faults).toEqual([]);
  });

  it('are the same bytes under latest as under the version', () => {
    const faults = pictures
      .filter((path) => path.startsWith('charts/latest/'))
      .filter((path) => {
        const name = path.split('/').at(-1) ?? '';
        const twin = pictures.findLast(
          (other) => !other.startsWith('charts/latest/') && other.endsWith(`/${name}`),
        );
        return twin === undefined || !builtBytes(twin).equals(builtBytes(path));
      });
    expect(faults).toEqual([]);
  });
});
