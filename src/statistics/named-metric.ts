/** What a named metric is: a unit, a definition, a question to the cases. It refuses a number without a definition. */
import type { Case } from '../model/case.ts';

export type MetricUnit = 'persons' | 'detentions' | 'rulings' | 'countries' | 'months' | 'share';

/** A number as a question to the cases; `open` is how many more the record leaves open. */
export interface NamedMetric {
  readonly unit: MetricUnit;
  readonly definition: string;
  readonly value: (cases: readonly Case[]) => number;
  readonly open?: (cases: readonly Case[]) => number;
}

/** Detentions for which something holds; `mayBelong`, those for which it is open. */
export const detentions = (
  definition: string,
  belongs: (one: Case) => boolean,
  mayBelong?: (one: Case) => boolean,
): NamedMetric => ({
  unit: 'detentions',
  definition,
  value: (cases) => cases.filter(belongs).length,
  ...(mayBelong && { open: (cases) => cases.filter(mayBelong).length }),
});
