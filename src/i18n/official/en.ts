/** Texts of the official figures in English. It refuses to mix them with our own cases. */
import type { ContextSeries } from '../../model/context.ts';

export const official = {
  interpol: {
    heading: 'For scale: Interpol in figures, all countries',
    sub: 'Not cases of this record. Notices, diffusions and requests of all member states, as far as a source gives a year’s number. A year that is missing was not found, and is not zero.',
    caption: 'Official figures on notices, diffusions and requests to the CCF, by year',
    note: 'Where two sources differ, both numbers are shown. Series with another basis stand apart and must not be joined.',
    series: {
      red_notices_issued: 'Red notices issued in the year',
      diffusions_issued: 'Wanted-person diffusions issued in the year',
      red_notices_and_diffusions_issued: 'Red notices and diffusions together',
      refused_or_cancelled: 'Red notices and diffusions refused or cancelled',
      refused_or_cancelled_more_colours:
        'Notices of several colours and diffusions refused or cancelled (another basis)',
      ccf_requests_received: 'Requests to the CCF',
      ccf_requests_admissible: 'Requests that the CCF found admissible',
      ccf_deleted_non_compliant: 'Cases in which data were deleted as not in line with the rules',
    } satisfies Partial<Record<ContextSeries, string>>,
  },
  grants: {
    heading: 'For scale: protection granted to people from Belarus',
    sub: 'Not cases of this record. Refugee status and complementary protection granted at first instance, in persons, by host country and year.',
    caption:
      'Protection granted to people from Belarus at first instance, by host country and year',
    note: (least: string) =>
      `Countries with at least ${least} grants in these years, and all in which a detention is documented here. UNHCR gives counts under 5 as 0 or 5, so that some sums are ranges. Lithuania 2021 is left out: the source repeats the year before. Grants on appeal are not in the table; neither are those of the United States, where other bodies decide.`,
    source: 'Source',
    licence: 'UNHCR Refugee Population Statistics Database, CC BY 4.0.',
  },
  host: 'Country',
  period: 'Year',
  number: 'Number',
  sources: 'Sources',
  sourceOf: 'Source',
  or: 'or',
  about: 'about',
  none: 'no figure',
  undated: 'undated',
  file: (version: string) => `These figures as CSV (selection ${version})`,
};
