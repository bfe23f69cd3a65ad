/** A first release is made whole or not at all. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readIndex, readReleases } from '../../src/intake/read-index.ts';
import { DataRefused } from '../../src/model/problem.ts';
import { adopt } from '../../src/release/adopt.ts';
import { scratchFolder } from '../scratch-folder.ts';

const fixtures = join(import.meta.dirname, '../intake/fixtures');
const dates = { version: '1.0.0', released: '2023-05-01', cutoff: '2023-04' };

function bytesOf(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'hex')]);
}

test('adopting makes seven files and an index, and leaves nothing else behind', () => {
  const dataFolder = scratchFolder();
  adopt({ folder: join(fixtures, 'valid'), dataFolder, ...dates });
  expect(readdirSync(dataFolder).sort()).toEqual(['1.0.0', 'index.json']);
  expect(readdirSync(join(dataFolder, '1.0.0'))).toHaveLength(7);
  expect(readIndex(dataFolder).latest).toBe('1.0.0');
  expect(readReleases(dataFolder).map(({ cases }) => cases.length)).toEqual([3]);
});

test('the tables are copied byte for byte', () => {
  const dataFolder = scratchFolder();
  adopt({ folder: join(fixtures, 'valid'), dataFolder, ...dates });
  for (const name of ['cases.csv', 'events.csv', 'sources.csv'])
    expect(readFileSync(join(dataFolder, '1.0.0', name))).toEqual(
      readFileSync(join(fixtures, 'valid', name)),
    );
});

test('the same tables and dates give the same bytes', () => {
  const [one, other] = [scratchFolder(), scratchFolder()];
  for (const dataFolder of [one, other])
    adopt({ folder: join(fixtures, 'valid'), dataFolder, ...dates });
  expect(bytesOf(join(one, '1.0.0'))).toEqual(bytesOf(join(other, '1.0.0')));
});

test('refused tables leave nothing behind', () => {
  const dataFolder = scratchFolder();
  expect(() => adopt({ folder: join(fixtures, 'wrong-word'), dataFolder, ...dates })).toThrow(
    DataRefused,
  );
  expect(readdirSync(dataFolder)).toEqual([]);
});

test('rows that name a later release are refused', () => {
  const dataFolder = scratchFolder();
  const folder = join(fixtures, 'valid');
  expect(() => adopt({ folder, dataFolder, ...dates, version: '0.9.0' })).toThrow(
    '"1.0.0" comes after this release, 0.9.0',
  );
});

test('a release that exists is never touched, and there is one first release', () => {
  const dataFolder = scratchFolder();
  const folder = join(fixtures, 'valid');
  adopt({ folder, dataFolder, ...dates });
  expect(() => adopt({ folder, dataFolder, ...dates })).toThrow('a release never changes');
  expect(() => adopt({ folder, dataFolder, ...dates, version: '1.1.0' })).toThrow(
    'only a first release is adopted',
  );
});

test.each([
  [{ version: '1.0' }, 'a version is three numbers'],
  [{ version: '../1.0.0' }, 'a version is three numbers'],
  [{ released: '2023-02-30' }, 'a day is written YYYY-MM-DD'],
  [{ cutoff: '2023-13' }, 'a cut-off is a month'],
])('dates and versions that cannot be are refused: %j', (wrong, sentence) => {
  const folder = join(fixtures, 'valid');
  expect(() => adopt({ folder, dataFolder: scratchFolder(), ...dates, ...wrong })).toThrow(
    sentence,
  );
});

test('a date after the cut-off refuses the release, and nothing is written', () => {
  const dataFolder = scratchFolder();
  const late = { folder: join(fixtures, 'valid'), dataFolder, ...dates, cutoff: '2022-03' };
  expect(() => adopt(late)).toThrow('"2022-04" comes after the cut-off of the release, 2022-03');
  expect(readdirSync(dataFolder)).toEqual([]);
});
