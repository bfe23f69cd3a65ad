/** The ready-made selections: their sentence, cells, ghosts, rows, files and links against a count of their own over the CSV. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  cases,
  cell,
  count,
  counted,
  latest,
  presetFragments,
  presetScope,
  standing,
} from './counted.ts';
import type { Row } from './counted.ts';
import { all, builtBytes, faults, languagePages, value } from './pages.ts';

const names = Object.keys(presetFragments);
const presetPages = languagePages.filter(({ path }) =>
  names.some((name) => path.endsWith(`/cases/${name}/index.html`)),
);
const nameOf = (path: string): string => path.split('/')[2] ?? '';
const idsOf = (rows: readonly Row[]): readonly string[] => rows.map((row) => row['case_id'] ?? '');

describe('every page of a ready-made selection', () => {
  it('exists for the five presets of the contract in four languages', () => {
    expect(presetPages.length).toBe(names.length * 4);
  });

  it('says its count and the count of all in its heading', () => {
    const found = faults(presetPages, (page) => {
      const numbers = all(page, 'h1 data').map((each) => value(each, 'data-value'));
      const expected = [presetScope(page.path, cases).length, cases.length].map(String);
      return numbers.join() === expected.join() ? [] : [`the heading says ${numbers.join(' of ')}`];
    });
    expect(found).toEqual([]);
  });

  it('writes the whole beside each part, and draws it behind', () => {
    let seen = 0;
    const found = faults(presetPages, (page) =>
      all(page, 'td[data-cell]').flatMap((each) => {
        seen += 1;
        const table = each.closest('table');
        const column = value(table ?? each, 'data-column');
        const key = value(each, 'data-cell');
        const part = String(cell(presetScope(page.path, cases), column, key));
        const whole = String(cell(cases, column, key));
        const per = Number(value(table ?? each, 'data-per'));
        const ghost = table?.querySelector(`[data-whole="${key}"]`);
        const long = `n${String(Math.ceil(Number(whole) / per))}`;
        return [
          ...(each.textContent === `${part} / ${whole}` ? [] : [`${key} says ${each.textContent}`]),
          ...(value(each, 'data-value') === part
            ? []
            : [`${key} has ${value(each, 'data-value')}`]),
          ...(!ghost || ghost.classList.contains(long)
            ? []
            : [`the ghost of ${key} is not ${long}`]),
        ];
      }),
    );
    expect(found).toEqual([]);
    expect(seen).toBeGreaterThan(1000);
  });

  it('draws columns over time as high as their share of the whole', () => {
    const found = faults(presetPages, (page) =>
      all(page, 'svg [data-whole]').flatMap((ghost) => {
        const key = value(ghost, 'data-whole');
        const mark = page.document.querySelector(
          `svg[data-column="detained"] rect[data-key="${key}"]`,
        );
        const part = cell(presetScope(page.path, cases), 'detained', key) ?? NaN;
        const whole = cell(cases, 'detained', key) ?? NaN;
        const drawn = mark ? Number(value(mark, 'height')) / Number(value(ghost, 'height')) : 0;
        return Math.abs(drawn - part / whole) < 0.01 ? [] : [`${key} is drawn as ${String(drawn)}`];
      }),
    );
    expect(found).toEqual([]);
  });

  it('lists exactly its rows, in their order', () => {
    const found = faults(presetPages, (page) => {
      const listed = all(page, '#case-list > tbody').map(({ id }) => id.slice(2));
      const expected = idsOf(presetScope(page.path, cases));
      return listed.join() === expected.join() ? [] : [`lists ${String(listed.length)} rows`];
    });
    expect(found).toEqual([]);
  });

  it('leads to the same view with filters, by the canonical fragment', () => {
    const found = faults(presetPages, (page) => {
      const address = `../index.html#${presetFragments[nameOf(page.path)] ?? ''}`;
      const links = all(page, '.chips a').map((link) => value(link, 'href'));
      return links.includes(address) ? [] : [`no link to ${address}`];
    });
    expect(found).toEqual([]);
  });

  it('is cited with its version in five forms', () => {
    const found = faults(presetPages, (page) => {
      const forms = all(page, 'pre[data-citation]');
      return [
        ...(forms.length === 5 ? [] : [`${String(forms.length)} forms`]),
        ...forms
          .filter(({ textContent }) => !textContent.includes(latest))
          .map((form) => `${value(form, 'data-citation')} names no version`),
      ];
    });
    expect(found).toEqual([]);
  });
});

describe('the files of a ready-made selection', () => {
  it.each(standing.flatMap((version) => names.map((name) => [version, name] as const)))(
    'of %s, %s, hold its rows',
    (version, name) => {
      const { cases: rows, events, sources } = counted(version);
      const expected = presetScope(`en/cases/${name}/`, rows);
      const ids = idsOf(expected);
      const table = Papa.parse<Row>(builtBytes(`rows/${version}/${name}.csv`).toString('utf8'), {
        header: true,
        skipEmptyLines: true,
      }).data;
      expect(table).toEqual(expected);
      const steps = z.array(z.unknown());
      const nested = z
        .object({
          version: z.literal(version),
          cases: z.array(z.object({ case_id: z.string(), events: steps, sources: steps })),
        })
        .parse(JSON.parse(builtBytes(`rows/${version}/${name}.json`).toString('utf8')));
      expect(nested.cases.map(({ case_id }) => case_id)).toEqual(ids);
      const belongs = (row: Row): boolean => ids.includes(row['case_id'] ?? '');
      const sum = (key: 'events' | 'sources'): number =>
        nested.cases.reduce((total, one) => total + one[key].length, 0);
      expect([sum('events'), sum('sources')]).toEqual([
        count(belongs, events),
        count(belongs, sources),
      ]);
    },
  );
});
