/** `changes.json` against the version before: which case changed where, and whether it was told, corrected or merged. It refuses a reason that the cells do not give. */
import type { Case } from '../model/case.ts';
import type { ReleaseChanges } from '../model/release.ts';
import { gapWords, type CodedColumn } from '../model/vocabulary.ts';
import type { Merged } from './bump.ts';
import { tableCells, type Cells } from './table-cells.ts';

type Change = ReleaseChanges['changes'][number];

/** One entry a case and reason, in the order of the ids' code points; a new or merged case names no columns. */
export function changesBetween(
  versions: { readonly version: string; readonly previous: string },
  before: readonly Case[],
  after: readonly Case[],
  merged: Merged = {},
): ReleaseChanges {
  const earlier = new Map(before.map((one) => [one.caseId, one]));
  const ids = new Set(after.map(({ caseId }) => caseId));
  const changes = [
    ...after.flatMap((one): Change[] => {
      const old = earlier.get(one.caseId);
      return old ? changesOf(old, one) : [entry(one.caseId, 'new_case')];
    }),
    ...before
      .filter(({ caseId }) => !ids.has(caseId) && merged[caseId] !== undefined)
      .map(({ caseId }) => entry(caseId, 'merged')),
  ];
  return {
    ...versions,
    changes: changes.sort((a, b) => (a.case_id < b.case_id ? -1 : a.case_id > b.case_id ? 1 : 0)),
  };
}

function entry(id: string, reason: Change['reason'], columns: string[] = []): Change {
  return { case_id: id, reason, columns };
}

function changesOf(before: Case, after: Case): Change[] {
  const reasons = new Map<string, 'new_information' | 'correction'>();
  const [a, b] = [tableCells([before]), tableCells([after])];
  const [old, now] = [a.cases.get(before.caseId) ?? {}, b.cases.get(before.caseId) ?? {}];
  for (const column of Object.keys(now)) {
    const [from = '', to = ''] = [old[column], now[column]];
    if (from !== to && column !== 'sources')
      reasons.set(column, tellsMore(column, from, to) ? 'new_information' : 'correction');
  }
  const events = (cells: typeof a) =>
    [...cells.events.values()].map(({ event = '', on = '' }) => `${event} ${on}`);
  note(reasons, 'events', events(a), events(b), isWithin);
  const sources = (cells: typeof a) => [...cells.sources.values()];
  note(reasons, 'sources', sources(a), sources(b), (few, many) =>
    few.every((row) => keptIn(row, many)),
  );
  return (['new_information', 'correction'] as const).flatMap((reason) => {
    const columns = [...reasons].flatMap(([column, why]) => (why === reason ? [column] : []));
    return columns.length > 0 ? [entry(after.caseId, reason, columns)] : [];
  });
}

function note<T>(
  reasons: Map<string, 'new_information' | 'correction'>,
  column: string,
  before: readonly T[],
  after: readonly T[],
  holds: (few: readonly T[], many: readonly T[]) => boolean,
): void {
  if (JSON.stringify(before) !== JSON.stringify(after))
    reasons.set(column, holds(before, after) ? 'new_information' : 'correction');
}

/** A word where there was a gap, or a month where there was its year. */
function tellsMore(column: string, from: string, to: string): boolean {
  const gap = from === 'unknown' || from === gapWords[column as CodedColumn];
  return gap || (/^\d{4}$/.test(from) && to.startsWith(`${from}-`));
}

/** Whether the steps of `few` stand in `many` in the same order. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const step of many) if (step === few[at]) at += 1;
  return at === few.length;
}

/** Whether a source still stands with every cell, supporting no less. */
function keptIn(row: Cells, many: readonly Cells[]): boolean {
  const now = many.find((other) => other['source_id'] === row['source_id']);
  const supports = new Set((now?.['supports'] ?? '').split(';'));
  return (
    now !== undefined &&
    Object.keys(row).every((column) => column === 'supports' || row[column] === now[column]) &&
    (row['supports'] ?? '').split(';').every((name) => supports.has(name))
  );
}
