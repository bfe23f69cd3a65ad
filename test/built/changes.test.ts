/** What changed between versions: a page and a file for each pair, and the feed of releases. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { languages } from '../../src/i18n/languages.ts';
import { counted, standing } from './counted.ts';
import { all, builtBytes, builtFiles, builtPages, value } from './pages.ts';

const index = z
  .object({ versions: z.array(z.object({ version: z.string(), status: z.string() })) })
  .parse(JSON.parse(readFileSync('data/index.json', 'utf8')));
/** Pairs of standing versions, an earlier and a later one, without a withdrawn one between. */
const pairs = index.versions.flatMap((to, end) =>
  index.versions
    .slice(0, end)
    .filter((_, start) =>
      index.versions.slice(start, end + 1).every(({ status }) => status !== 'withdrawn'),
    )
    .map((from) => [from.version, to.version] as const),
);
const twin = z.object({
  changes: z.array(z.object({ case_id: z.string(), reason: z.string() })),
  metrics: z.array(
    z.object({
      id: z.string(),
      before: z.number(),
      after: z.number(),
      by: z.object({ new_rows: z.number(), changed_rows: z.number(), gone_rows: z.number() }),
    }),
  ),
});

describe('the changes between two versions', () => {
  it('have a page in each language for each pair, and no other', () => {
    const expected = languages.flatMap((language) =>
      pairs.map(([from, to]) => `${language}/data/changes/${from}...${to}/index.html`),
    );
    expect(builtFiles.filter((path) => path.includes('/data/changes/')).sort()).toEqual(
      expected.sort(),
    );
  });

  it('are the numbers of both releases, counted again, and the parts add up', () => {
    for (const [from, to] of pairs) {
      const file = builtBytes(`data/changes/${from}...${to}.json`).toString('utf8');
      const { changes, metrics } = twin.parse(JSON.parse(file));
      expect(metrics.length).toBeGreaterThan(90);
      for (const { id, before, after, by } of metrics) {
        expect([id, before, after]).toEqual([id, counted(from).metric(id), counted(to).metric(id)]);
        expect(by.new_rows + by.changed_rows + by.gone_rows).toBe(after - before);
      }
      const known = new Set(counted(from).cases.map((row) => row['case_id']));
      const added = counted(to).cases.filter((row) => !known.has(row['case_id']));
      expect(
        changes
          .filter(({ reason }) => reason === 'new_case')
          .map(({ case_id }) => case_id)
          .sort(),
      ).toEqual(added.map((row) => row['case_id'] ?? '').sort());
    }
  });

  it('show every number of their tables for its own version', () => {
    for (const page of builtPages.filter(({ path }) => path.includes('/data/changes/'))) {
      expect(all(page, '.moved [data-metric]').length).toBeGreaterThan(10);
      for (const row of all(page, '.moved tbody tr')) {
        const cells = Array.from(row.querySelectorAll('td')).map((cell) =>
          Number(cell.textContent.trim().replace('−', '-')),
        );
        const [before = NaN, after = NaN, ...parts] = cells;
        expect(parts.reduce((sum, part) => sum + part, before)).toBe(after);
      }
    }
  });
});

describe('the feed of releases', () => {
  it('has an entry for each version in each language, newest first, with recounted numbers', () => {
    for (const language of languages) {
      const xml = builtBytes(`feed/releases.${language}.xml`).toString('utf8');
      const { document } = parseHTML(xml);
      const entries = Array.from(document.querySelectorAll('entry'));
      expect(entries.map((entry) => entry.querySelector('id')?.textContent.split('/')[1])).toEqual(
        index.versions.map(({ version }) => version).reverse(),
      );
      for (const number of Array.from(document.querySelectorAll('[data-metric]'))) {
        const version = value(number, 'data-version');
        expect(standing).toContain(version);
        expect(String(counted(version).metric(value(number, 'data-metric')))).toBe(
          number.textContent,
        );
      }
      expect(xml).not.toMatch(/[0-9A-HJKMNP-TV-Z]{8}</);
    }
  });

  it('links only to pages that were built', () => {
    for (const language of languages) {
      const xml = builtBytes(`feed/releases.${language}.xml`).toString('utf8');
      const links = [...xml.matchAll(/href="\.\.\/([^"]+)"/g)].map(([, path]) => path ?? '');
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) expect(builtFiles).toContain(link);
    }
  });
});
