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
    'No request in this release said “hooliganism”: 0 of 24 documented detentions. None is documented here; that is not proof that none exists.',
    '1 of 24 documented detentions: the request said “hooliganism”.',
    '2 of 24 documented detentions: the request said “hooliganism”.',
    '5 of 24 documented detentions: the request said “hooliganism”.',
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
  'charge-families': [
    '0 requests of 24 spoke of “economic crime”; none is known to speak of “hooliganism”',
    '1 request of 24 spoke of “economic crime”, 1 of “hooliganism”',
    '2 requests of 24 spoke of “economic crime”, 2 of “hooliganism”',
    '5 requests of 24 spoke of “economic crime”, 5 of “hooliganism”',
  ],
  'charge-by-motive': [
    'No detention is documented where only ordinary charges stand beside a political motive',
    'In 1 of 24 detentions only ordinary charges stand beside a documented political motive',
    'In 2 of 24 detentions only ordinary charges stand beside a documented political motive',
    'In 5 of 24 detentions only ordinary charges stand beside a documented political motive',
  ],
  outcomes: [
    'No handover is documented; in 0 of 24 detentions the outcome is not known',
    '1 of 24 detentions ended with a handover; in 1 the outcome is not known',
    '2 of 24 detentions ended with a handover; in 2 the outcome is not known',
    '5 of 24 detentions ended with a handover; in 5 the outcome is not known',
  ],
  'host-countries': [
    'Detentions are documented in 0 countries; in XX: 0 of 24',
    'Detentions are documented in 1 country; in XX: 1 of 24',
    'Detentions are documented in 2 countries; in XX: 2 of 24',
    'Detentions are documented in 5 countries; in XX: 5 of 24',
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
    'In 0 of 0 detentions through Interpol it is not known what became of the notice or diffusion; 0 are known to be deleted',
    'In 1 of 1 detentions through Interpol it is not known what became of the notice or diffusion; 1 is known to be deleted',
    'In 2 of 2 detentions through Interpol it is not known what became of the notice or diffusion; 2 are known to be deleted',
    'In 5 of 5 detentions through Interpol it is not known what became of the notice or diffusion; 5 are known to be deleted',
  ],
  'notice-after-refusal': [
    'After a refusal of extradition 0 Interpol notices or diffusions are not known to be gone; after a release without a refusal, 0',
    'After a refusal of extradition 1 Interpol notice or diffusion is not known to be gone; after a release without a refusal, 1',
    'After a refusal of extradition 2 Interpol notices or diffusions are not known to be gone; after a release without a refusal, 2',
    'After a refusal of extradition 5 Interpol notices or diffusions are not known to be gone; after a release without a refusal, 5',
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
  'cases.details': [
    '0 steps, 0 sources',
    '1 step, 1 source',
    '2 steps, 2 sources',
    '5 steps, 5 sources',
  ],
};
