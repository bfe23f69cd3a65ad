/** How the list of cases is cut into pages. It refuses a page without rows, but for the first. */

/** Rows on one page of the list: a row with its dossier takes about 0.3 kB of the page's 60 kB, gzipped. */
export const rowsPerPage = 100;

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
