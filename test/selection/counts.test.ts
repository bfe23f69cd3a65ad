/** Counts over packed columns against a filter of its own over the rows of the CSV: 10,000 random selections. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { vocabularies } from '../../src/model/vocabulary.ts';
import { choice } from '../../src/selection/choice.ts';
import { rowsOf } from '../../src/selection/columns.ts';
import { counts, countTable } from '../../src/selection/counts.ts';
import { csvText } from '../../src/selection/csv.ts';
import { columnsOfKeys, wordKeys, type Selection } from '../../src/selection/fragment.ts';
import { nestedCases } from '../../src/selection/json.ts';
import { packedRows } from '../../src/selection/packed-rows.ts';
import { selectionSentence } from '../../src/selection/sentence.ts';
import { randomNumbers, syntheticRelease } from '../bench/synthetic-release.ts';
import { spokenWords } from '../i18n/spoken-selection.ts';

const release = syntheticRelease(400);
const { cases } = release;
type Row = Readonly<Record<string, string>>;
const objects: readonly Row[] = Papa.parse<Row>(csvText(cases), {
  header: true,
  skipEmptyLines: true,
}).data;
const noticeWords = ['none', 'after_refusal', 'after_release'];
const notice = objects.map((_, i) => noticeWords[i % 3] ?? '');
const rows = rowsOf(packedRows('1.0.0', cases, notice));
const wholeLines = csvText(cases).split('\n');
const english = spokenWords('en');
const ids = objects.map((row) => row['case_id'] ?? '');

const tableNames = [
  'host_country',
  'detained',
  'notice',
  ...Object.keys(vocabularies),
  'charge_families|motive',
  'outcome|instrument',
  'host_country|outcome',
];
const tables = tableNames.map((name) => ({ name, table: countTable(rows, name) }));

// The second opinion: strings, dates and sets, nothing of the code under test.
const last = (date: string): string => (date.length === 4 ? `${date}-12` : date);
const first = (date: string): string => (date.length === 4 ? `${date}-01` : date);
const monthOf = (month: number): string =>
  `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
const columns: Readonly<Record<string, string>> = columnsOfKeys;
function wordsFit(row: Row, { words }: Selection): boolean {
  return Object.entries(words).every(([key, list]) =>
    (row[columns[key] ?? ''] ?? '').split(';').some((word) => list.includes(word)),
  );
}
function dateFits(row: Row, { from, to }: Selection): boolean {
  const date = row['detained'] ?? '';
  if (from === undefined && to === undefined) return true;
  if (date === 'unknown') return false;
  return (
    (from === undefined || first(date) >= monthOf(from)) &&
    (to === undefined || last(date) <= monthOf(to))
  );
}
function dateMight(row: Row, { from, to }: Selection): boolean {
  const date = row['detained'] ?? '';
  if (date === 'unknown') return true;
  return (
    (from === undefined || last(date) >= monthOf(from)) &&
    (to === undefined || first(date) <= monthOf(to))
  );
}
const number = (list: readonly Row[], unit: Selection['unit']): number =>
  unit === 'detentions' ? list.length : new Set(list.map((row) => row['person_id'])).size;
function fits(row: Row, name: string, key: string): boolean {
  if (name === 'detained') {
    const date = row[name] ?? '';
    if (key.endsWith('?')) return date === key.slice(0, 4);
    const quarter =
      date.length === 7
        ? `${date.slice(0, 4)}-Q${String(Math.ceil(Number(date.slice(5)) / 3))}`
        : '';
    return date === key || quarter === key || (key.length === 4 && date.startsWith(key));
  }
  if (name === 'notice') return notice[ids.indexOf(row['case_id'] ?? '')] === key;
  if (key === 'returned')
    return ['extradited', 'deported_or_returned', 'abducted'].includes(row['outcome'] ?? '');
  return (row[name] ?? '').split(';').includes(key);
}

const random = randomNumbers(7);
const below = (limit: number): number => Math.floor(random() * limit);
function randomSelection(): Selection {
  const lists = wordKeys
    .filter(() => below(9) === 0)
    .map((key) => {
      const all = [
        ...new Set(objects.flatMap((row) => (row[columns[key] ?? ''] ?? '').split(';'))),
      ];
      const share = key === 'case' ? 100 : 3;
      const chosen = all.filter(() => below(share) === 0);
      return [key, chosen.length > 0 ? chosen.sort() : all.slice(0, 1)] as const;
    });
  const ends = [below(3) === 0, below(3) === 0].map((given) =>
    given ? 2010 * 12 + below(18 * 12) : undefined,
  );
  return {
    words: Object.fromEntries(lists),
    from: ends[0],
    to: ends[1],
    unit: below(3) === 0 ? 'persons' : 'detentions',
  };
}

describe('10,000 random selections', () => {
  it('are kept, counted and exported as a filter over the CSV keeps, counts and writes them', () => {
    for (let round = 0; round < 10_000; round += 1) {
      const selection = randomSelection();
      const kept = objects.filter((row) => wordsFit(row, selection) && dateFits(row, selection));
      const chosen = choice(rows, selection, (id) => ids.indexOf(id));
      expect([...chosen.rows].map((row) => ids[row])).toEqual(kept.map((row) => row['case_id']));
      expect(chosen.count).toBe(number(kept, selection.unit));
      const mightToo = objects.filter(
        (row) => wordsFit(row, selection) && dateMight(row, selection),
      );
      expect(chosen.might).toBe(number(mightToo, selection.unit) - chosen.count);

      // Every table in turn, whole; single-word columns add up to the number in the sentence.
      const { name = '', table } = tables[round % tables.length] ?? {};
      if (!table) throw new Error(name);
      const found = counts(rows, chosen, table);
      const [down = '', across] = name.split('|');
      expect(table.cells.size).toBeGreaterThan(2);
      for (const [key, cell] of table.cells) {
        const [one = '', other = ''] = key.split('|');
        const held = kept.filter(
          (row) => fits(row, down, one) && (across === undefined || fits(row, across, other)),
        );
        expect(found[cell]).toBe(number(held, selection.unit));
      }
      if (
        selection.unit === 'detentions' &&
        /^(?:host_country|motive|trigger|evidence)$/.test(name)
      )
        expect(found.reduce((sum, count) => sum + count, 0)).toBe(chosen.count);
      // The sentence says the number, and the files hold the rows, byte for byte as in the whole file.
      const total = number(objects, selection.unit);
      expect(selectionSentence(selection, { n: chosen.count, total }, english)).toMatch(
        new RegExp(`^${String(chosen.count)} of ${String(total)} `),
      );
      const exported = { ...cases, rows: [...chosen.rows].map((row) => cases.rows[row] ?? []) };
      expect(csvText(exported)).toBe(
        [wholeLines[0], ...kept.map((row) => wholeLines[objects.indexOf(row) + 1]), ''].join('\n'),
      );
      if (round % 100 !== 0) continue;
      expect(nestedCases({ ...release, cases: exported }).map((one) => one['case_id'])).toEqual(
        kept.map((row) => row['case_id']),
      );
    }
  }, 120_000);
});
