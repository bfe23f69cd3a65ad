/** The Data Package: by the profile of the standard, and true of every cell that it describes. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataPackage, tableSchema } from '../../src/formats/data-package.ts';
import { tableNames } from '../../src/formats/release-source.ts';
import { textRows } from '../../src/formats/table-rows.ts';
import { readReleases } from '../../src/intake/read-index.ts';
import { columnsOf, type Case, type TableName } from '../../src/model/case.ts';
import { inventedCases } from '../intake/invented-cases.ts';
import { packageFaults, standardNames } from './data-package-profile.ts';
import { hardCases, inventedSource } from './invented-source.ts';

const made = dataPackage(inventedSource(hardCases), new TextEncoder().encode('invented\n'));

test('is valid by the official profile, version 2, which it names as its own', () => {
  expect(made.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  expect(packageFaults(made)).toEqual([]);
  expect(standardNames.package).toEqual(expect.arrayContaining(Object.keys(made)));
  for (const resource of made.resources)
    expect(standardNames.resource).toEqual(expect.arrayContaining(Object.keys(resource)));
});

test('says of every column of every table what it holds', () => {
  for (const { name, schema } of made.resources as readonly {
    name: string;
    schema: { fields: readonly { name: string; description?: string }[] };
  }[])
    for (const field of schema.fields)
      expect(field.description, `${name} ${field.name}`).toMatch(/^\p{Lu}.{9,}\.$/u);
});

test('is refused by that profile when a type, an address, a name or a key is not of the standard', () => {
  const [first, ...rest] = made.resources;
  const fields = [{ name: 'case_id', type: 'word' }];
  for (const wrong of [
    { path: '/etc/cases.csv' },
    { path: '../cases.csv' },
    { schema: { fields } },
    { schema: { fields: [{ type: 'string' }] } },
    { name: 7 },
    { hash: 'sha256-of-it' },
  ])
    expect(
      packageFaults({ ...made, resources: [{ ...first, ...wrong }, ...rest] }),
      JSON.stringify(wrong),
    ).not.toEqual([]);
  expect(packageFaults({ ...made, resources: [] })).not.toEqual([]);
});

describe.each(tableNames)('the schema of %s', (table) => {
  const { fields } = tableSchema(table);

  test('names the columns of the file in their order', () => {
    expect(fields.map(({ name }) => name)).toEqual(columnsOf(table));
  });

  test('allows every cell of any release', () => {
    fc.assert(
      fc.property(inventedCases, (cases) => {
        expect(wrongCells(table, cases)).toEqual([]);
      }),
      { numRuns: 50, seed: 6 },
    );
    for (const { cases } of readReleases('data')) expect(wrongCells(table, cases)).toEqual([]);
  });

  test('does not allow a word that is none', () => {
    const words = fields.filter(({ constraints }) => constraints['enum'] ?? constraints['pattern']);
    expect(words.length).toBeGreaterThan(2);
    for (const field of words) expect(allowed(field, 'nowhere-1')).toBe(false);
  });
});

type SchemaField = ReturnType<typeof tableSchema>['fields'][number];

function wrongCells(table: TableName, cases: readonly Case[]): readonly string[] {
  const { fields } = tableSchema(table);
  return textRows(table, cases).flatMap((row) =>
    fields
      .filter((field) => !allowed(field, row[field.name] ?? ''))
      .map(({ name }) => `${name}: ${row[name] ?? ''}`),
  );
}

function allowed({ type, constraints }: SchemaField, cell: string): boolean {
  if (cell === '') return constraints['required'] !== true;
  if (type === 'integer') return /^\d+$/.test(cell) && Number(cell) >= 1;
  if (type === 'boolean') return cell === 'true' || cell === 'false';
  const { enum: words, pattern } = constraints as { enum?: readonly string[]; pattern?: string };
  return (words?.includes(cell) ?? true) && (!pattern || new RegExp(pattern, 'u').test(cell));
}
