/** What this record documents in the place and the months of an official statement. It refuses to divide one by the other: they count different things. */
import type { Case } from '../model/case.ts';
import type { ContextRow, ContextSeries } from '../model/context.ts';
import { monthInterval, parsePartialDate } from '../model/partial-date.ts';
import { mayBeIn, mayCarry } from './possible.ts';

/** Detentions that belong for sure, and those that may: a place, a date or a word that decides is not known. */
export interface Documented {
  readonly sure: number;
  readonly open: number;
}

type Answer = 'yes' | 'no' | 'open';

/** The statements about requests of Belarus, in the order in which they are shown. */
export const statementSeries = [
  'detained_protest_cases',
  'extradited_protest_cases',
  'wanted_detained',
  'wanted_located',
  'listed_at_request',
] as const satisfies readonly ContextSeries[];
export type StatementSeries = (typeof statementSeries)[number];

/**
 * The months that each statement covers, both included, as its note in `data/context/requests.csv` has them;
 * a last year alone means some month in it. A list as it stood once covers none: every date belongs beside it.
 */
export const statementMonths: Readonly<
  Record<StatementSeries, readonly [from: string, to: string] | undefined>
> = {
  detained_protest_cases: ['2020-08', '2021-11'],
  extradited_protest_cases: ['2020-08', '2021-11'],
  wanted_detained: ['2022-01', '2023'],
  wanted_located: ['2023-01', '2024-06'],
  listed_at_request: undefined,
};

/** What a detention must be besides its place and its months, for statements that say more. */
const conditions: Partial<Record<StatementSeries, (one: Case) => Answer>> = {
  extradited_protest_cases: (one) => {
    if (one.outcome === 'unknown') return 'open';
    if (one.outcome !== 'extradited') return 'no';
    const step = one.events.find(({ event }) => event === 'extradited');
    return step ? dated(step.on, statementMonths.extradited_protest_cases) : 'open';
  },
  listed_at_request: (one) =>
    one.instrument === 'cis_wanted_list'
      ? 'yes'
      : mayCarry(one, 'instrument', 'cis_wanted_list')
        ? 'open'
        : 'no',
};

/** Documented detentions beside one statement; one about the whole world takes every place. */
export function documentedBeside(
  { series, place }: { readonly series: StatementSeries; readonly place: ContextRow['place'] },
  cases: readonly Case[],
): Documented {
  const answers = cases.map((one): Answer => {
    const all = [
      place === 'world' ? 'yes' : placed(one, place),
      dated(one.detained, statementMonths[series]),
      conditions[series]?.(one) ?? 'yes',
    ];
    return all.includes('no') ? 'no' : all.includes('open') ? 'open' : 'yes';
  });
  const count = (answer: Answer) => answers.filter((each) => each === answer).length;
  return { sure: count('yes'), open: count('open') };
}

function placed(one: Case, place: string): Answer {
  return one.hostCountry === place ? 'yes' : mayBeIn(one, place) ? 'open' : 'no';
}

/** Whether a date lies within the months of a statement, whatever they are undefined for. */
function dated(date: Case['detained'], months: readonly [string, string] | undefined): Answer {
  if (!months) return 'yes';
  const at = monthInterval(date);
  const [from, to] = months.map((text) =>
    monthInterval(parsePartialDate(text) ?? { precision: 'unknown' }),
  );
  if (!at || !from || !to) return 'open';
  if (at.last < from.first || at.first > to.last) return 'no';
  const surelyOver = to.first === to.last ? to.last : to.first - 1;
  return at.first >= from.first && at.last <= surelyOver ? 'yes' : 'open';
}
