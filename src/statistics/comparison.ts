/** Every number of one release beside the same number of a later one, and what moved it. It refuses a difference that its parts do not add up to. */
import type { Case } from '../model/case.ts';
import { metrics, type Metric, type MetricId } from './metrics.ts';
import type { MetricUnit } from './named-metric.ts';

/** One number before and after: `after - before` is the sum of the three parts. */
export interface Moved {
  readonly id: MetricId;
  readonly unit: MetricUnit;
  readonly before: number;
  readonly after: number;
  /** What detentions that are new bring, those that are in both with other values, and those that are gone take away. */
  readonly byNew: number;
  readonly byChanged: number;
  readonly byGone: number;
}

/**
 * All metrics of two releases, in the order of the registry. The rows that both have are matched by `caseId`.
 * A part is what the number does when that group of rows is exchanged: gone rows first, then changed ones, then new ones.
 */
export function comparison(before: readonly Case[], after: readonly Case[]): readonly Moved[] {
  const idsBefore = new Set(before.map(({ caseId }) => caseId));
  const idsAfter = new Set(after.map(({ caseId }) => caseId));
  const stages = [
    before,
    before.filter(({ caseId }) => idsAfter.has(caseId)),
    after.filter(({ caseId }) => idsBefore.has(caseId)),
    after,
  ].map(metrics);
  const units = new Map<MetricId, MetricUnit>(
    [...(stages[3] ?? []), ...(stages[0] ?? [])].map(({ id, unit }) => [id, unit]),
  );
  const values = stages.map((list) => new Map(list.map(({ id, value }: Metric) => [id, value])));
  return [...units].map(([id, unit]) => {
    const [first = 0, kept = 0, changed = 0, last = 0] = values.map((each) => each.get(id) ?? 0);
    return {
      id,
      unit,
      before: first,
      after: last,
      byNew: last - changed,
      byChanged: changed - kept,
      byGone: kept - first,
    };
  });
}
