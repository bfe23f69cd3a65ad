/** Dates that cannot be: after the cut-off, or at odds between a case and its steps. It refuses to guess which of two dates is right. */
import {
  monthInterval,
  parsePartialDate,
  partialDateText,
  type PartialDate,
} from '../model/partial-date.ts';
import type { ProblemLog } from './problem-log.ts';
import type { CaseTables } from './read-table.ts';

/** Notes dates after the cut-off (`YYYY-MM`, where known), and cases whose date differs from that of their own detention. */
export function noteChronology(
  { cases, events }: CaseTables,
  log: ProblemLog,
  cutoff?: string,
): void {
  const last = monthInterval(parsePartialDate(cutoff ?? '') ?? { precision: 'unknown' })?.last;
  const noteLate = (path: string, line: number, column: string, date: PartialDate) => {
    const first = monthInterval(date)?.first;
    if (first !== undefined && last !== undefined && first > last)
      log.add(
        { path, line, column },
        () =>
          `"${partialDateText(date)}" comes after the cut-off of the release, ${String(cutoff)}`,
      );
  };
  const detentionOf = new Map<string, PartialDate>();
  for (const { line, value } of events?.rows ?? []) {
    if (!value || !events) continue;
    noteLate(events.path, line, 'on', value.on);
    if (value.event === 'detained' && !detentionOf.has(value.caseId))
      detentionOf.set(value.caseId, value.on);
  }
  for (const { line, value } of cases?.rows ?? []) {
    if (!value || !cases) continue;
    noteLate(cases.path, line, 'detained', value.detained);
    noteLate(cases.path, line, 'requested', value.requested);
    const step = detentionOf.get(value.caseId);
    if (step && !overlap(step, value.detained))
      log.add(
        { path: cases.path, line, column: 'detained' },
        () =>
          `"${partialDateText(value.detained)}" differs from the step "detained" in events.csv, ${partialDateText(step)}`,
      );
  }
}

function overlap(a: PartialDate, b: PartialDate): boolean {
  const [first, second] = [monthInterval(a), monthInterval(b)];
  return !first || !second || (first.first <= second.last && second.first <= first.last);
}
