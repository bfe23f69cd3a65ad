/** What changed between versions: a page and a file for each pair. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { languages } from '../../src/i18n/languages.ts';
import { counted } from './counted.ts';
import { all, builtBytes, builtFiles, builtPages } from './pages.ts';

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

const changed = z.object({
  values: z.array(
    z.strictObject({
      case_id: z.string(),
      column: z.string(),
      reason: z.enum(['new_information', 'correction']),
      from: z.array(z.string()),
      to: z.array(z.string()),
      sources: z.number().optional(),
    }),
  ),
  counts: z.array(
    z.object({ column: z.string(), key: z.string(), before: z.number(), after: z.number() }),
  ),
});

describe.each(pairs)('from %s to %s', (from, to) => {
  const file = builtBytes(`data/changes/${from}...${to}.json`).toString('utf8');
  const { values, counts } = changed.parse(JSON.parse(file));
  const pages = languages.map((language) =>
    builtBytes(`${language}/data/changes/${from}...${to}/index.html`).toString('utf8'),
  );

  it('years, steps and sources are those of the tables, counted again', () => {
    const again = (version: string, column: string, key: string): number => {
      const { cases, events, sources } = counted(version);
      if (column === 'rows') return (key === 'events' ? events : sources).length;
      if (column === 'detained')
        return cases.filter((row) => (row['detained'] ?? '').split('-')[0] === key).length;
      const rows = column === 'event' ? events : sources;
      return rows.filter((row) => row[column] === key).length;
    };
    for (const { column, key, before, after } of counts)
      expect([column, key, before, after]).toEqual([
        column,
        key,
        again(from, column, key),
        again(to, column, key),
      ]);
    expect(new Set(counts.map(({ column }) => column)).size).toBe(5);
  });

  it('every cell that differs in a row of both is told with what it was and is', () => {
    const before = new Map(counted(from).cases.map((row) => [row['case_id'], row]));
    const expected = counted(to).cases.flatMap((row) => {
      const old = before.get(row['case_id']);
      return old
        ? Object.keys(row)
            .filter((column) => column !== 'sources' && row[column] !== old[column])
            .map((column) => [row['case_id'], column, old[column], row[column]].join(' '))
        : [];
    });
    const told = values
      .filter(({ column }) => column !== 'events' && column !== 'sources')
      .map((each) => [each.case_id, each.column, each.from.join(';'), each.to.join(';')].join(' '));
    expect(told.sort()).toEqual(expected.sort());
    for (const html of pages) {
      const { document } = parseHTML(html);
      expect(document.querySelectorAll('.changed tbody tr')).toHaveLength(values.length);
    }
  });

  it('no address of a source stands on a page or in the twin', () => {
    const addresses = [...counted(from).sources, ...counted(to).sources]
      .map((row) => row['url'] ?? '')
      .filter((url) => url !== '');
    expect(addresses.length).toBeGreaterThan(10);
    for (const text of [file, ...pages])
      expect(addresses.filter((url) => text.includes(url))).toEqual([]);
    expect(file).not.toMatch(/https?:/);
  });
});
