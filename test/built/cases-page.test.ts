/** The page of cases before any script: facets counted, controls hidden, words handed over. */
import { describe, expect, it } from 'vitest';
import { cases, cell, counted, standing } from './counted.ts';
import { all, builtFiles, faults, languagePages, value } from './pages.ts';

describe('the page of cases', () => {
  const pages = languagePages.filter(({ path }) => path.endsWith('/cases/index.html'));

  it('gives each word of each facet its count, zeros included', () => {
    const found = faults(pages, (page) =>
      all(page, '[data-facet] [data-word]').flatMap((each) => {
        const input = each.querySelector('input');
        const key = input ? value(input, 'name') : '';
        const column =
          {
            charge: 'charge_families',
            region: 'host_region',
            country: 'host_country',
            interpol: 'interpol_status',
          }[key] ?? key;
        const expected = String(cell(cases, column, value(each, 'data-word')));
        const shown = each.querySelector('.n b')?.textContent;
        return shown === expected ? [] : [`${key} ${value(each, 'data-word')}: ${String(shown)}`];
      }),
    );
    expect(found).toEqual([]);
  });

  it('offers the host countries of every standing version', () => {
    const codes = standing.flatMap((version) =>
      counted(version).cases.map((row) => row['host_country'] ?? ''),
    );
    const found = faults(pages, (page) => {
      const offered = new Set(
        all(page, '[data-facet="country"] [data-word]').map((each) => value(each, 'data-word')),
      );
      return [...new Set(codes)].filter((code) => !offered.has(code));
    });
    expect(found).toEqual([]);
  });

  it('shows no control that needs a script before the script is there', () => {
    const found = faults(pages, (page) =>
      all(page, 'main :is(input, select, button)')
        .filter((each) => !each.closest('[hidden], template'))
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(found).toEqual([]);
  });

  it('hands the script its words as data, in which no tag can begin', () => {
    const found = faults(pages, (page) => {
      const text =
        /<script type="application\/json" id="selection-words">(.*?)<\/script>/s.exec(
          page.html,
        )?.[1] ?? '';
      const words: unknown = JSON.parse(text);
      return text.includes('<') || typeof words !== 'object' ? ['a tag in the words'] : [];
    });
    expect(found).toEqual([]);
  });

  it('has no further page of the list while one holds all rows', () => {
    const further = builtFiles.filter((path) => path.includes('/cases/page/'));
    expect(further.length > 0).toBe(cases.length > 100);
  });
});
