/** What a named metric is: a unit, a definition, a question to the cases. It refuses a number without a definition. */
import type { Case } from '../model/case.ts';

export type MetricUnit = 'persons' | 'detentions' | 'rulings' | 'countries' | 'months' | 'share';

/** A number as a question to the cases; `open` is how many more the record leaves open, and `opens` says which those are. */
export interface NamedMetric {
  readonly unit: MetricUnit;
  readonly definition: string;
  /** What is counted, of which file. */
  readonly method: string;
  readonly value: (cases: readonly Case[]) => number;
  readonly open?: (cases: readonly Case[]) => number;
  readonly opens?: string;
}

/** How detentions are counted. */
export const rowsOfCases = 'A count of rows of cases.csv.';

/** Detentions for which something holds; `mayBelong`, those for which it is open. */
export const detentions = (
  definition: string,
  belongs: (one: Case) => boolean,
  mayBelong?: (one: Case) => boolean,
): NamedMetric => ({
  unit: 'detentions',
  definition,
  method: rowsOfCases,
  value: (cases) => cases.filter(belongs).length,
  ...(mayBelong && {
    open: (cases) => cases.filter(mayBelong).length,
    opens: 'rows where it is not known, as far as the rest of the row allows it',
  }),
});
