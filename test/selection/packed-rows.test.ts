/** Rows as the build packs them for the browser: every value comes back, in few bytes. */
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { vocabularies } from '../../src/model/vocabulary.ts';
import { rowsOf } from '../../src/selection/columns.ts';
import { csvText } from '../../src/selection/csv.ts';
import { packedNumbers, unpackedNumbers } from '../../src/selection/packed-numbers.ts';
import { chunks, packedIds, packedRows } from '../../src/selection/packed-rows.ts';
import { syntheticRelease } from '../bench/synthetic-release.ts';

const release = syntheticRelease(400);
const { cases } = release;
type Row = Readonly<Record<string, string>>;
const objects: readonly Row[] = Papa.parse<Row>(csvText(cases), {
  header: true,
  skipEmptyLines: true,
}).data;
const notice = objects.map((_, i) => (i % 3 === 0 ? 'after_refusal' : 'none'));
const rows = rowsOf(packedRows('1.0.0', cases, notice));
const ids = objects.map((row) => row['case_id'] ?? '');

describe('packed rows', () => {
  it('give back every value of every column and the persons', () => {
    for (const [name, column] of Object.entries(rows.columns))
      expect(Array.from(column.places, (place) => column.values[place])).toEqual(
        name === 'notice' ? notice : objects.map((row) => row[name]),
      );
    const people = new Map(objects.map((row, i) => [row['person_id'], rows.persons[i]]));
    expect(objects.map((row) => people.get(row['person_id']))).toEqual([...rows.persons]);
    expect(new Set(people.values()).size).toBe(people.size);
    const several = objects.flatMap((row, i) =>
      objects.filter((other) => other['person_id'] === row['person_id']).length > 1 ? [i] : [],
    );
    expect([...rows.repeated].sort((a, b) => a - b)).toEqual(several);
    const inOrder = Array.from(rows.repeated, (row) => rows.persons[row] ?? 0);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
  });

  it('list the words of a column in the order of the vocabulary, unknown last', () => {
    for (const [name, words] of Object.entries(vocabularies)) {
      if (name === 'charge_families') continue;
      const values = rows.columns[name]?.values ?? [];
      expect(values).toEqual(words.filter((word) => values.includes(word)));
    }
    expect(rows.columns['detained']?.values.at(-1)).toBe('unknown');
    expect(rows.columns['host_country']?.values.at(-1)).toBe('unknown');
  });

  it('pack numbers of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4_000_000_000 })), (numbers) => {
        const planes = packedNumbers(numbers);
        expect([...unpackedNumbers(planes, numbers.length)]).toEqual(numbers);
        expect(planes.join('')).toMatch(/^[A-Za-z]*$/);
      }),
    );
  });

  it('split dossiers into chunks of 200 that hold every row once', () => {
    const parts = chunks(release);
    expect(parts.map((part) => part.cases.rows.length)).toEqual([200, 200]);
    for (const name of ['cases', 'events', 'sources'] as const)
      expect(parts.flatMap((part) => part[name].rows)).toEqual(release[name].rows);
    expect(packedIds(cases)).toBe(ids.join(''));
  });
});

describe('100,000 synthetic rows', () => {
  const large = syntheticRelease(100_000);
  const gzipped = (text: string): number => gzipSync(text, { level: 9 }).byteLength;

  it('take at most 8 bytes a row for all counted columns and the persons, and 5.1 for the ids', () => {
    const packed = packedRows(
      '1.0.0',
      large.cases,
      large.cases.rows.map(() => 'none'),
    );
    expect(gzipped(JSON.stringify(packed)) / 100_000).toBeLessThan(8);
    expect(gzipped(packedIds(large.cases)) / 100_000).toBeLessThan(5.1);
  });

  it('are the same in every run', () => {
    expect(csvText(syntheticRelease(1_000).cases)).toBe(csvText(syntheticRelease(1_000).cases));
    expect(csvText(syntheticRelease(1_000, 2).cases)).not.toBe(
      csvText(syntheticRelease(1_000).cases),
    );
  });
});
