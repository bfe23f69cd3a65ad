/** A site built from a release whose free texts are injections: every file shows them as texts, and none of them has become code, a link, an element or a formula. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDraft } from '../../src/intake/read-release.ts';
import { adopt } from '../../src/release/adopt.ts';
import { injections } from '../hostile/corpus.ts';
import { pathsOf } from './pages.ts';

const project = '.build/hostile';
const draft = `${project}/draft`;
const base = 'test/intake/fixtures/valid';
const texts: string[] = [];
const address = 'https://example.org/a?b=1';
const hostileAddress = "https://example.org/'onclick='alert(1)'/](javascript:alert(1))?a=1&lt;b";
const read = (path: string): string => readFileSync(`${project}/dist/${path}`, 'utf8');
let files: readonly string[] = [];

/** The sound sources, with one more row for each text that the rules let pass. */
function writeDraft(publishers: readonly string[]): void {
  const table = Papa.parse<string[]>(readFileSync(`${base}/sources.csv`, 'utf8').trimEnd()).data;
  const row = table.find((cells) => cells.includes(address)) ?? [];
  const rows = publishers.map((publisher, i) =>
    row.map((cell, column) => {
      if (column === 0)
        return `${'7H3KQ9ZB2M'.slice(i % 7, (i % 7) + 3)}${String(10000 + i * 7919).slice(-5)}`;
      return column === 2 ? publisher : cell === address ? hostileAddress : cell;
    }),
  );
  const cases = Papa.parse<string[]>(readFileSync(`${base}/cases.csv`, 'utf8').trimEnd()).data;
  const count = cases[0]?.indexOf('sources') ?? -1;
  const one = cases.find(([id]) => id === row[1]);
  if (one) one[count] = String(Number(one[count]) + rows.length);
  const text = (data: string[][]): string => `${Papa.unparse(data, { newline: '\n' })}\n`;
  mkdirSync(draft, { recursive: true });
  cpSync(`${base}/events.csv`, `${draft}/events.csv`);
  writeFileSync(`${draft}/sources.csv`, text([...table, ...rows]));
  writeFileSync(`${draft}/cases.csv`, text(cases));
}

function passes(publisher: string): boolean {
  writeDraft([publisher]);
  try {
    readDraft(draft);
    return true;
  } catch {
    return false;
  }
}

beforeAll(() => {
  rmSync(project, { recursive: true, force: true });
  for (const path of [
    'src',
    'scripts',
    'public',
    'data',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(path, `${project}/${path}`, { recursive: true });
  symlinkSync(resolve('node_modules'), `${project}/node_modules`);
  texts.push(...injections.filter(passes));
  writeDraft(texts);
  for (const path of ['index.json', ...pathsOf('data').filter((name) => /^\d/.test(name))])
    rmSync(`${project}/data/${path.split('/')[0] ?? ''}`, { recursive: true, force: true });
  const dates = { version: '1.0.0', released: '2026-11-23', cutoff: '2026-02' };
  adopt({ folder: draft, dataFolder: `${project}/data`, ...dates });
  const build = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(build.status, build.stdout + build.stderr).toBe(0);
  files = pathsOf(`${project}/dist`);
}, 180_000);
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

const ending = (pattern: RegExp): readonly string[] => files.filter((path) => pattern.test(path));

it('lets most injections pass as texts, so that there is something to show', () => {
  expect(texts.length).toBeGreaterThan(25);
});

it('shows each as a text on the page of cases', () => {
  const { document } = parseHTML(read('en/cases/index.html'));
  const shown = document.body.textContent.replace(/\s+/g, ' ');
  expect(texts.filter((text) => !shown.includes(text.replace(/\s+/g, ' ')))).toEqual([]);
});

it('makes no script, handler, element or address of any', () => {
  const faults = ending(/\.html$/).flatMap((path) => {
    const { document } = parseHTML(read(path));
    return Array.from(document.querySelectorAll('*')).flatMap((element) => {
      const name = element.tagName.toLowerCase();
      const type = element.getAttribute('type') ?? '';
      const inline = name === 'script' && !element.hasAttribute('src') && !type.includes('json');
      return [
        ...(inline && !path.startsWith('e/') ? ['inline script'] : []),
        ...(['iframe', 'base', 'object', 'embed'].includes(name) && !path.includes('/embed/')
          ? [name]
          : []),
        ...Array.from(element.attributes)
          .filter(
            (each) =>
              /^on/i.test(each.name) || /^\s*(?:javascript|data|vbscript):/i.test(each.value),
          )
          .map((each) => `${each.name}="${each.value}"`),
      ].map((fault) => `${path}: ${fault}`);
    });
  });
  expect(faults).toEqual([]);
});

it('keeps data for machines what they are', () => {
  const embedded = ending(/\.html$/).flatMap((path) =>
    Array.from(parseHTML(read(path)).document.querySelectorAll('script[type*="json"]')).map(
      ({ textContent }) => textContent,
    ),
  );
  for (const text of [...embedded, ...ending(/\.(?:json|jsonld)$/).map(read)])
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  expect(embedded.filter((text) => text.includes('</'))).toEqual([]);
  const marks = ending(/\.(?:svg|xml)$/).filter((path) =>
    /<script|<!ENTITY|\son\w+=|javascript:|<b>x/i.test(read(path)),
  );
  expect(marks).toEqual([]);
});

it('gives spreadsheets no formula', () => {
  const cells = ending(/\.csv$/).flatMap((path) =>
    Papa.parse<string[]>(read(path))
      .data.flat()
      .map((cell) => `${path}: ${cell}`),
  );
  expect(cells.filter((cell) => /: [=+@\t\r]|: -(?!\d+(?:\.\d+)?$)./.test(cell))).toEqual([]);
  const sheets = ending(/\.xlsx$/).flatMap((path) =>
    Object.entries(unzipSync(readFileSync(`${project}/dist/${path}`))).map(
      ([name, bytes]) => [`${path}: ${name}`, strFromU8(bytes)] as const,
    ),
  );
  expect(sheets.filter(([, xml]) => /<f[ >]|<script|<b>x/.test(xml)).map(([name]) => name)).toEqual(
    [],
  );
});
