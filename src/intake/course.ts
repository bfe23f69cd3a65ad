/** The course of a case in events.csv: steps from 1, rows together, a detention among them. It refuses gaps and repeats. */
import { idOf, type CaseTables } from './read-table.ts';
import type { ProblemLog } from './problem-log.ts';

/** Notes faults in the steps of events.csv, and cases without a detention. */
export function noteCourse({ cases, events }: CaseTables, log: ProblemLog): void {
  if (!events?.complete) return;
  const stepDue = new Map<string, number>();
  const began = new Set<string>();
  let current: string | undefined;
  for (const row of events.rows) {
    const { line, value } = row;
    const id = idOf(row, 'case_id');
    if (id === undefined) return;
    const add = (column: string, message: () => string) => {
      log.add({ path: events.path, line, column }, message);
    };
    if (id !== current && stepDue.has(id))
      add('case_id', () => `"${id}" had its rows further up; the rows of a case stand together`);
    current = id;
    const due = stepDue.get(id) ?? 1;
    if (value && value.step !== due)
      add(
        'step',
        () =>
          `"${String(value.step)}" stands where ${String(due)} is due; the steps of a case run 1, 2, 3 without gap or repeat`,
      );
    stepDue.set(id, (value?.step ?? due) + 1);
    if (!value || value.event === 'detained' || value.event === 'remanded') began.add(id);
  }
  for (const row of cases?.rows ?? []) {
    const id = idOf(row, 'case_id');
    if (id !== undefined && cases && !began.has(id))
      log.add(
        { path: cases.path, line: row.line, column: 'case_id' },
        () => `"${id}" has no detained or remanded event in events.csv`,
      );
  }
}
