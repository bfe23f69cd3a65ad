/** Detentions by the rulings on extradition among their steps: where the end is not known, what a court had said. It refuses to call a ruling final. */
import type { Case } from '../model/case.ts';
import { rulingCount } from './definitions.ts';

const rulings = ['ruling_inadmissible', 'ruling_admissible', 'ruling_quashed'] as const;

/** Detentions with a ruling of each kind among their steps, several in one detention included; last, those without any. */
export function rulingTally(cases: readonly Case[]) {
  return [
    ...rulings.map((key) => ({
      key,
      count: cases.filter(({ events }) => events.some(({ event }) => event === key)).length,
    })),
    { key: 'no_ruling' as const, count: cases.filter((one) => rulingCount(one) === 0).length },
  ];
}
