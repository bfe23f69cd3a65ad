/** Notices that may outlive a decision, counted by a path of their own. It refuses to use anything of src. */
import type { Row } from './counted.ts';

type Test = (row: Row) => boolean;

const is = (row: Row, column: string, words: RegExp): boolean => words.test(row[column] ?? '');

/** Asked for through Interpol. */
export const interpol: Test = (row) =>
  is(row, 'instrument', /^(red_notice|red_diffusion|interpol_unspecified)$/);
const stands: Test = (row) =>
  !is(row, 'interpol_status', /^(deleted|withdrawn|refused|not_applicable)$/);
const active: Test = (row) => is(row, 'interpol_status', /^active$/);
const gap = (row: Row, column: string): boolean => is(row, column, /^unknown$/);

/** Whether a row belongs to each of the counts, by its key; `refused` and `released` read its steps too. */
export function noticeTests(refused: Test, released: Test) {
  const refusal: Test = (row) => interpol(row) && refused(row);
  const release: Test = (row) => interpol(row) && released(row) && !refused(row);
  const after: Test = (row) => stands(row) && (refusal(row) || release(row));
  return {
    refusals: refusal,
    releases: release,
    open: (row: Row) =>
      !after(row) &&
      stands(row) &&
      (interpol(row) || gap(row, 'instrument')) &&
      (refused(row) || released(row) || gap(row, 'outcome')),
    after_refusal: (row: Row) => stands(row) && refusal(row),
    after_release: (row: Row) => stands(row) && release(row),
    known_active: (row: Row) => after(row) && active(row),
    active_outside: (row: Row) =>
      is(row, 'instrument', /^(bilateral_request|cis_wanted_list)$/) &&
      active(row) &&
      (refused(row) || released(row)),
    status_unknown: (row: Row) => after(row) && gap(row, 'interpol_status'),
    fate_unknown: (row: Row) => interpol(row) && gap(row, 'interpol_status'),
  };
}

/** The metrics of notices by their ids. */
export function noticeMetrics(
  cases: readonly Row[],
  tests: ReturnType<typeof noticeTests>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(tests).map(([key, test]) => [`notices.${key}`, cases.filter(test).length]),
  );
}
