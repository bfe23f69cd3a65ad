/** Official figures on the pages: every number has a source, and none can be taken for a case. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Row } from './counted.ts';
import { all, builtBytes, builtPages, value } from './pages.ts';

const rows = (name: string): readonly Row[] =>
  Papa.parse<Row>(builtBytes(`data/context/${name}`).toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
const pagesOf = (section: string) =>
  builtPages.filter(
    ({ path }) =>
      /^[a-z]{2}\//.test(path) &&
      path.endsWith(`/${section}/index.html`) &&
      path.split('/').length === 3,
  );

describe('the official figures', () => {
  it('show each row of the file, conflicts as a range, with its source', () => {
    const figures = [
      ...Map.groupBy(
        rows('interpol.csv'),
        (row) => `${row['series'] ?? ''} ${row['period'] ?? ''}`,
      ).values(),
    ].map((group) => {
      const values = group.map((row) => Number(row['value']));
      return [...new Set([Math.min(...values), Math.max(...values)])].join('–');
    });
    const pages = pagesOf('instruments');
    expect(pages).toHaveLength(4);
    for (const page of pages) {
      const shown = all(page, '#official-interpol tbody tr td.n').map((cell) =>
        cell.textContent
          .replace(/[^\d–\p{L}]/gu, '')
          .replace(/\d\p{L}+(?=\d)/gu, (gap) => `${gap.charAt(0)}–`)
          .replace(/\p{L}/gu, ''),
      );
      expect(shown.sort()).toEqual([...figures].sort());
      for (const link of all(page, '#official-interpol .src a'))
        expect(page.document.getElementById(value(link, 'href').slice(1))).not.toBeNull();
      expect(all(page, '#official-interpol :is([data-cell], [data-key], [data-metric])')).toEqual(
        [],
      );
    }
  });

  it('give a country with exact counts its sum, and no number where the source has none', () => {
    const poland = rows('protection.csv').filter(
      (row) => row['place'] === 'PL' && row['period'] === '2022',
    );
    const sum = poland.reduce((total, row) => total + Number(row['value']), 0);
    const pages = pagesOf('countries');
    expect(pages).toHaveLength(4);
    for (const page of pages) {
      const cells = all(page, '#official-grants tbody tr').map((row) =>
        Array.from(row.querySelectorAll('td')).map((cell) =>
          cell.textContent.replace(/[^\d–—]/g, ''),
        ),
      );
      expect(cells[0]?.[2]).toBe(String(sum));
      expect(cells.flat().every((text) => /^(?:\d+(?:–\d+)?|—)$/.test(text))).toBe(true);
      expect(cells.flat()).toContain('—');
    }
  });
});
