/** Classes of rows that read the same. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDraft } from '../../src/intake/read-release.ts';
import { aloneAmongKnown, riskReport } from '../../src/release/risk-report.ts';
import { riskReport as schema } from '../../src/model/risk-report.ts';
import { inventedCase } from '../statistics/invented-case.ts';

const cases = readDraft(join(import.meta.dirname, '../intake/fixtures/valid'));

test('rows that all differ are all unique', () => {
  const report = riskReport('1.0.0', cases, []);
  expect(schema.parse(report)).toEqual(report);
  expect(report).toMatchObject({ rows: 3, persons: 2, links: { published: 1, withheld: 3 } });
  expect(report.country_month).toEqual({
    unique_rows: 3,
    unique_share: 1,
    rows_by_class_size: { '1': 3, '2': 0, '3-4': 0, '5+': 0 },
  });
});

test('rows are counted in the class of their size', () => {
  const times = (n: number, at: number) =>
    Array.from({ length: n }, () => cases[at]).flatMap((one) => one ?? []);
  const report = riskReport('1.0.0', [...times(1, 0), ...times(4, 1), ...times(6, 2)], []);
  expect(report.country_month).toEqual({
    unique_rows: 1,
    unique_share: 0.0909,
    rows_by_class_size: { '1': 1, '2': 0, '3-4': 4, '5+': 6 },
  });
});

test('a second charge family tells rows apart that share country and month', () => {
  const [one] = cases;
  if (!one) throw new Error('the fixture has cases');
  const report = riskReport('1.0.0', [one, { ...one, chargeFamilies: ['drugs'] }], []);
  expect(report.country_month.unique_rows).toBe(0);
  expect(report.country_month_charge.unique_rows).toBe(2);
});

test('no rows give zeros', () => {
  expect(riskReport('1.0.0', [], []).country_month.unique_share).toBe(0);
});

test('rows that lack a country, a month or a charge are left out of the second count', () => {
  const place = { hostCountry: 'PL', detained: '2024-05' } as const;
  const known = inventedCase({ ...place, chargeFamilies: ['drugs'] });
  const counts = aloneAmongKnown([
    known,
    inventedCase(place),
    inventedCase({ ...place, hostCountry: 'unknown' }),
    inventedCase({ ...place, detained: '2024' }),
    inventedCase({ ...place, detained: 'unknown' }),
  ]);
  expect(counts).toEqual({ place: { rows: 2, unique: 0 }, charge: { rows: 1, unique: 1 } });
  expect(aloneAmongKnown([]).place).toEqual({ rows: 0, unique: 0 });
});
