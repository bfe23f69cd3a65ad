/** All derived files together: their names, their seals, their sameness, their weight. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { derivedFiles } from '../../src/formats/derived-files.ts';
import { readmeText } from '../../src/formats/readme.ts';
import { sha256 } from '../../src/intake/sha256.ts';
import { columnsOf } from '../../src/model/case.ts';
import { recordSums } from '../../src/site/files.ts';
import { hardCases, inventedSource } from './invented-source.ts';

const source = inventedSource(hardCases);
const files = await derivedFiles(source);
const textOf = (name: string): string => {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`There is no ${name}.`);
  return strFromU8(file.bytes);
};

test('are the ones of the specification', () => {
  expect(files.map(({ name }) => name).sort()).toEqual(
    `CITATION.cff DERIVED.SHA256SUMS README.md cases.parquet codebook.csv datapackage.json dataset.json
     dataset.jsonld dataset.xlsx dataset.zip events.parquet metrics.json sources.parquet`.split(
      /\s+/,
    ),
  );
});

test('are the bytes that data/derived.sha256 records; a change is made with "npm run data -- derived"', async () => {
  expect(await recordSums()).toBe(readFileSync('data/derived.sha256', 'utf8'));
});

test('are the same bytes in another time zone and language', () => {
  const script =
    "import { recordSums } from './src/site/files.ts'; process.stdout.write(await recordSums());";
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'be_BY.UTF-8', LC_ALL: 'be_BY.UTF-8' },
    encoding: 'utf8',
  });
  expect(run.stdout, run.stderr).toBe(readFileSync('data/derived.sha256', 'utf8'));
});

test('are sealed by name, all but the seal and the archive', () => {
  const sealed = files.filter(({ name }) => !['DERIVED.SHA256SUMS', 'dataset.zip'].includes(name));
  const lines = sealed.map(({ name, bytes }) => `${sha256(bytes)}  ${name}`);
  expect(textOf('DERIVED.SHA256SUMS').trimEnd().split('\n').sort()).toEqual(lines.sort());
});

test('lie in the archive beside the released ones, below one folder, by name', () => {
  const archive = files.find(({ name }) => name === 'dataset.zip')?.bytes ?? new Uint8Array();
  const members = unzipSync(archive);
  const expected = [...source.files.keys(), ...files.map(({ name }) => name)]
    .filter((name) => name !== 'dataset.zip')
    .map((name) => `wanted-abroad-9.9.9/${name}`)
    .sort();
  expect(Object.keys(members)).toEqual(expected);
  expect(members['wanted-abroad-9.9.9/cases.csv']).toEqual(source.files.get('cases.csv'));
});

test('date the archive by the day of the release', () => {
  const archive = files.find(({ name }) => name === 'dataset.zip')?.bytes ?? new Uint8Array();
  const day = new DataView(archive.buffer).getUint16(12, true);
  expect([(day >> 9) + 1980, (day >> 5) & 15, day & 31]).toEqual([2031, 5, 17]);
});

test('tell the codebook in four languages, no cell of it a formula', () => {
  const { data } = Papa.parse<Record<string, string>>(textOf('codebook.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  const columns = data
    .filter(({ word }) => word === '')
    .map(({ file, column }) => `${file ?? ''} ${column ?? ''}`);
  expect(columns.filter((name) => name.startsWith('cases.csv'))).toEqual(
    columnsOf('cases').map((column) => `cases.csv ${column}`),
  );
  for (const lang of ['en', 'be', 'ru', 'pl'])
    expect(data.filter((row) => !row[`label_${lang}`] || !row[`meaning_${lang}`])).toEqual([]);
  expect(data.flatMap(Object.values).filter((cell) => /^[=+\-@\t]/.test(String(cell)))).toEqual([]);
  const row = (column: string, word: string) =>
    data.find((each) => each['column'] === column && each['word'] === word);
  expect(row('charge_families', 'other')).toMatchObject({ rows: '3', of: '3', not_known: '' });
  expect(row('detained', '')).toMatchObject({ rows: '2', of: '3', not_known: 'unknown' });
  expect(row('motive', '')).toMatchObject({ not_known: 'unclear' });
  expect(row('evidence', '')).toMatchObject({ not_known: '' });
  expect(row('motive', 'journalism')).toMatchObject({ rows: '0', of: '3' });
});

test('tell in README.md what changed since the release before, and why, in four languages', () => {
  const change = (reason: string) => ({ case_id: '0000AAAA', reason, columns: [] });
  const reasons = ['new_case', 'new_case', 'correction', 'new_information', 'new_case'];
  const changes = { version: '1.1.0', previous: '1.0.0', changes: reasons.map(change) };
  const text = readmeText({
    ...source,
    manifest: { ...source.manifest, version: '1.1.0' },
    files: new Map([
      ...source.files,
      ['changes.json', new TextEncoder().encode(JSON.stringify(changes))],
    ]),
  });
  expect(text).toContain(
    '## What changed\n\n- Since release 1.0.0: new detentions: 3; rows completed: 1, corrected: 1, merged: 0, withdrawn: 0.\n- The record now covers',
  );
  for (const start of ['З выпуску 1.0.0: ', 'С выпуска 1.0.0: ', 'Od wydania 1.0.0: '])
    expect(text).toContain(`- ${start}`);
  expect(textOf('README.md')).not.toContain('## What changed');
});

test('tell in README.md how to check them on Linux, macOS and Windows', () => {
  for (const program of ['sha256sum', 'shasum', 'certutil'])
    expect(textOf('README.md').split(`\n- ${program} `)).toHaveLength(5);
});

test('nest events and sources in their case, lists as lists, a withheld address as null', () => {
  const { version, cases } = JSON.parse(textOf('dataset.json')) as {
    version: string;
    cases: readonly Record<string, unknown>[];
  };
  expect(version).toBe('9.9.9');
  expect(cases).toHaveLength(3);
  expect(cases[0]).toMatchObject({
    case_id: '0000AAAA',
    detained: '2030',
    charge_families: ['economic', 'other'],
    events: [
      { step: 1, event: 'left_origin' },
      { step: 2, event: 'detained' },
    ],
    sources: [{ url: null, names_person: true, supports: ['detained', 'event:detained'] }],
  });
});

test('cite an organisation, in the format of CITATION.cff 1.2.0', () => {
  const lines = textOf('CITATION.cff').trimEnd().split('\n');
  const keys = lines.filter((line) => /^[a-z]/.test(line)).map((line) => line.split(':')[0]);
  for (const key of ['cff-version', 'message', 'title', 'authors']) expect(keys).toContain(key);
  expect(lines).toContain('cff-version: 1.2.0');
  expect(lines).toContain('type: dataset');
  expect(lines).toContain('  - name: "Wanted Abroad"');
  expect(lines).toContain('date-released: "2031-05-17"');
  expect(
    lines.filter(
      (line) => !/^(?:[a-z-]+:(?: (?:".*"|[\w.-]+))?| {2}- (?:name: )?".*")$/.test(line),
    ),
  ).toEqual([]);
});

test('know no host and no clock', () => {
  const known =
    /datapackage\.org|creativecommons\.org|schema\.org|www\.w3\.org|purl\.org|xmlns\.com|spdx\.org|www\.iana\.org|example\.org/;
  for (const { name, bytes } of files.filter(({ name: each }) =>
    /\.(?:json|jsonld|md|cff|csv)$/.test(each),
  )) {
    const hosts = strFromU8(bytes).match(/https?:\/\/[^/"\s)]+/g) ?? [];
    expect(
      hosts.filter((host) => !known.test(host)),
      name,
    ).toEqual([]);
  }
});
