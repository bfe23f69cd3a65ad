/** Rows written as CSV and JSON: what a standard reader reads back, and what the released files hold. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/selection/csv.ts';
import { nestedCases, nestedText } from '../../src/selection/json.ts';
import { syntheticRelease } from '../bench/synthetic-release.ts';
import { standing } from '../built/counted.ts';

const parsed = (text: string): string[][] => Papa.parse<string[]>(text.replace(/\n$/, '')).data;
const cells = (text: string) => {
  const [columns = [], ...rows] = parsed(text);
  return { columns, rows };
};

describe('csvText', () => {
  it.each(standing)('writes the files of %s byte for byte', (version) => {
    for (const name of ['cases', 'events', 'sources']) {
      const text = readFileSync(`data/${version}/${name}.csv`, 'utf8');
      expect(csvText(cells(text))).toBe(text);
    }
  });

  it('quotes only where RFC 4180 asks for it, and what it writes is read back', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', ';', 'ў', "'"),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = csvText({ columns: ['one', 'two'], rows });
        expect(
          Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data.slice(1, -1),
        ).toEqual(rows);
      }),
    );
    expect(csvText({ columns: ['a'], rows: [[' b '], ["'c'"], ['d,e']] })).toBe(
      'a\n b \n\'c\'\n"d,e"\n',
    );
  });
});

describe('nestedCases', () => {
  it('holds every cell of the three tables, under the case it belongs to', () => {
    const release = syntheticRelease(50);
    const nested = nestedCases(release);
    const flat = (rows: readonly object[]): string[] =>
      rows.map((row) =>
        Object.values(row)
          .map((value: unknown) => (Array.isArray(value) ? value.join(';') : String(value)))
          .join(),
      );
    expect(flat(nested.map((row) => ({ ...row, events: '', sources: '' })))).toEqual(
      release.cases.rows.map((row) => [...row.with(17, ''), ''].join()),
    );
    expect(flat(nested.flatMap(({ events }) => events as object[]))).toEqual(
      release.events.rows.map((row) => row.slice(1).join()),
    );
    expect(flat(nested.flatMap(({ sources }) => sources as object[]))).toEqual(
      release.sources.rows.map((row) => row.toSpliced(1, 1).join()),
    );
  });

  it('writes numbers, lists and truth values as such', () => {
    const text = nestedText({ version: '1.0.0' }, syntheticRelease(3));
    expect(JSON.parse(text)).toMatchObject({
      version: '1.0.0',
      cases: [
        { charge_families: expect.any(Array) as unknown, events: [{ step: 1 }, {}, {}] },
        {},
        {},
      ],
    });
    expect(text).toMatch(/"names_person": true/);
    expect(text.endsWith('}\n')).toBe(true);
  });
});
