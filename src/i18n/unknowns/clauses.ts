/** How a finding goes on with what it leaves open. It refuses a clause about nothing: where all is known, nothing is added. */
import type { MetricId } from '../../statistics/metrics.ts';
import { prose, type Count, type Numbers, type Prose } from '../prose.ts';

/** How many are not known, and the words that say so. */
type Clause = readonly [count: Count, words: Prose];

/** The clauses of a language, each about so many detentions. */
interface ClauseWords {
  readonly charge: (count: Count) => Prose;
  readonly motive: (count: Count) => Prose;
  readonly instrument: (count: Count) => Prose;
  readonly host: (count: Count) => Prose;
  readonly outcome: (count: Count) => Prose;
  readonly disguise: (count: Count) => Prose;
  readonly notices: (count: Count) => Prose;
}

/** What findings add, by what they are counted from; empty where everything is known. */
interface Unknowns {
  readonly charges: (n: Numbers) => Prose;
  readonly chargesAndMotives: (n: Numbers) => Prose;
  readonly disguised: (n: Numbers) => Prose;
  readonly instruments: (n: Numbers) => Prose;
  readonly hosts: (n: Numbers) => Prose;
  /** Of the outcomes of a part, such as a country, which has no number of its own. */
  readonly outcomes: (open: Count) => Prose;
  readonly notices: (n: Numbers) => Prose;
}

/** The clauses of a language, tied to what is counted. */
export function unknownsIn(words: ClauseWords): Unknowns {
  const clause =
    (say: (count: Count) => Prose, count: (n: Numbers) => Count) =>
    (n: Numbers): Clause => [count(n), say(count(n))];
  const charge = clause(words.charge, (n) => n('detentions.charge_families.undisclosed'));
  const motive = clause(words.motive, (n) => n('detentions.motive.unclear'));
  const instrument = clause(words.instrument, (n) => n('detentions.instrument.unknown'));
  const host = clause(words.host, (n) => n('detentions.host_country.unknown'));
  const notices = clause(words.notices, (n) => n('notices.open'));
  const disguise = clause(words.disguise, (n) => more(n, 'detentions.disguised'));
  return {
    charges: (n) => tail(charge(n)),
    chargesAndMotives: (n) => tail(charge(n), motive(n)),
    disguised: (n) => tail(disguise(n)),
    instruments: (n) => tail(instrument(n)),
    hosts: (n) => tail(host(n)),
    outcomes: (open) => tail([open, words.outcome(open)]),
    notices: (n) => tail(notices(n)),
  };
}

/** The clauses that are about something, after a semicolon. */
function tail(...clauses: readonly Clause[]): Prose {
  return clauses
    .filter(([{ value }]) => value > 0)
    .flatMap(([, words], i) => prose`${i === 0 ? '; ' : ', '}${words}`);
}

/** How many more may belong to a metric, where the registry says so. */
function more(n: Numbers, id: MetricId): Count {
  return { value: n(id).unknown ?? 0 };
}
