/** Time in custody counted from the text of the released tables. It refuses to use anything of src. */
import type { Row } from './counted.ts';

const ends: Readonly<Record<string, string>> = {
  released_by_police: 'released',
  released_by_prosecutor: 'released',
  released_by_court: 'released',
  extradited: 'handed_over',
  deported: 'handed_over',
  abducted: 'handed_over',
  house_arrest: 'other',
  left_host: 'other',
  died: 'other',
};
const takes = /^(?:detained|remanded)$/;

/** First and last month of a date as in the files, counted from year 0. */
function span(text = 'unknown'): readonly [number, number] | undefined {
  const [year, month] = text.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return undefined;
  return month ? [year * 12 + month, year * 12 + month] : [year * 12 + 1, year * 12 + 12];
}

const bands: Readonly<Record<string, readonly [number, number]>> = {
  up_to_2_days: [0, 1],
  '3_to_40_days': [0, 2],
  '41_to_90_days': [1, 3],
  '3_to_6_months': [2, 7],
  '6_to_12_months': [6, 12],
  over_12_months: [11, Infinity],
};

interface Stay {
  readonly key: string;
  readonly shortest: number;
  readonly longest: number;
}

/** One row as its ending, `open` or `undated`, with the bounds of its length in months. */
function stayOf(row: Row, all: readonly Row[]): Stay {
  const start = span(row['detained']);
  if (!start) return { key: 'undated', shortest: 0, longest: 0 };
  const steps = all
    .filter((step) => step['case_id'] === row['case_id'])
    .sort((a, b) => Number(a['step']) - Number(b['step']));
  let key = 'open';
  let until: readonly [number, number] | undefined;
  let taken = false;
  let over = false;
  let twice = false;
  for (const step of steps) {
    const event = step['event'] ?? '';
    const at = span(step['on']);
    if (over) twice ||= takes.test(event);
    else if (takes.test(event)) {
      if (taken && at) until = at;
      taken = true;
    } else if (taken && (event === 'unknown_end' || event in ends)) {
      over = true;
      if (at) until = at;
      if (at && ends[event]) key = ends[event];
    }
  }
  let shortest = until ? Math.max(0, until[0] - start[1] - 1) : 0;
  let longest = until ? Math.max(0, until[1] - start[0] + 1) : 0;
  const band = bands[row['custody'] ?? ''];
  if (band && !twice) {
    shortest = Math.max(shortest, band[0]);
    longest = Math.max(shortest, Math.min(longest, band[1]));
  }
  return { key, shortest, longest };
}

/** How many rows ended so: by a key such as `released`, `open`, `undated`, or in a month of a run, such as `released|longest|3`. */
export function custodyCount(rows: readonly Row[], events: readonly Row[], key: string): number {
  const [what = '', run, month] = key.split('|');
  const stays = rows.map((row) => stayOf(row, events));
  if (run === undefined) return stays.filter((stay) => stay.key === what).length;
  const dated = stays.filter((stay) => stay.key !== 'undated');
  const length = (stay: Stay) => (run === 'shortest' ? stay.shortest : stay.longest);
  return what === 'at_risk'
    ? dated.filter((stay) => length(stay) >= Number(month)).length
    : dated.filter((stay) => stay.key === what && length(stay) <= Number(month)).length;
}
