/** The rows of a table give back the cells of the file, also where only their meaning was kept. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ProblemLog } from '../../src/intake/problem-log.ts';
import { readTable } from '../../src/intake/read-table.ts';
import { tables, type TableName } from '../../src/model/case.ts';

const names = Object.keys(tables) as TableName[];
const folders = ['data/1.1.0', 'test/intake/fixtures/valid'];

describe.each(names)('%s', (name) => {
  it.each(folders)('of %s reads as it is written', (folder) => {
    const bytes = readFileSync(`${folder}/${tables[name].file}`);
    const table = readTable(name, bytes, 'here', new ProblemLog());
    const written = Papa.parse(bytes.toString(), { header: true, skipEmptyLines: true }).data;
    expect(table?.rows.every(({ value }) => value !== undefined)).toBe(true);
    expect(table?.rows.map(({ cells }) => cells)).toEqual(written);
  });

  it('keeps a refused row as it is written', () => {
    const [header, first = ''] = readFileSync(
      `${folders[0] ?? ''}/${tables[name].file}`,
      'utf8',
    ).split('\n', 2);
    const wrong = first.replace(/^[^,]+/, 'wrong');
    const table = readTable(
      name,
      Buffer.from(`${header ?? ''}\n${wrong}\n`),
      'here',
      new ProblemLog(),
    );
    const row = table?.rows[0];
    expect(row?.value).toBeUndefined();
    expect(Object.values(row?.cells ?? {})[0]).toBe('wrong');
  });
});
