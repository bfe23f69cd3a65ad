/** A build that is refused leaves the former site as it was. The project is copied, so that nothing here can break the real one. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { adopt } from '../../src/release/adopt.ts';
import { pathsOf } from './pages.ts';

const copied = [
  'src',
  'scripts',
  'data',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];
const project = '.build/refused';

beforeEach(() => {
  rmSync(project, { recursive: true, force: true });
  for (const name of ['dist', '.build']) mkdirSync(`${project}/${name}`, { recursive: true });
  for (const path of copied) cpSync(path, `${project}/${path}`, { recursive: true });
  symlinkSync(resolve('node_modules'), `${project}/node_modules`);
  writeFileSync(`${project}/dist/index.html`, 'the former site');
});
afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

function build(): { status: number | null; said: string } {
  const run = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: project, encoding: 'utf8' });
  return { status: run.status, said: run.stdout + run.stderr };
}

function expectFormerSite(): void {
  expect(pathsOf(`${project}/dist`)).toEqual(['index.html']);
  expect(readFileSync(`${project}/dist/index.html`, 'utf8')).toBe('the former site');
  expect(pathsOf(`${project}/.build`)).toEqual([]);
}

it('is refused on bad data, with the place of the fault', () => {
  appendFileSync(`${project}/data/1.0.0/cases.csv`, 'no row at all\n');
  const { status, said } = build();
  expect(status).toBe(1);
  expect(said).toMatch(/^data\/1\.0\.0\/cases\.csv:\d+: /m);
  expect(said).toContain('The data was refused, so nothing was built and dist is as it was.');
  expect(said).not.toMatch(/^\s+at .+:\d+:\d+/m);
  expectFormerSite();
});

it('is refused when a column has another name', () => {
  const path = `${project}/data/1.0.0/cases.csv`;
  writeFileSync(path, readFileSync(path, 'utf8').replace('host_country', 'country_of_detention'));
  const { status, said } = build();
  expect(status).toBe(1);
  expect(said).toMatch(/^data\/1\.0\.0\/cases\.csv:1: .*country_of_detention/m);
  expectFormerSite();
});

it('is refused when the schema has another name for a column than a release', () => {
  const path = `${project}/src/model/case.ts`;
  const schema = readFileSync(path, 'utf8');
  const renamed = schema.replace('  host_country:', '  country_of_detention:');
  expect(renamed).not.toBe(schema);
  writeFileSync(path, renamed);
  const { status, said } = build();
  expect(status).toBe(1);
  expect(said).toMatch(/^data\/1\.0\.0\/cases\.csv:1: column "country_of_detention" is missing/m);
  expect(said).toMatch(/^data\/1\.0\.0\/cases\.csv:1: column "host_country" is unknown/m);
  expectFormerSite();
});

it('is refused on a dead link, with the page that holds it', () => {
  // The link is found at the end of a build: one of three cases comes to it sooner.
  for (const name of readdirSync(`${project}/data`).filter((each) =>
    /^(?:\d|index\.json)/.test(each),
  ))
    rmSync(`${project}/data/${name}`, { recursive: true });
  const dates = { version: '1.0.0', released: '2026-11-23', cutoff: '2026-02' };
  adopt({ folder: 'test/intake/fixtures/valid', dataFolder: `${project}/data`, ...dates });
  const page = '---\n---\n<html lang="en"><a href="/nowhere/">nowhere</a></html>\n';
  writeFileSync(`${project}/src/pages/dead.astro`, page);
  const { status, said } = build();
  expect(status).toBe(1);
  expect(said).toContain('dead/index.html: /nowhere/ leads to no file');
  expectFormerSite();
});
