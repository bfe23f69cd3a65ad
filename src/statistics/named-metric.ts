/** What a named metric is: a unit, a definition, a question to the cases. It refuses a number without a definition. */
import type { Case } from '../model/case.ts';
import type { CodedColumn } from '../model/vocabulary.ts';

export type MetricUnit = 'persons' | 'detentions' | 'rulings' | 'countries' | 'months' | 'share';

/** A number as a question to the cases; `openBy` is the column whose gap word leaves the answer open, or the cases it is open for. */
export interface NamedMetric {
  readonly unit: MetricUnit;
  readonly definition: string;
  readonly value: (cases: readonly Case[]) => number;
  readonly openBy?: CodedColumn | ((one: Case) => boolean);
}

/** Detentions for which something holds. */
export const detentions = (
  definition: string,
  belongs: (one: Case) => boolean,
  openBy?: NamedMetric['openBy'],
): NamedMetric => ({
  unit: 'detentions',
  definition,
  value: (cases) => cases.filter(belongs).length,
  ...(openBy && { openBy }),
});
