/** The named metrics of the contract: what each counts, in which unit, out of what. It refuses a number without a definition. */
import type { Case } from '../model/case.ts';
import { courseDated } from './course.ts';
import { custodyMetrics } from './custody-metrics.ts';
import {
  disguised,
  handsOver,
  isInterpol,
  knownActive,
  maybeAfterRefusal,
  maybeAfterRelease,
  maybeDisguised,
  maybeKnownActive,
  motiveIsPolitical,
  noticeAfterRefusal,
  noticeAfterRelease,
  politicalMotive,
  protects,
  returned,
  rulingCount,
  throughInterpol,
  withProtection,
} from './definitions.ts';
import { detentionsByHost } from './geography.ts';
import { detentions, type NamedMetric } from './named-metric.ts';
import { mayCarry, mayCarryOneOf, moreCountries } from './possible.ts';

/** The rows of each person. */
const persons = (cases: readonly Case[]) => Map.groupBy(cases, ({ personId }) => personId);

const isOtherMotive = (word: Case['motive']) => word === 'business_or_donation' || word === 'other';

const noticeStands = (one: Case) => noticeAfterRefusal(one) || noticeAfterRelease(one);

/** Every named metric by its public id. */
export const namedMetrics = {
  'detentions.total': detentions('Documented detentions in this release.', () => true),
  'persons.total': {
    unit: 'persons',
    definition: 'Different persons among the documented detentions.',
    value: (cases) => persons(cases).size,
  },
  'countries.total': {
    unit: 'countries',
    definition: 'Known host countries with at least one documented detention.',
    value: (cases) => detentionsByHost(cases).rows.filter(({ key }) => key !== 'unknown').length,
    open: moreCountries,
  },
  'rulings.total': {
    unit: 'rulings',
    definition:
      'Rulings on extradition in the steps of all cases: admissible, inadmissible, quashed.',
    value: (cases) => cases.reduce((sum, one) => sum + rulingCount(one), 0),
  },
  'persons.repeat_detention': {
    unit: 'persons',
    definition: 'Persons with more than one documented detention.',
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
  'notices.fate_unknown': detentions(
    'Detentions through Interpol of which it is not known what became of the notice or diffusion.',
    (one) => throughInterpol(one) && one.interpolStatus === 'unknown',
  ),
  'notices.after_refusal': detentions(
    'Detentions asked for through Interpol where extradition was refused and the notice is not known to be deleted, withdrawn or refused by Interpol. A direct request or the CIS wanted list is outside, even where a notice is known as well.',
    noticeAfterRefusal,
    maybeAfterRefusal,
  ),
  'notices.after_release': detentions(
    'Detentions asked for through Interpol where police, a prosecutor or a court released the person, extradition was not refused, and the notice is not known to be gone. A direct request or the CIS wanted list is outside.',
    noticeAfterRelease,
    maybeAfterRelease,
  ),
  'notices.known_active': detentions(
    'Those of notices.after_refusal and notices.after_release whose notice is known to be active; a suspended one stands in neither part.',
    knownActive,
    maybeKnownActive,
  ),
  'notices.status_unknown': detentions(
    'Those of notices.after_refusal and notices.after_release whose notice has an unknown status.',
    (one) => noticeStands(one) && one.interpolStatus === 'unknown',
  ),
} satisfies Record<string, NamedMetric>;
