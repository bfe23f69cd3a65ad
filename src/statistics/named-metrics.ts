/** The named metrics of the contract: what each counts, in which unit, out of what. It refuses a number without a definition. */
import type { Case } from '../model/case.ts';
import { courseDated } from './course.ts';
import { custodyMetrics } from './custody-metrics.ts';
import {
  disguised,
  handsOver,
  isInterpol,
  maybeDisguised,
  motiveIsPolitical,
  politicalMotive,
  protects,
  returned,
  rulingCount,
  throughInterpol,
  withProtection,
} from './definitions.ts';
import { detentionsByHost } from './geography.ts';
import { detentions, type NamedMetric } from './named-metric.ts';
import { noticeMetrics } from './notice-metrics.ts';
import { mayCarry, mayCarryOneOf, moreCountries } from './possible.ts';

/** The rows of each person. */
const persons = (cases: readonly Case[]) => Map.groupBy(cases, ({ personId }) => personId);

const isOtherMotive = (word: Case['motive']) => word === 'business_or_donation' || word === 'other';

const samePerson = 'Two rows share one only where sources tie them to the same person.';

/** Every named metric by its public id. */
export const namedMetrics = {
  'detentions.total': detentions('Documented detentions in this release.', () => true),
  'persons.total': {
    unit: 'persons',
    definition: 'Different persons among the documented detentions.',
    method: `A count of the different person_id in cases.csv. ${samePerson}`,
    value: (cases) => persons(cases).size,
  },
  'countries.total': {
    unit: 'countries',
    definition: 'Known host countries with at least one documented detention.',
    method: 'A count of the different host_country in cases.csv, unknown left out.',
    value: (cases) => detentionsByHost(cases).rows.filter(({ key }) => key !== 'unknown').length,
    open: moreCountries,
    opens:
      'countries that rows without a known country may add, no more than such rows, nor than countries left in their regions',
  },
  'rulings.total': {
    unit: 'rulings',
    definition:
      'Rulings on extradition in the steps of all cases: admissible, inadmissible, quashed.',
    method: 'A count of rows of events.csv whose event is a ruling.',
    value: (cases) => cases.reduce((sum, one) => sum + rulingCount(one), 0),
  },
  'persons.repeat_detention': {
    unit: 'persons',
    definition: 'Persons with more than one documented detention.',
    method: `A count of the person_id that stand in several rows of cases.csv. ${samePerson}`,
    value: (cases) => [...persons(cases).values()].filter((rows) => rows.length > 1).length,
  },
  'detentions.economic': detentions(
    'Detentions with "economic" among the stated charges.',
    (one) => one.chargeFamilies.includes('economic'),
    (one) => mayCarry(one, 'charge_families', 'economic'),
  ),
  'detentions.hooliganism': detentions(
    'Detentions with "hooliganism" among the stated charges.',
    (one) => one.chargeFamilies.includes('hooliganism'),
    (one) => mayCarry(one, 'charge_families', 'hooliganism'),
  ),
  'detentions.extradition_refused': detentions(
    'Detentions whose outcome is that extradition was refused.',
    (one) => one.outcome === 'extradition_refused',
    (one) => mayCarry(one, 'outcome', 'extradition_refused'),
  ),
  'detentions.extradited': detentions(
    'Detentions whose outcome is extradition.',
    (one) => one.outcome === 'extradited',
    (one) => mayCarry(one, 'outcome', 'extradited'),
  ),
  'detentions.returned': detentions(
    'Detentions that ended with the person handed over: extradited, deported or returned, or abducted.',
    returned,
    (one) => mayCarryOneOf(one, 'outcome', (word) => handsOver[word]),
  ),
  'detentions.interpol': detentions(
    'Detentions asked for through Interpol: red notice, red diffusion, or one of them not told apart.',
    throughInterpol,
    (one) => mayCarryOneOf(one, 'instrument', isInterpol),
  ),
  'detentions.with_protection': detentions(
    'Detentions of persons with international protection, a pending asylum claim or a humanitarian visa in the host country.',
    withProtection,
    (one) => mayCarryOneOf(one, 'protection', (word) => protects[word]),
  ),
  'detentions.political_motive': detentions(
    'Detentions whose documented motive is protest participation, journalism, political activism, military or volunteer service, human rights work, social media or dissent in civil service.',
    politicalMotive,
    (one) => mayCarryOneOf(one, 'motive', (word) => motiveIsPolitical[word]),
  ),
  'detentions.other_motive': detentions(
    'Detentions whose documented motive is business or a donation, or another one that is not political.',
    (one) => isOtherMotive(one.motive),
    (one) => mayCarryOneOf(one, 'motive', isOtherMotive),
  ),
  'detentions.disguised': detentions(
    'Detentions where every stated charge is ordinary (economic, hooliganism, drugs, supervision breach, other) and the documented motive is political.',
    disguised,
    maybeDisguised,
  ),
  'detentions.year_known': detentions(
    'Detentions whose year, at least, is known.',
    (one) => one.detained.precision !== 'unknown',
  ),
  'detentions.undated': detentions(
    'Detentions of which not even the year is known.',
    (one) => one.detained.precision === 'unknown',
  ),
  'detentions.trigger_known': detentions(
    'Detentions of which it is known how the person was found.',
    (one) => one.trigger !== 'unknown',
  ),
  'detentions.years_abroad_known': detentions(
    'Detentions of which the years abroad before them are known.',
    (one) => one.yearsAbroad !== 'unknown',
  ),
  'detentions.course_dated': detentions(
    'Detentions where a date, to the year at least, is known for the request (column requested), for the detention (column detained) and for an end: release, handover, departure from the host country or death.',
    courseDated,
  ),
  ...custodyMetrics,
  ...noticeMetrics,
} satisfies Record<string, NamedMetric>;
