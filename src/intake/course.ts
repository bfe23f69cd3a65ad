/** The course of a case in events.csv: steps from 1, rows together, a detention among them. It refuses gaps and repeats. */
import type { CaseTables } from './read-table.ts';
import type { ProblemLog } from './problem-log.ts';

/** Notes faults in the steps of events.csv, and cases without a detention. */
export function noteCourse({ cases, events }: CaseTables, log: ProblemLog): void {
  if (!events?.complete) return;
  const stepDue = new Map<string, number>();
  const began = new Set<string>();
  let current: string | undefined;
  for (const { line, cells, value } of events.rows) {
    const { case_id: id, step, event } = cells;
    if (id === undefined) return;
    const add = (column: string, message: () => string) => {
      log.add({ path: events.path, line, column }, message);
    };
    if (id !== current && stepDue.has(id))
      add('case_id', () => `"${id}" had its rows further up; the rows of a case stand together`);
    current = id;
    const due = stepDue.get(id) ?? 1;
    const found = Number(step);
    if (value && found !== due)
      add(
        'step',
        () =>
          `"${String(step)}" stands where ${String(due)} is due; the steps of a case run 1, 2, 3 without gap or repeat`,
      );
    stepDue.set(id, (value ? found : due) + 1);
    if (!value || event === 'detained' || event === 'remanded') began.add(id);
  }
  for (const { line, cells } of cases?.rows ?? []) {
    const id = cells['case_id'];
    if (id !== undefined && cases && !began.has(id))
      log.add(
        { path: cases.path, line, column: 'case_id' },
        () => `"${id}" has no detained or remanded event in events.csv`,
      );
  }
}
