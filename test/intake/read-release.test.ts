/** A sealed release is read whole or refused with everything that is wrong. */
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRelease } from '../../src/intake/read-release.ts';
import { adopt } from '../../src/release/adopt.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { answer } from './answer.ts';

const draft = join(import.meta.dirname, 'fixtures/valid');

/** A data folder with one invented release. */
function inventedData(): string {
  const dataFolder = scratchFolder();
  adopt({ folder: draft, dataFolder, version: '1.0.0', released: '2023-05-01', cutoff: '2023-04' });
  return dataFolder;
}

function edit(path: string, from: string | RegExp, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

test('a release has its manifest and its cases with steps and sources', () => {
  const { manifest, cases } = readRelease(join(inventedData(), '1.0.0'));
  expect(manifest.version).toBe('1.0.0');
  expect(cases.map(({ caseId }) => caseId)).toEqual(['7Q2M9XKD', 'W3FJ0VBN', '0KH5T6RC']);
  expect(cases[0]?.events.map(({ event }) => event)).toEqual([
    'notice_issued',
    'detained',
    'ruling_inadmissible',
  ]);
  expect(cases[0]?.sources).toHaveLength(2);
});

test('check says what a whole data folder holds', () => {
  expect(answer(inventedData(), 'x')).toBe(
    'ok: x/index.json and 1 release: 1.0.0 with 3 cases, 5 events, 4 sources\n',
  );
});

test('a byte that changed since the release is named by both lists', () => {
  const folder = join(inventedData(), '1.0.0');
  edit(join(folder, 'sources.csv'), 'Example Court', 'Example Coort');
  expect(answer(folder, 'x')).toBe(
    `x/SHA256SUMS:6: sources.csv is not the file that was released: its bytes changed
x/release.json: files: sources.csv is not the file that was released: its bytes changed
2 problems in 2 files
`,
  );
});

test('missing and strange files are named', () => {
  const folder = join(inventedData(), '1.0.0');
  rmSync(join(folder, 'changes.json'));
  writeFileSync(join(folder, 'notes.txt'), 'x\n');
  expect(answer(folder, 'x')).toBe(
    `x/changes.json: is missing
x/notes.txt: does not belong in a release
2 problems in 2 files
`,
  );
});

test('a folder with another name than its version is refused', () => {
  const dataFolder = inventedData();
  renameSync(join(dataFolder, '1.0.0'), join(dataFolder, '1.0.1'));
  expect(answer(join(dataFolder, '1.0.1'), 'x')).toBe(
    `x/release.json: version: "1.0.0" is not the version of this release, "1.0.1"
x/changes.json: version: "1.0.0" is not the version of this release, "1.0.1"
x/risk-report.json: version: "1.0.0" is not the version of this release, "1.0.1"
3 problems in 3 files
`,
  );
});

test('a manifest with an unknown field, and one that is no JSON, are refused', () => {
  const folder = join(inventedData(), '1.0.0');
  edit(join(folder, 'release.json'), '"schema"', '"author": "x", "schema"');
  edit(join(folder, 'risk-report.json'), '{', '');
  const lines = answer(folder, 'x').split('\n');
  expect(lines).toContain('x/release.json: Unrecognized key: "author"');
  expect(lines.some((line) => line.startsWith('x/risk-report.json: is not JSON: '))).toBe(true);
});

test('an index that disagrees with the folders is refused', () => {
  const dataFolder = inventedData();
  mkdirSync(join(dataFolder, '2.0.0'));
  appendFileSync(join(dataFolder, '1.0.0/SHA256SUMS'), '\n');
  edit(join(dataFolder, 'index.json'), '"latest": "1.0.0"', '"latest": "3.0.0"');
  edit(join(dataFolder, 'index.json'), '"2023-05-01"', '"2023-05-02"');
  const lines = answer(dataFolder, 'x').split('\n');
  expect(lines).toContain('x/index.json: versions: the folder 2.0.0 is not listed');
  expect(lines).toContain(
    'x/index.json: latest: "3.0.0" must be the one version whose status is current',
  );
  expect(lines).toContain(
    'x/index.json: 1.0.0: a released folder never changes, but its SHA256SUMS is not the one recorded',
  );
  expect(lines).toContain('x/2.0.0/cases.csv: is missing');
});

test('the dates of the index are those of the release', () => {
  const dataFolder = inventedData();
  edit(join(dataFolder, 'index.json'), '"2023-05-01"', '"2023-05-02"');
  expect(answer(dataFolder, 'x')).toBe(
    `x/index.json: 1.0.0.released: "2023-05-02" is not what release.json says, 2023-05-01
1 problem in 1 file
`,
  );
});
