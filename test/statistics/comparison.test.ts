/** Two releases side by side: every difference has its parts. All cases are invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparison } from '../../src/statistics/comparison.ts';
import { metrics } from '../../src/statistics/metrics.ts';
import { inventedCase } from './invented-case.ts';

const ids = ['AAAAAAA1', 'AAAAAAA2', 'AAAAAAA3', 'AAAAAAA4', 'AAAAAAA5'];
const someCases = fc
  .uniqueArray(
    fc.record({
      caseId: fc.constantFrom(...ids),
      personId: fc.constantFrom('PPPPPPP1', 'PPPPPPP2', 'PPPPPPP3'),
      hostCountry: fc.constantFrom('PL', 'RS', 'unknown'),
      outcome: fc.constantFrom('extradited', 'pending', 'unknown'),
    }),
    { selector: ({ caseId }) => caseId },
  )
  .map((list) => list.map((values) => inventedCase(values)));
const moved = (list: ReturnType<typeof comparison>, id: string) =>
  list.find((each) => each.id === id);

describe('comparison(before, after)', () => {
  it('gives each number of both releases, and parts that add up to the difference', () => {
    fc.assert(
      fc.property(someCases, someCases, (before, after) => {
        const list = comparison(before, after);
        const of = (cases: typeof before) =>
          new Map(metrics(cases).map(({ id, value }) => [id, value]));
        const [first, last] = [of(before), of(after)];
        for (const each of list) {
          expect(each.before).toBe(first.get(each.id) ?? 0);
          expect(each.after).toBe(last.get(each.id) ?? 0);
          expect(each.byNew + each.byChanged + each.byGone).toBe(each.after - each.before);
        }
        expect(new Set(list.map(({ id }) => id))).toEqual(
          new Set([...first.keys(), ...last.keys()]),
        );
      }),
    );
  });

  it('tells a new row from a changed one and from one that is gone', () => {
    const kept = inventedCase({ caseId: 'AAAAAAA1', outcome: 'unknown' });
    const gone = inventedCase({ caseId: 'AAAAAAA2', outcome: 'pending' });
    const added = inventedCase({ caseId: 'AAAAAAA3', outcome: 'extradited' });
    const list = comparison([kept, gone], [{ ...kept, outcome: 'extradited' }, added]);
    expect(moved(list, 'detentions.total')).toMatchObject({ byNew: 1, byChanged: 0, byGone: -1 });
    expect(moved(list, 'detentions.outcome.extradited')).toMatchObject({
      before: 0,
      after: 2,
      byNew: 1,
      byChanged: 1,
      byGone: 0,
    });
    expect(moved(list, 'detentions.outcome.pending')).toMatchObject({ byGone: -1 });
  });

  it('says nothing moved where nothing did', () => {
    const cases = [inventedCase({ caseId: 'AAAAAAA1' })];
    expect(comparison(cases, cases).filter(({ before, after }) => before !== after)).toEqual([]);
  });
});
