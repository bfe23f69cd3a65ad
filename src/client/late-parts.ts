/** A script of its own, loaded with the first rows: what a page needs only once something is selected. It hands its functions to the page as the scripts of rows hand their data. */
import { caseRow } from './case-row.ts';
import { takeAway } from './take-away.ts';

const parts = { caseRow, takeAway };

/** What the page gets. */
export type LateParts = typeof parts;

window.wantedAbroad?.('late', 'parts', parts);
