/** Every exhibit there is, by its public id. Pages, downloads and tests walk this list; it refuses a chart that is not in it. */
import { countryName } from '../i18n/formats.ts';
import { completeness } from '../statistics/completeness.ts';
import { crossTabulation } from '../statistics/cross-tabulation.ts';
import { courses } from '../statistics/courses.ts';
import { custodyTime } from '../statistics/custody-time.ts';
import { detentionsByHost } from '../statistics/geography.ts';
import { noticeTally, tally } from '../statistics/tally.ts';
import { detentionsOverTime } from '../statistics/time.ts';
import { exhibitEntry, type Exhibit, type ExhibitForms } from './exhibit.ts';

/** More courses than this are a list to be searched, not a picture to be read; all of them stand on the pages of cases. */
const mostCourses = 60;

const registry = {
  'double-entry': exhibitEntry<ExhibitForms['pair']>(
    'detentions',
    (cases) => ({
      form: 'pair',
      claim: tally(cases, 'charge_families'),
      record: tally(cases, 'motive'),
    }),
    (_, { numbers, messages }) => messages.sentences.exhibits['double-entry'].title(numbers),
  ),
  'charge-families': exhibitEntry<ExhibitForms['bars']>(
    'detentions',
    (cases) => ({ form: 'bars', voice: 'claim', tally: tally(cases, 'charge_families') }),
    (_, { numbers, messages }) => messages.sentences.exhibits['charge-families'].title(numbers),
  ),
  'charge-by-motive': exhibitEntry<ExhibitForms['matrix']>(
    'pairs',
    (cases) => ({
      form: 'matrix',
      crossing: crossTabulation(cases, 'charge_families', 'motive'),
    }),
    (_, { numbers, messages }) => messages.sentences.exhibits['charge-by-motive'].title(numbers),
  ),
  instruments: exhibitEntry<ExhibitForms['bars']>(
    'detentions',
    (cases) => ({ form: 'bars', voice: 'record', tally: tally(cases, 'instrument') }),
    (_, { numbers, messages }) => messages.sentences.exhibits.instruments.title(numbers),
  ),
  outcomes: exhibitEntry<ExhibitForms['bars']>(
    'detentions',
    (cases) => ({ form: 'bars', voice: 'record', tally: tally(cases, 'outcome') }),
    (_, { numbers, messages }) => messages.sentences.exhibits.outcomes.title(numbers),
  ),
  triggers: exhibitEntry<ExhibitForms['bars']>(
    'detentions',
    (cases) => ({ form: 'bars', voice: 'record', tally: tally(cases, 'trigger') }),
    (_, { numbers, messages }) => messages.sentences.exhibits['triggers'].title(numbers),
  ),
  protection: exhibitEntry<ExhibitForms['bars']>(
    'detentions',
    (cases) => ({ form: 'bars', voice: 'record', tally: tally(cases, 'protection') }),
    (_, { numbers, messages }) => messages.sentences.exhibits['protection'].title(numbers),
  ),
  'interpol-status': exhibitEntry<ExhibitForms['bars']>(
    'detentions',
    (cases) => ({ form: 'bars', voice: 'record', tally: tally(cases, 'interpol_status') }),
    (_, { numbers, messages }) => messages.sentences.exhibits['interpol-status'].title(numbers),
  ),
  'notice-after-refusal': exhibitEntry<ExhibitForms['bars']>(
    'detentions',
    (cases) => ({ form: 'bars', voice: 'record', tally: noticeTally(cases) }),
    (_, { numbers, messages }) =>
      messages.sentences.exhibits['notice-after-refusal'].title(numbers),
  ),
  'years-abroad': exhibitEntry<ExhibitForms['bars']>(
    'detentions',
    (cases) => ({ form: 'bars', voice: 'record', tally: tally(cases, 'years_abroad') }),
    (_, { numbers, messages }) => messages.sentences.exhibits['years-abroad'].title(numbers),
  ),
  'outcome-by-instrument': exhibitEntry<ExhibitForms['matrix']>(
    'detentions',
    (cases) => ({ form: 'matrix', crossing: crossTabulation(cases, 'outcome', 'instrument') }),
    ({ crossing }, { numbers, messages }) => {
      const unknown = (instrument: string) => crossing.cell('unknown', instrument);
      const interpol = ['red_notice', 'red_diffusion', 'interpol_unspecified'];
      return messages.sentences.exhibits['outcome-by-instrument'].title(numbers, {
        interpol: { value: interpol.reduce((sum, word) => sum + unknown(word), 0) },
        direct: { value: unknown('bilateral_request') },
      });
    },
  ),
  'host-countries': exhibitEntry<ExhibitForms['hosts']>(
    'detentions',
    (cases) => ({ form: 'hosts', hosts: detentionsByHost(cases) }),
    ({ hosts }, { numbers, messages, language }) => {
      const [first, second] = hosts.rows.filter(({ key }) => key !== 'unknown');
      const alone = first && first.count > (second?.count ?? 0) ? first : undefined;
      return messages.sentences.exhibits['host-countries'].title(
        numbers,
        alone && {
          name: countryName(alone.key, language),
          count: numbers(`detentions.host_country.${alone.key}`),
        },
      );
    },
  ),
  'detentions-over-time': exhibitEntry<ExhibitForms['periods']>(
    'detentions',
    (cases, cutoff) => ({ form: 'periods', time: detentionsOverTime(cases, cutoff) }),
    ({ time }, { numbers, messages }) => {
      const years = [...time.periods, ...time.byYearOnly]
        .filter(({ count }) => count > 0)
        .map(({ key }) => key.slice(0, 4))
        .sort();
      return messages.sentences.exhibits['detentions-over-time'].title(
        numbers,
        years.at(0),
        years.at(-1),
      );
    },
  ),
  'time-in-custody': exhibitEntry<ExhibitForms['custody']>(
    'detentions',
    (cases) => ({ form: 'custody', time: custodyTime(cases) }),
    (_, { numbers, messages }) => messages.sentences.exhibits['time-in-custody'].title(numbers),
  ),
  'case-timelines': exhibitEntry<ExhibitForms['courses']>(
    'detentions',
    (cases, cutoff) => ({ form: 'courses', courses: courses(cases, cutoff, mostCourses) }),
    (_, { numbers, messages }) => messages.sentences.exhibits['case-timelines'].title(numbers),
  ),
  // Not one of the contract's charts: what is missing, for the page of the method.
  completeness: exhibitEntry<ExhibitForms['gaps']>(
    'detentions',
    (cases) => ({ form: 'gaps', gaps: completeness(cases) }),
    (_, { numbers, messages }) => messages.sentences.exhibits.completeness.title(numbers),
  ),
};

/** The public id of an exhibit. */
export type ChartId = keyof typeof registry;

/** The ids in the order of the registry. */
export const chartIds = Object.keys(registry) as readonly ChartId[];

/** The entry of an exhibit. */
export function exhibit(id: ChartId): Exhibit {
  return registry[id];
}
