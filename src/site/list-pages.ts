/** How the list of cases is cut into pages. It refuses a page without rows, but for the first. */

/** Rows on one page of the list: with its filters and figures, a first page of 200 would weigh more than the 60 kB, gzipped, that a page may. */
export const rowsPerPage = 100;

/** The pages that a page of the list links to, in order: the first, the last, and those near it; `undefined` stands for pages left out. */
export function linkedPages(page: number, pages: number): readonly (number | undefined)[] {
  const near = Array.from({ length: 7 }, (_, i) => page - 3 + i);
  const linked = [...new Set([1, ...near.filter((each) => each > 1 && each < pages), pages])];
  return linked.flatMap((each, i) =>
    each - (linked[i - 1] ?? 0) > 1 ? [undefined, each] : [each],
  );
}

/** The rows of each page of a list, the first page also where there are none. */
export function pagesOf<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(rows.length / rowsPerPage));
  return Array.from({ length: count }, (_, i) =>
    rows.slice(i * rowsPerPage, (i + 1) * rowsPerPage),
  );
}

/** The page, from 1, that holds each case, by its id. */
export function pageOfCases(
  cases: readonly { readonly caseId: string }[],
): (caseId: string) => number {
  const places = new Map(cases.map(({ caseId }, i) => [caseId, i]));
  return (caseId) => Math.floor((places.get(caseId) ?? 0) / rowsPerPage) + 1;
}
