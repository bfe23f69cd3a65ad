/** A synthetic release of 110 cases, of which nothing is known but country and month, on a site that knows its own address: the list goes on over further pages, and nothing is lost or doubled; a consumer of oEmbed comes from the address of a page to a frame that is there. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { columnsOf } from '../../src/model/case.ts';
import { adopt } from '../../src/release/adopt.ts';
import { csvText } from '../../src/selection/csv.ts';
import { listening, staticServer } from '../../src/site/static-server.ts';
import type { Row } from './counted.ts';
import { target } from './deployed.ts';
import { pathsOf } from './pages.ts';

const project = '.build/paged';
const size = 110;
const server = staticServer(`${project}/dist`, '/wanted/');
const answered = z.object({ type: z.string(), html: z.string(), thumbnail_url: z.url() });
let site = '';
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const id = (kind: string, number: number): string =>
  Array.from(
    createHash('sha256')
      .update(`${kind} ${String(number)}`)
      .digest()
      .subarray(0, 8),
    (byte) => crockford[byte % 32],
  ).join('');

/** Synthetic rows in the order of the files. */
const rows = Array.from({ length: size }, (_, i): Row => ({
  case_id: id('case', i),
  person_id: id('person', i),
  requesting_country: 'BY',
  host_country: ['PL', 'RS', 'GE'][i % 3] ?? '',
  host_region: ['eu_eea_ch_uk', 'western_balkans', 'south_caucasus'][i % 3] ?? '',
  detained: `${String(2019 + (i % 7))}-${String(1 + (i % 12)).padStart(2, '0')}`,
  requested: 'unknown',
  instrument: 'unknown',
  trigger: 'unknown',
  charge_families: 'undisclosed',
  motive: 'unclear',
  protection: 'unknown',
  years_abroad: 'unknown',
  custody: 'unknown',
  outcome: 'unknown',
  interpol_status: 'unknown',
  evidence: 'low',
  sources: '1',
  first_release: '1.0.0',
})).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
const ids = rows.map((row) => row['case_id'] ?? '');

function orderOf(row: Row): string {
  return [row['detained'], row['host_country'], row['case_id']].join(' ');
}

beforeAll(async () => {
  site = `http://localhost:${String(await listening(server, 0))}/wanted/`;
  rmSync(project, { recursive: true, force: true });
  mkdirSync(`${project}/tables`, { recursive: true });
  for (const path of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(path, `${project}/${path}`, { recursive: true });
  cpSync('data', `${project}/data`, {
    recursive: true,
    filter: (path) => !/data[/\\](?:\d|index\.json)/.test(path),
  });
  symlinkSync(resolve('node_modules'), `${project}/node_modules`);
  const write = (name: 'cases' | 'events' | 'sources', table: readonly Row[]) => {
    const columns = columnsOf(name);
    const cells = table.map((row) => columns.map((column) => row[column] ?? ''));
    writeFileSync(`${project}/tables/${name}.csv`, csvText({ columns, rows: cells }));
  };
  write('cases', rows);
  write(
    'events',
    rows.map((row): Row => ({ ...row, step: '1', event: 'detained', on: row['detained'] ?? '' })),
  );
  write(
    'sources',
    rows.map((row, i): Row => ({
      source_id: id('source', i),
      case_id: row['case_id'] ?? '',
      publisher: 'synthetic',
      published: 'unknown',
      language: 'en',
      kind: 'news',
      names_person: 'true',
      url: '',
      url_status: 'withheld_names_person',
      supports: 'requesting_country;host_country;host_region;detained;event:detained',
    })),
  );
  const dates = { version: '1.0.0', released: '2026-06-01', cutoff: '2026-05' };
  adopt({ folder: `${project}/tables`, dataFolder: `${project}/data`, ...dates });
  const build = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: site },
  });
  expect(build.status, build.stdout + build.stderr).toBe(0);
}, 600_000);
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(project, { recursive: true, force: true });
});

const listed = (path: string): string[] =>
  Array.from(
    parseHTML(readFileSync(`${project}/dist/${path}`, 'utf8')).document.querySelectorAll(
      '#case-list > tbody',
    ),
    ({ id: anchor }) => anchor.slice(2),
  );

it.each(['en', 'be', 'ru', 'pl'])('the list in %s goes on over two pages, in order', (lang) => {
  const pages = [`${lang}/cases/index.html`, `${lang}/cases/page/2/index.html`];
  expect(pages.map((path) => listed(path).length)).toEqual([100, 10]);
  expect(pages.flatMap(listed)).toEqual(ids);
});

it('has no page more than it needs, and each links to the others', () => {
  const paths = pathsOf(`${project}/dist`).filter((path) => path.startsWith('en/cases/page/'));
  expect(paths).toEqual(['en/cases/page/2/index.html']);
  const html = readFileSync(`${project}/dist/en/cases/page/2/index.html`, 'utf8');
  const links = Array.from(
    html.matchAll(
      /<a [^>]*rel="(prev|next)"[^>]*href="([^"]+)"|<a [^>]*href="([^"]+)"[^>]*rel="(prev|next)"/g,
    ),
    (m) => m[2] ?? m[3],
  );
  expect(links).toEqual(['../../index.html']);
});

it('leads from every country and course to the page that holds the row', () => {
  const html = readFileSync(`${project}/dist/en/countries/ge/index.html`, 'utf8');
  const addresses = Array.from(html.matchAll(/href="([^"#]*)#c-([0-9A-Z]{8})"/g), (m) => [
    m[1],
    m[2],
  ]);
  expect(addresses.length).toBe(36);
  for (const [path, one] of addresses) {
    const page = 1 + Math.floor(ids.indexOf(one ?? '') / 100);
    expect(path).toBe(
      page === 1 ? '../../cases/index.html' : `../../cases/page/${String(page)}/index.html`,
    );
  }
});

it('names only addresses of its own that lead to a file', () => {
  const files = new Set(pathsOf(`${project}/dist`));
  const own = new RegExp(`${new URL(site).origin}[^\\s"'<>&,;}\\\\]*`, 'g');
  const named = new Set(
    [...files]
      .filter((path) => /\.(?:html|json|txt|xml)$/.test(path))
      .flatMap((path) => readFileSync(`${project}/dist/${path}`, 'utf8').match(own) ?? []),
  );
  expect([...named].filter((address) => !files.has(target(address, '', site)))).toEqual([]);
  expect(named.size).toBeGreaterThan(1000);
});

it('names the address of its own as that of each page in a language', () => {
  const pages = pathsOf(`${project}/dist`).filter((path) =>
    /^(?:be|en|pl|ru)\/.*\.html$/.test(path),
  );
  const named = pages.map((path) => {
    const { document } = parseHTML(readFileSync(`${project}/dist/${path}`, 'utf8'));
    return document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  });
  expect(named).toEqual(pages.map((path) => `${site}${path.replace(/index\.html$/, '')}`));
});

it.each(['be/charges/', 'pl/', 'en/countries/pl/', 'e/latest/outcomes/country-pl/ru/light/'])(
  'leads a consumer from %s to a frame',
  async (path) => {
    const { type, html, thumbnail_url: card } = answered.parse(await extract(`${site}${path}`));
    expect(type).toBe('rich');
    const frame = parseHTML(html).document.querySelector('iframe');
    const embed = await fetch(frame?.getAttribute('src') ?? '');
    expect(embed.status).toBe(200);
    expect(await embed.text()).toContain('class="embed"');
    const image = await fetch(card);
    expect(image.headers.get('content-type')).toBe('image/png');
  },
);
