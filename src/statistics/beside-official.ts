/** What this record documents in the place and the years of an official statement. It refuses to divide one by the other: they count different things. */
import type { Case } from '../model/case.ts';
import type { ContextRow, ContextSeries } from '../model/context.ts';
import { monthInterval } from '../model/partial-date.ts';

/** Detentions that belong for sure, and those that may: a place, a date or a word that decides is not known. */
export interface Documented {
  readonly sure: number;
  readonly open: number;
}

type Answer = 'yes' | 'no' | 'open';

/** What a detention must be besides its place and its years, for statements that say more. */
const conditions: Partial<Record<ContextSeries, (one: Case) => Answer>> = {
  extradited_protest_cases: ({ outcome }) =>
    outcome === 'extradited' ? 'yes' : outcome === 'unknown' ? 'open' : 'no',
  listed_at_request: ({ instrument }) =>
    instrument === 'cis_wanted_list' ? 'yes' : instrument === 'unknown' ? 'open' : 'no',
};

/** The statements about requests of Belarus, in the order in which they are shown. */
export const statementSeries = [
  'detained_protest_cases',
  'extradited_protest_cases',
  'wanted_detained',
  'wanted_located',
  'listed_at_request',
] as const satisfies readonly ContextSeries[];

/** Documented detentions beside one statement; a statement about the whole world that names one year is of a stock, and all dates belong. */
export function documentedBeside(
  { series, place, period }: Pick<ContextRow, 'series' | 'place' | 'period'>,
  cases: readonly Case[],
): Documented {
  const [first = '', last = first] = period.split('-');
  const years = { first: Number(first) * 12, last: Number(last) * 12 + 11 };
  const answers = cases.map((one): Answer => {
    const all = [
      place === 'world' ? 'yes' : placed(one, place),
      place === 'world' ? 'yes' : dated(one, years),
      conditions[series]?.(one) ?? 'yes',
    ];
    return all.includes('no') ? 'no' : all.includes('open') ? 'open' : 'yes';
  });
  const count = (answer: Answer) => answers.filter((each) => each === answer).length;
  return { sure: count('yes'), open: count('open') };
}

function placed({ hostCountry }: Case, place: string): Answer {
  return hostCountry === place ? 'yes' : hostCountry === 'unknown' ? 'open' : 'no';
}

function dated({ detained }: Case, years: { first: number; last: number }): Answer {
  const at = monthInterval(detained);
  if (!at) return 'open';
  if (at.last < years.first || at.first > years.last) return 'no';
  return at.first >= years.first && at.last <= years.last ? 'yes' : 'open';
}
