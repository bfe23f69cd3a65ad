/** The pages of the list of cases and the links between them. */
import { expect, it } from 'vitest';
import { linkedPages, pageOfCases, pagesOf, rowsPerPage } from '../../src/site/list-pages.ts';

it.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 9, [1, 2, 3, 4, undefined, 9]],
  [5, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [500, 1000, [1, undefined, 497, 498, 499, 500, 501, 502, 503, undefined, 1000]],
  [1000, 1000, [1, undefined, 997, 998, 999, 1000]],
])('page %i of %i links to those near it, the first and the last', (page, pages, expected) => {
  expect(linkedPages(page, pages)).toEqual(expected);
});

it('puts every row on the page that links say it is on', () => {
  const rows = Array.from({ length: 2 * rowsPerPage + 1 }, (_, i) => ({ caseId: String(i) }));
  const pageOf = pageOfCases(rows);
  pagesOf(rows).forEach((page, i) => {
    for (const { caseId } of page) expect(pageOf(caseId)).toBe(i + 1);
  });
});
