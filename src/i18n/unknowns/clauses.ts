/** How a finding goes on with what it leaves open. It refuses a clause about nothing: where all is known, nothing is added. */
import type { MetricId } from '../../statistics/metrics.ts';
import { prose, type Count, type Numbers, type Prose } from '../prose.ts';

/** How many are not known, and the words that say so. */
export type Clause = readonly [count: Count, words: Prose];

/** What findings add, by what they are counted from; empty where everything is known. */
export interface Unknowns {
  readonly charges: (n: Numbers) => Prose;
  readonly chargesAndMotives: (n: Numbers) => Prose;
  readonly disguised: (n: Numbers) => Prose;
  readonly instruments: (n: Numbers) => Prose;
  readonly hosts: (n: Numbers) => Prose;
  readonly notices: (n: Numbers) => Prose;
}

/** The clauses that are about something, after a semicolon. */
export function tail(...clauses: readonly Clause[]): Prose {
  return clauses
    .filter(([{ value }]) => value > 0)
    .flatMap(([, words], i) => prose`${i === 0 ? '; ' : ', '}${words}`);
}

/** How many more may belong to a metric, where the registry says so. */
export function more(n: Numbers, id: MetricId): Count {
  return { value: n(id).unknown ?? 0 };
}

/** The clause that both notices share, unless nothing is open for either. */
export function ofNotices(n: Numbers, words: (refusal: Count, release: Count) => Prose): Prose {
  const [refusal, release] = [
    more(n, 'notices.after_refusal'),
    more(n, 'notices.after_release'),
  ] as const;
  return tail([{ value: Math.max(refusal.value, release.value) }, words(refusal, release)]);
}
