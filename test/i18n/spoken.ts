/** The sentences that a release turns on, spoken for one count. It refuses wording: that is written out for each language. */
import type { Sentences } from '../../src/i18n/messages.ts';
import type { Count, Numbers, Prose } from '../../src/i18n/prose.ts';

/** What each sentence says where the number that it turns on is 0, 1, 2 and 5, in that order. */
export type Expected = Readonly<
  Record<keyof typeof spoken, readonly [string, string, string, string]>
>;

/** Every number is the given one, but the 24 detentions out of which it is counted; as many more are open. */
const outOf24 =
  ({ value }: Count): Numbers =>
  (id) => ({ value: id === 'detentions.total' ? 24 : value, unknown: value });

const everywhere =
  (count: Count): Numbers =>
  () =>
    count;

/** A sentence of a language for one count. */
export const spoken = {
  heading: (s, count) => s.heading(everywhere(count)),
  'scope.people': (s, count) => s.scope.people(everywhere(count)),
  'scope.countries': (s, count) => s.scope.countries(everywhere(count)),
  hooliganism: (s, count) => s.hooliganism(outOf24(count)),
  'news of a first release': (s, count) => s.news(everywhere(count), count, undefined),
  'news of a later release': (s, count) => s.news(outOf24(count), count, '1.0.0'),
  'figures.economic': (s, count) => s.figures.economic(everywhere(count)),
  'figures.returned': (s, count) => s.figures.returned(outOf24(count)),
  'double-entry': (s, count) => s.exhibits['double-entry'].title(outOf24(count)),
  instruments: (s, count) => s.exhibits.instruments.title(outOf24(count)),
  'charge-families': (s, count) => s.exhibits['charge-families'].title(outOf24(count)),
  'charge-by-motive': (s, count) => s.exhibits['charge-by-motive'].title(outOf24(count)),
  outcomes: (s, count) => s.exhibits.outcomes.title(outOf24(count)),
  'host-countries': (s, count) =>
    s.exhibits['host-countries'].title(outOf24(count), { name: 'XX', count }),
  triggers: (s, count) => s.exhibits.triggers.title(outOf24(count)),
  protection: (s, count) => s.exhibits.protection.title(outOf24(count)),
  'interpol-status': (s, count) => s.exhibits['interpol-status'].title(outOf24(count)),
  'notice-after-refusal': (s, count) => s.exhibits['notice-after-refusal'].title(outOf24(count)),
  'outcome-by-instrument': (s, count) =>
    s.exhibits['outcome-by-instrument'].title(outOf24(count), { interpol: count, direct: count }),
  'years-abroad': (s, count) => s.exhibits['years-abroad'].title(outOf24(count)),
  'country.heading': (s, count) => s.country.heading('XX', count),
  'country.lead': (s, count) => s.country.lead(count, count, outOf24(count)),
  'country.returned': (s, count) => s.country.returned(count, count),
  'country.quote': (s, count) => s.country.quote('XX', count, '1.0.0', '01.05.2030'),
  'cases.details': (s, count) => s.cases.details(count, count),
} satisfies Readonly<Record<string, (sentences: Sentences, count: Count) => Prose>>;
