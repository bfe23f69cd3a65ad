/** Every number on every page against a count of its own over the CSV files. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  latest,
  standing,
  counted,
  cases,
  events,
  sources,
  count,
  cell,
  presetScope,
  type Row,
} from './counted.ts';
import { all, builtBytes, builtFiles, builtPages, faults, value } from './pages.ts';

describe(`the numbers of release ${latest}, counted again`, () => {
  it.each(standing)('equal metrics.json of %s, number by number', (version) => {
    const { metric } = counted(version);
    const { metrics } = z
      .object({ metrics: z.array(z.object({ id: z.string(), value: z.number() })) })
      .parse(JSON.parse(builtBytes(`data/${version}/metrics.json`).toString('utf8')));
    expect(metrics.length).toBeGreaterThan(90);
    expect(metrics.filter(({ id, value }) => metric(id) !== value)).toEqual([]);
  });

  it('equal every number with a metric on every page', () => {
    const found = faults(builtPages, (page) =>
      all(page, '[data-metric]')
        .filter((each) => {
          const { metric } = counted(value(each, 'data-version') || 'latest');
          return String(metric(value(each, 'data-metric'))) !== each.textContent.trim();
        })
        .map((each) => `${value(each, 'data-metric')} is shown as ${each.textContent}`),
    );
    expect(found).toEqual([]);
  });

  it('equal every cell and every mark of every table', () => {
    let seen = 0;
    const found = faults(builtPages, (page) => {
      const iso = /countries\/([a-z]{2})\//.exec(page.path)?.[1]?.toUpperCase();
      const scope = iso
        ? cases.filter((row) => row['host_country'] === iso)
        : presetScope(page.path, cases);
      return all(page, '[data-cell], [data-key]').flatMap((each) => {
        seen += 1;
        const holder = each.closest('table, svg');
        const column = holder?.getAttribute('data-column') ?? '';
        const key = value(each, 'data-cell') || value(each, 'data-key');
        const text = (each.querySelector('b') ?? each).textContent.trim();
        const shown = value(each, 'data-count') || text;
        return String(cell(scope, column, key)) === shown
          ? []
          : [`${column} ${key}: ${shown} instead of ${String(cell(scope, column, key))}`];
      });
    });
    expect(found).toEqual([]);
    expect(seen).toBeGreaterThan(1000);
  });

  it('equal every row of the files behind the figures', () => {
    const files = builtFiles.filter((path) => /^charts\/.*\.csv$/.test(path));
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((path) => {
      const folder = path.split('/')[1] ?? '';
      const { cases, cell } = counted(folder);
      return Papa.parse<Row>(builtBytes(path).toString('utf8'), {
        header: true,
        skipEmptyLines: true,
      })
        .data.filter(({ column = '', key = '', count: shown, n, version }) => {
          const name = key.endsWith('|returned') ? 'host_country' : column;
          return (
            String(cell(cases, name, key)) !== shown ||
            n !== String(cases.length) ||
            version !== (folder === 'latest' ? latest : folder)
          );
        })
        .map(({ key }) => `${path}: ${key ?? ''}`);
    });
    expect(found).toEqual([]);
  });

  it('labels every row of those files in words', () => {
    const coded = Object.keys(cases[0] ?? {});
    const found = builtFiles
      .filter((path) => /^charts\/.*\.csv$/.test(path))
      .flatMap((path) =>
        Papa.parse<Row>(builtBytes(path).toString('utf8'), { header: true, skipEmptyLines: true })
          .data.filter(
            ({ column = '', key, label }) =>
              column !== 'detained' &&
              coded.includes(column) &&
              column !== 'case_id' &&
              label === key,
          )
          .map(({ key }) => `${path}: ${String(key)}`),
      );
    expect(found).toEqual([]);
  });

  it('lists every case on the page of cases, with all of its steps and sources', () => {
    const found = faults(
      builtPages.filter(({ path }) => path.endsWith('/cases/index.html')),
      (page) =>
        cases.flatMap((row) => {
          const id = row['case_id'] ?? '';
          const body = page.document.getElementById(`c-${id}`);
          const steps = body?.querySelectorAll('.steps li').length;
          const listed = body?.querySelectorAll('.sourcelist li').length;
          return steps === count((event) => event['case_id'] === id, events) &&
            listed === count((source) => source['case_id'] === id, sources)
            ? []
            : [`${id} shows ${String(steps)} steps and ${String(listed)} sources`];
        }),
    );
    expect(found).toEqual([]);
  });
});
