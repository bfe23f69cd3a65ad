/** Every number of one release beside the same number of a later one, and what moved it. It refuses a difference that its parts do not add up to. */
import type { Case } from '../model/case.ts';
import { metrics, type Metric, type MetricId } from './metrics.ts';
import type { MetricUnit } from './named-metric.ts';

/** One number before and after: `after - before` is the sum of the three parts. */
export interface Shift {
  readonly before: number;
  readonly after: number;
  /** What detentions that are new bring, those that are in both with other values, and those that are gone take away. */
  readonly byNew: number;
  readonly byChanged: number;
  readonly byGone: number;
}

/** A metric before and after. */
export interface Moved extends Shift {
  readonly id: MetricId;
  readonly unit: MetricUnit;
}

/** All metrics of two releases, in the order of the registry. */
export function comparison(before: readonly Case[], after: readonly Case[]): readonly Moved[] {
  const units = new Map<MetricId, MetricUnit>();
  const moved = shifts(before, after, (cases) => {
    const list = metrics(cases);
    for (const { id, unit } of list) if (!units.has(id)) units.set(id, unit);
    return new Map(list.map(({ id, value }: Metric) => [id, value]));
  });
  return [...moved].flatMap(([id, shift]) => {
    const unit = units.get(id);
    return unit === undefined ? [] : [{ id, unit, ...shift }];
  });
}

/**
 * Any numbers of two releases by their key: those of the later one in its order, then those that only the earlier one has.
 * The rows that both have are matched by `caseId`. A part is what the number does when that group of rows is exchanged:
 * gone rows first, then changed ones, then new ones. A key that a stage lacks counts zero there.
 */
export function shifts<Key extends string>(
  before: readonly Case[],
  after: readonly Case[],
  count: (cases: readonly Case[]) => ReadonlyMap<Key, number>,
): ReadonlyMap<Key, Shift> {
  const idsBefore = new Set(before.map(({ caseId }) => caseId));
  const idsAfter = new Set(after.map(({ caseId }) => caseId));
  const stages = [
    before,
    before.filter(({ caseId }) => idsAfter.has(caseId)),
    after.filter(({ caseId }) => idsBefore.has(caseId)),
    after,
  ].map(count);
  const keys = new Set([...(stages[3]?.keys() ?? []), ...(stages[0]?.keys() ?? [])]);
  return new Map(
    [...keys].map((key) => {
      const [first = 0, kept = 0, changed = 0, last = 0] = stages.map((each) => each.get(key) ?? 0);
      const shift = {
        before: first,
        after: last,
        byNew: last - changed,
        byChanged: changed - kept,
        byGone: kept - first,
      };
      return [key, shift];
    }),
  );
}
