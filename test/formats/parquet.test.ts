/** Parquet files as readers of their own see them: types, order, row groups, nothing of a clock. */
import { parquetMetadata } from 'hyparquet';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parquetBytes, rowGroupRows } from '../../src/formats/parquet.ts';
import { tableNames } from '../../src/formats/release-source.ts';
import { tables } from '../../src/model/case.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { inventedCase } from '../statistics/invented-case.ts';
import { answer, csvRelation, rowsAsText } from './duck.ts';
import { hardCases, inventedSource } from './invented-source.ts';

test.each(tableNames)(
  '%s holds the same rows as its CSV, whatever stands in them',
  async (table) => {
    const folder = scratchFolder();
    const source = inventedSource(hardCases);
    const csv = join(folder, 'table.csv');
    const parquet = join(folder, 'table.parquet');
    writeFileSync(csv, source.files.get(tables[table].file) ?? '');
    writeFileSync(parquet, parquetBytes(table, source));
    const rows = await rowsAsText(`'${parquet}'`);
    expect(rows).toEqual(await rowsAsText(csvRelation(csv)));
    expect(rows.length).toBeGreaterThanOrEqual(hardCases.length);
  },
);

test('types numbers and truth values, and leaves partial dates texts', async () => {
  const folder = scratchFolder();
  const typesOf = async (table: (typeof tableNames)[number]) => {
    const path = join(folder, `${table}.parquet`);
    writeFileSync(path, parquetBytes(table, inventedSource(hardCases)));
    const columns = await answer(`DESCRIBE SELECT * FROM '${path}'`);
    return Object.fromEntries(
      columns.map((row) => [String(row['column_name']), String(row['column_type'])] as const),
    );
  };
  expect(await typesOf('cases')).toMatchObject({ sources: 'INTEGER', detained: 'VARCHAR' });
  expect(await typesOf('events')).toMatchObject({ step: 'INTEGER', on: 'VARCHAR' });
  expect(await typesOf('sources')).toMatchObject({ names_person: 'BOOLEAN', published: 'VARCHAR' });
});

test('sorts many rows by country and date into groups that statistics can skip', () => {
  const countries = ['RS', 'PL', 'AM', 'unknown'] as const;
  const cases = Array.from({ length: rowGroupRows * 2 + 1 }, (_, i) =>
    inventedCase({
      caseId: String(i).padStart(8, '0'),
      hostCountry: countries[i % 4] ?? 'unknown',
      detained: String(2000 + (i % 30)),
      sources: hardCases[0]?.sources ?? [],
    }),
  );
  const { row_groups: groups, created_by: maker } = parquetMetadata(
    parquetBytes('cases', inventedSource(cases)).buffer,
  );
  const ranges = groups.map(({ columns }) => {
    const column = columns.find(
      ({ meta_data: data }) => data?.path_in_schema[0] === 'host_country',
    );
    const { min_value: least, max_value: greatest } = column?.meta_data?.statistics ?? {};
    return [String(least), String(greatest)] as const;
  });
  expect(groups.map(({ num_rows: rows }) => Number(rows))).toEqual([2000, 2000, 1]);
  expect(ranges.map(([least]) => least)).toEqual(['AM', 'RS', 'unknown']);
  expect(ranges.map(([, greatest]) => greatest)).toEqual(['PL', 'unknown', 'unknown']);
  expect(maker).toBe('hyparquet-writer');
});
