/** The page of the data: its examples run, its description leads to files, its figures' numbers agree in every form. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rollups } from 'd3';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { languages } from '../../src/i18n/languages.ts';
import { answer } from '../formats/duck.ts';
import { target } from './deployed.ts';
import { all, builtBytes, builtFiles, builtPages } from './pages.ts';

const unpacked = '.build/unpacked';
const remove = (): void => {
  rmSync(unpacked, { recursive: true, force: true });
};
const page = (language: string) =>
  builtPages.find(({ path }) => path === `${language}/data/index.html`);
const json = (path: string): unknown => JSON.parse(builtBytes(path).toString('utf8'));
const sample = (id: string): string =>
  page('en')?.document.getElementById(`sample-${id}`)?.textContent ?? '';

/** Detentions with an economic charge by outcome, counted here. */
const expected = (): Readonly<Record<string, number>> => {
  const { data } = Papa.parse<Record<string, string>>(
    builtBytes('data/latest/cases.csv').toString('utf8'),
    { header: true, skipEmptyLines: true },
  );
  const economic = data.filter((row) => row['charge_families']?.split(';').includes('economic'));
  return Object.fromEntries(
    rollups(
      economic,
      ({ length }) => length,
      (row) => row['outcome'] ?? '',
    ),
  );
};

describe('the examples, in a folder with the unpacked archive,', () => {
  beforeAll(() => {
    remove();
    for (const [name, bytes] of Object.entries(unzipSync(builtBytes('data/latest/dataset.zip')))) {
      mkdirSync(dirname(join(unpacked, name)), { recursive: true });
      writeFileSync(join(unpacked, name), bytes);
    }
  });

  afterAll(remove);

  it('count in DuckDB what the table holds', async () => {
    const rows = await answer(sample('duckdb').replace("FROM '", `FROM '${unpacked}/`));
    const counted = rows.map((row) => [row['outcome'], Number(row['detentions'])]);
    expect(Object.fromEntries(counted)).toEqual(expected());
  });

  it('count in JavaScript what the table holds', () => {
    writeFileSync(join(unpacked, 'example.mjs'), sample('javascript'));
    const run = spawnSync(process.execPath, ['example.mjs'], { cwd: unpacked, encoding: 'utf8' });
    const lines = run.stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
    const counted = lines.map(([outcome = '', count]) => [outcome, Number(count)]);
    expect(Object.fromEntries(counted), run.stderr).toEqual(expected());
  });

  it('count in Observable what the table holds', () => {
    const shell = `import { readFileSync } from 'node:fs';
      import * as d3 from 'd3';
      const FileAttachment = (path) => ({ json: async () => JSON.parse(readFileSync(path, 'utf8')) });
      const display = (value) => console.log(JSON.stringify(value));\n`;
    writeFileSync(join(unpacked, 'cell.mjs'), shell + sample('observable'));
    const run = spawnSync(process.execPath, ['cell.mjs'], { cwd: unpacked, encoding: 'utf8' });
    expect(
      Object.fromEntries(z.array(z.tuple([z.string(), z.number()])).parse(JSON.parse(run.stdout))),
    ).toEqual(expected());
  });

  it('hold files that are what both lists of checksums say', () => {
    const folder = readdirSync(unpacked).find((name) => name.startsWith('wanted-abroad-')) ?? '';
    const lines = ['SHA256SUMS', 'DERIVED.SHA256SUMS'].flatMap((name) =>
      readFileSync(join(unpacked, folder, name), 'utf8')
        .trimEnd()
        .split('\n'),
    );
    const wrong = lines.filter((line) => {
      const [hash, name = ''] = line.split('  ');
      const bytes = readFileSync(join(unpacked, folder, name));
      return createHash('sha256').update(bytes).digest('hex') !== hash;
    });
    expect(wrong).toEqual([]);
    expect(lines.length).toBeGreaterThan(15);
  });
});

describe.each(languages)('the description in the page in %s', (language) => {
  const scripts = builtPages
    .filter(({ path }) => path === `${language}/data/index.html`)
    .flatMap((each) => all(each, 'script[type="application/ld+json"]'));

  it('is one, and every address in it leads to a file of this copy', () => {
    expect(scripts).toHaveLength(1);
    const graph = z
      .object({
        '@context': z.looseObject({ '@vocab': z.literal('https://schema.org/') }),
        '@type': z.array(z.string()).refine((types) => types.includes('Dataset')),
        name: z.string().min(10),
        description: z.string().min(50).max(5000),
        license: z.literal('https://creativecommons.org/licenses/by/4.0/'),
        creator: z.object({
          '@type': z.array(z.string()).refine((types) => types.includes('Organization')),
          name: z.literal('Wanted Abroad'),
        }),
        version: z.string().regex(/^\d+\.\d+\.\d+$/),
        temporalCoverage: z.string().regex(/^\d{4}(?:-\d\d)?\/\d{4}-\d\d$/),
        spatialCoverage: z
          .array(
            z.object({
              name: z.string().min(3),
              address: z.object({ addressCountry: z.string().regex(/^[A-Z]{2}$/) }),
            }),
          )
          .min(2),
        distribution: z
          .array(
            z.object({
              contentUrl: z.string().min(1),
              encodingFormat: z.string().regex(/^[a-z]+\/[\w.+-]+$/),
            }),
          )
          .min(9),
      })
      .parse(JSON.parse(scripts[0]?.textContent ?? ''));
    const paths = graph.distribution.map(({ contentUrl }) =>
      target(contentUrl, `${language}/data/index.html`),
    );
    expect(paths.filter((path) => !builtFiles.includes(path))).toEqual([]);
    const { version } = z.object({ version: z.string() }).parse(json('data/latest/release.json'));
    expect(graph.version).toBe(version);
  });
});

describe('the numbers of every figure', () => {
  const rows = z.array(
    z.looseObject({ column: z.string(), key: z.string(), label: z.string(), count: z.number() }),
  );
  const files = builtFiles.filter((path) => /^charts\/.*\.json$/.test(path));

  it('are the same in JSON as in CSV, for every version', () => {
    const faults = files.filter((path) => {
      const figure = z
        .object({
          chart: z.string(),
          unit: z.string(),
          n: z.number(),
          version: z.string(),
          cutoff: z.string(),
          definition: z.string().min(10),
          rows,
        })
        .parse(json(path));
      const csv = Papa.parse<Record<string, string>>(
        builtBytes(path.replace(/json$/, 'csv')).toString('utf8'),
        { header: true, skipEmptyLines: true },
      ).data;
      const { chart, unit, n, version, cutoff, definition } = figure;
      const cells = (row: object) =>
        Object.entries(row)
          .map(([column, cell]) => `${column}=${String(cell)}`)
          .filter((cell) => !cell.endsWith('='))
          .sort();
      return (
        JSON.stringify(
          figure.rows.map((row) => cells({ ...row, chart, unit, n, version, cutoff, definition })),
        ) !== JSON.stringify(csv.map(cells))
      );
    });
    expect(faults).toEqual([]);
    const headers = builtFiles
      .filter((path) => /^charts\/.*\.csv$/.test(path))
      .map((path) => builtBytes(path).toString('utf8').split('\n', 1)[0] ?? '');
    expect(
      headers.filter(
        (header) =>
          !/^chart,column,key,label,count,unit,n,version,cutoff,(?:\w+,)*definition$/.test(header),
      ),
    ).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
    expect(files).toHaveLength(builtFiles.filter((path) => /^charts\/.*\.csv$/.test(path)).length);
  });
});
