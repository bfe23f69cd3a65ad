/** Whole sites of 50 and of 10,000 synthetic cases, at night: what grows with the record is the list of cases and the downloads, nothing else. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSyntheticData } from '../bench/synthetic-data.ts';
import { pathsOf } from './pages.ts';

const root = '.build/growth';
const [few, many] = [50, 10_000];
const budgetBytes = 60_000;
/** Pages with rows on them, bounded but fuller where there are more, and the page that lists the embeds of all countries. */
const hasRows = /^[a-z]{2}\/(?:cases|countries\/[a-z]{2}|embed|timeline)\//;

function weights(size: number): ReadonlyMap<string, number> {
  const folder = `${root}/${String(size)}`;
  return new Map(
    pathsOf(folder)
      .filter((path) => path.endsWith('.html') && !path.startsWith('e/'))
      .map((path) => [path, gzipSync(readFileSync(`${folder}/${path}`), { level: 9 }).byteLength]),
  );
}

describe('a record two hundred times as long', () => {
  beforeAll(() => {
    rmSync(root, { recursive: true, force: true });
    for (const size of [few, many]) {
      const data = `${root}/data-${String(size)}`;
      mkdirSync(root, { recursive: true });
      writeSyntheticData(data, size);
      const options = ['--data', data, '--out', `${root}/${String(size)}`, '--synthetic'];
      const build = spawnSync(process.execPath, ['scripts/build.ts', ...options], {
        encoding: 'utf8',
      });
      expect(build.status, build.stdout + build.stderr).toBe(0);
    }
  }, 1_800_000);
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  }, 300_000);

  it('makes no page heavier than its budget', () => {
    const heavy = [...weights(many)].filter(([, bytes]) => bytes > budgetBytes);
    expect(heavy).toEqual([]);
  });

  it('makes pages without rows heavier by a quarter at most: numbers have more digits, tables more countries', () => {
    const before = weights(few);
    const grown = [...weights(many)].filter(
      ([path, bytes]) => !hasRows.test(path) && bytes > (before.get(path) ?? Infinity) * 1.25,
    );
    expect(grown).toEqual([]);
  });

  it('adds only pages of the list and of countries', () => {
    const before = weights(few);
    const added = [...weights(many).keys()].filter((path) => !before.has(path));
    expect(added.filter((path) => !/^[a-z]{2}\/(?:cases\/page|countries)\//.test(path))).toEqual(
      [],
    );
    expect(added.filter((path) => path.startsWith('en/cases/page/'))).toHaveLength(99);
  });

  it('makes no embed heavier than its budget', () => {
    const folder = `${root}/${String(many)}`;
    const heavy = pathsOf(folder)
      .filter((path) => /^e\/latest\/.*\/be\/auto\/index\.html$/.test(path))
      .map((path) => [path, gzipSync(readFileSync(`${folder}/${path}`)).byteLength] as const)
      .filter(([path, bytes]) => bytes > (path.includes('/host-countries/') ? 25_000 : 12_000));
    expect(heavy).toEqual([]);
  });
});
