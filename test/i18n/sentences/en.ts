/** Whole sentences in English for 0, 1, 2 and 5, as an editor reads them. */
import type { Expected } from '../spoken.ts';

export const en: Expected = {
  heading: [
    '0 detentions abroad that Belarus asked for',
    '1 detention abroad that Belarus asked for',
    '2 detentions abroad that Belarus asked for',
    '5 detentions abroad that Belarus asked for',
  ],
  'scope.people': ['0 people', '1 person', '2 people', '5 people'],
  'scope.countries': [
    '0 known countries',
    '1 known country',
    '2 known countries',
    '5 known countries',
  ],
  hooliganism: [
    'No request in this release is known to have said “hooliganism”: 0 of 24 documented detentions. None is documented here; that is not proof that none exists.',
    '1 of 24 documented detentions: the request said “hooliganism”; in 1 no charge is disclosed.',
    '2 of 24 documented detentions: the request said “hooliganism”; in 2 no charge is disclosed.',
    '5 of 24 documented detentions: the request said “hooliganism”; in 5 no charge is disclosed.',
  ],
  'news of a first release': [
    'This is the first release: 0 documented detentions, in Europe only. The rest of the world follows when its cases have passed the same review.',
    'This is the first release: 1 documented detention, in Europe only. The rest of the world follows when its cases have passed the same review.',
    'This is the first release: 2 documented detentions, in Europe only. The rest of the world follows when its cases have passed the same review.',
    'This is the first release: 5 documented detentions, in Europe only. The rest of the world follows when its cases have passed the same review.',
  ],
  'news of a later release': [
    '0 of 24 documented detentions are new since release 1.0.0.',
    '1 of 24 documented detentions is new since release 1.0.0.',
    '2 of 24 documented detentions are new since release 1.0.0.',
    '5 of 24 documented detentions are new since release 1.0.0.',
  ],
  'figures.economic': [
    'of 0 documented detentions: the request spoke of “economic crime”.',
    'of 1 documented detention: the request spoke of “economic crime”.',
    'of 2 documented detentions: the request spoke of “economic crime”.',
    'of 5 documented detentions: the request spoke of “economic crime”.',
  ],
  'figures.returned': [
    'of 24 documented detentions ended with the person handed over. None is known in this release; 0 outcomes are not known.',
    'of 24 documented detentions ended with the person handed over: 1 extradited, 1 deported or returned, 1 abducted.',
    'of 24 documented detentions ended with the person handed over: 2 extradited, 2 deported or returned, 2 abducted.',
    'of 24 documented detentions ended with the person handed over: 5 extradited, 5 deported or returned, 5 abducted.',
  ],
  'double-entry': [
    'In 0 of 24 detentions the request spoke of “economic crime”, in 0 a political motive is documented',
    'In 1 of 24 detentions the request spoke of “economic crime”, in 1 a political motive is documented; in 1 no charge is disclosed, in 1 the motive is unclear',
    'In 2 of 24 detentions the request spoke of “economic crime”, in 2 a political motive is documented; in 2 no charge is disclosed, in 2 the motive is unclear',
    'In 5 of 24 detentions the request spoke of “economic crime”, in 5 a political motive is documented; in 5 no charge is disclosed, in 5 the motive is unclear',
  ],
  instruments: [
    '0 of 24 detentions rest on an Interpol notice or diffusion',
    '1 of 24 detentions rest on an Interpol notice or diffusion; in 1 the instrument is not known',
    '2 of 24 detentions rest on an Interpol notice or diffusion; in 2 the instrument is not known',
    '5 of 24 detentions rest on an Interpol notice or diffusion; in 5 the instrument is not known',
  ],
  'charge-families': [
    'In 0 of 24 detentions the request spoke of “economic crime”; in none is it known to have spoken of “hooliganism”',
    'In 1 of 24 detentions the request spoke of “economic crime”, in 1 of “hooliganism”; in 1 no charge is disclosed',
    'In 2 of 24 detentions the request spoke of “economic crime”, in 2 of “hooliganism”; in 2 no charge is disclosed',
    'In 5 of 24 detentions the request spoke of “economic crime”, in 5 of “hooliganism”; in 5 no charge is disclosed',
  ],
  'charge-by-motive': [
    'No detention is documented where only ordinary charges stand beside a political motive',
    'In 1 of 24 detentions only ordinary charges stand beside a documented political motive; in 1 it is not known',
    'In 2 of 24 detentions only ordinary charges stand beside a documented political motive; in 2 it is not known',
    'In 5 of 24 detentions only ordinary charges stand beside a documented political motive; in 5 it is not known',
  ],
  outcomes: [
    'No handover is documented; in 0 of 24 detentions the outcome is not known',
    '1 of 24 detentions ended with a handover; in 1 the outcome is not known',
    '2 of 24 detentions ended with a handover; in 2 the outcome is not known',
    '5 of 24 detentions ended with a handover; in 5 the outcome is not known',
  ],
  'host-countries': [
    'Detentions are documented in 0 countries; in XX: 0 of 24',
    'Detentions are documented in 1 country; in XX: 1 of 24; in 1 the country is not known',
    'Detentions are documented in 2 countries; in XX: 2 of 24; in 2 the country is not known',
    'Detentions are documented in 5 countries; in XX: 5 of 24; in 5 the country is not known',
  ],
  triggers: [
    'How the person was found is known in 0 of 24 detentions',
    'How the person was found is known in 1 of 24 detentions',
    'How the person was found is known in 2 of 24 detentions',
    'How the person was found is known in 5 of 24 detentions',
  ],
  protection: [
    '0 of 24 detentions: the person was protected or had asked for protection; in 0 the status is not known',
    '1 of 24 detentions: the person was protected or had asked for protection; in 1 the status is not known',
    '2 of 24 detentions: the person was protected or had asked for protection; in 2 the status is not known',
    '5 of 24 detentions: the person was protected or had asked for protection; in 5 the status is not known',
  ],
  'interpol-status': [
    'What became of the notice or diffusion is not known in 0 of 0 detentions through Interpol; known to be deleted: 0',
    'What became of the notice or diffusion is not known in 1 of 1 detentions through Interpol; known to be deleted: 1',
    'What became of the notice or diffusion is not known in 2 of 2 detentions through Interpol; known to be deleted: 2',
    'What became of the notice or diffusion is not known in 5 of 5 detentions through Interpol; known to be deleted: 5',
  ],
  'notice-after-refusal': [
    'After a refusal of extradition, the Interpol notice is not known to be gone in 0 detentions; after a release without one, in 0',
    'After a refusal of extradition, the Interpol notice is not known to be gone in 1 detention; after a release without one, in 1; up to 1 more may belong to the first, up to 1 to the second',
    'After a refusal of extradition, the Interpol notice is not known to be gone in 2 detentions; after a release without one, in 2; up to 2 more may belong to the first, up to 2 to the second',
    'After a refusal of extradition, the Interpol notice is not known to be gone in 5 detentions; after a release without one, in 5; up to 5 more may belong to the first, up to 5 to the second',
  ],
  'outcome-by-instrument': [
    'The end is not known in 0 of 0 detentions through Interpol and in 0 of 0 on direct request',
    'The end is not known in 1 of 1 detentions through Interpol and in 1 of 1 on direct request',
    'The end is not known in 2 of 2 detentions through Interpol and in 2 of 2 on direct request',
    'The end is not known in 5 of 5 detentions through Interpol and in 5 of 5 on direct request',
  ],
  'years-abroad': [
    'Time abroad before the detention is known in 0 of 24 detentions',
    'Time abroad before the detention is known in 1 of 24 detentions',
    'Time abroad before the detention is known in 2 of 24 detentions',
    'Time abroad before the detention is known in 5 of 24 detentions',
  ],
  'country.heading': [
    'XX: 0 documented detentions',
    'XX: 1 documented detention',
    'XX: 2 documented detentions',
    'XX: 5 documented detentions',
  ],
  'country.lead': [
    '0 of the 24 documented detentions took place here. 0 people were held.',
    '1 of the 24 documented detentions took place here. 1 person was held.',
    '2 of the 24 documented detentions took place here. 2 people were held.',
    '5 of the 24 documented detentions took place here. 5 people were held.',
  ],
  'country.returned': [
    'No handover from this country is documented. That is not proof that there was none.',
    '1 ended with the person handed over; in 1 the outcome is not known.',
    '2 ended with the person handed over; in 2 the outcome is not known.',
    '5 ended with the person handed over; in 5 the outcome is not known.',
  ],
  'cases.details': [
    '0 steps, 0 sources',
    '1 step, 1 source',
    '2 steps, 2 sources',
    '5 steps, 5 sources',
  ],
};
