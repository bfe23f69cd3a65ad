/** Synthetic data folders: the same bytes in every run, sound to the check, refused by everything that publishes. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checkedData, checkedFolder } from '../../src/intake/check.ts';
import { readReleases } from '../../src/intake/read-index.ts';
import { DataRefused } from '../../src/model/problem.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { writeSyntheticData } from './synthetic-data.ts';

function synthetic(size: number): string {
  const folder = join(scratchFolder(), 'data');
  writeSyntheticData(folder, size);
  return folder;
}

function digest(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const path of files) hash.update(path.slice(folder.length)).update(readFileSync(path));
  return hash.digest('hex');
}

it('are the same in every run', () => {
  expect(digest(synthetic(300))).toBe(digest(synthetic(300)));
});

it('pass the check of one folder, with three events and two sources a case', () => {
  expect(checkedFolder(synthetic(100))).toMatch(/with 100 cases, 300 events, 200 sources$/);
});

it('are refused where releases are published, unless a measurement asks for them', () => {
  const folder = synthetic(20);
  expect(() => checkedData(folder)).toThrow(DataRefused);
  expect(() => readReleases(folder)).toThrow(
    /release\.json: synthetic: these rows were drawn by a generator.*never published/,
  );
  expect(readReleases(folder, 'allowed')).toHaveLength(1);
});

it('cannot lose their mark without losing their seal', () => {
  const folder = synthetic(20);
  const path = join(folder, '1.0.0/release.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/ *"synthetic": true,\n/, ''));
  expect(() => readReleases(folder, 'allowed')).toThrow(/its bytes changed/);
});

it('are never written into the data of the project', () => {
  const own = resolve(import.meta.dirname, '../../data/1.2.0');
  expect(() => {
    writeSyntheticData(own, 10);
  }).toThrow(/synthetic rows go elsewhere/);
});

it('are never built into dist/, whatever is allowed', () => {
  const options = ['scripts/build.ts', '--data', scratchFolder(), '--synthetic'];
  const { status, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toBe('Synthetic rows never go to dist/: name another folder with --out.\n');
});
