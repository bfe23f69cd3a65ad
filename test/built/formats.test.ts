/** What is offered for download, opened by other programs: the same rows in every form, of every version. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { packageFaults } from '../formats/data-package-profile.ts';
import { answer, csvRelation, rowsAsText, sheetRelation } from '../formats/duck.ts';
import { sheetRows, workbookParts } from '../formats/sheet-rows.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { builtBytes, builtFiles } from './pages.ts';

const index = z
  .object({
    latest: z.string(),
    versions: z.array(z.object({ version: z.string(), status: z.string(), sha256: z.string() })),
  })
  .parse(JSON.parse(builtBytes('data/index.json').toString('utf8')));
const standing = index.versions.filter(({ status }) => status !== 'withdrawn');
const described = z.object({
  resources: z.array(z.object({ path: z.string(), bytes: z.number(), hash: z.string() })),
});
/** Columns of the workbook that do not hold texts. */
const typeOf: Readonly<Record<string, string>> = {
  sources: 'number',
  step: 'number',
  rows: 'number',
  of: 'number',
  names_person: 'boolean',
};
/** The sheets of a workbook, in their order. */
const sheetNames = ['read me', 'cases', 'events', 'sources', 'codebook'];
const tables = ['cases', 'events', 'sources'] as const;

describe.each(standing)('version $version', ({ version }) => {
  const folder = `dist/data/${version}`;

  it.each(tables)('has the same %s in Parquet as in CSV', async (table) => {
    const csv = await rowsAsText(csvRelation(`${folder}/${table}.csv`));
    expect(csv.length).toBeGreaterThan(0);
    expect(await rowsAsText(`'${folder}/${table}.parquet'`)).toEqual(csv);
  });

  it.each(['cases', 'events', 'sources', 'codebook'])(
    'has the same %s in its workbook as in CSV, and cells of its types',
    async (table) => {
      const parts = workbookParts(readFileSync(`${folder}/dataset.xlsx`));
      const [header = [], ...rows] = sheetRows(parts, table);
      const strange = rows.flatMap((row) =>
        header.flatMap((name, i) => {
          const due = typeOf[String(name)] ?? 'string';
          const cell = row[i] ?? null;
          return cell === null || typeof cell === due ? [] : [`${String(name)}: ${String(cell)}`];
        }),
      );
      expect(strange).toEqual([]);

      const unpacked = scratchFolder();
      for (const [name, text] of parts) {
        mkdirSync(dirname(join(unpacked, name)), { recursive: true });
        writeFileSync(join(unpacked, name), text);
      }
      const sheet = sheetNames.indexOf(table) + 1;
      const relation = sheetRelation(join(unpacked, 'xl'), sheet, header.map(String));
      const read = await rowsAsText(relation);
      expect(read.length).toBe(rows.length);
      expect(read).toEqual(await rowsAsText(csvRelation(`${folder}/${table}.csv`)));
    },
  );

  it('describes itself by a Data Package of version 2, with the bytes and hashes of its tables', () => {
    const made: unknown = JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8'));
    expect(packageFaults(made)).toEqual([]);
    const { resources } = described.parse(made);
    expect(resources.map(({ path }) => path)).toEqual(
      [...tables, 'codebook'].map((n) => `${n}.csv`),
    );
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(`${folder}/${path}`);
      expect([bytes, hash]).toEqual([
        file.length,
        `sha256:${createHash('sha256').update(file).digest('hex')}`,
      ]);
    }
  });

  it('has the same cases, steps and sources in its nested JSON', async () => {
    const nested = `(SELECT unnest(cases) AS one FROM '${folder}/dataset.json')`;
    const counts = await answer(
      `SELECT count(*), sum(len(one.events)), sum(len(one.sources)) FROM ${nested}`,
    );
    const rows = await Promise.all(
      tables.map((table) =>
        answer(`SELECT count(*) AS n FROM ${csvRelation(`${folder}/${table}.csv`)}`),
      ),
    );
    expect(Object.values(counts[0] ?? {}).map(Number)).toEqual(
      rows.map(([row]) => Number(row?.['n'])),
    );
  });
});

it('offers the latest version a second time, byte for byte', () => {
  const names = (folder: string) =>
    builtFiles.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  const latest = `data/${index.latest}/`;
  expect(names('data/latest/')).toEqual(names(latest));
  for (const name of names(latest))
    expect(builtBytes(`data/latest/${name}`).equals(builtBytes(`${latest}${name}`)), name).toBe(
      true,
    );
});

it('stays light: no file of a version is heavier than a reader on a slow line can bear', () => {
  const heavy = builtFiles
    .filter((path) => /^data\/\d/.test(path))
    .filter((path) => builtBytes(path).byteLength > 2_000_000);
  expect(heavy).toEqual([]);
});
