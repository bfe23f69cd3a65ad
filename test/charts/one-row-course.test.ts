/** One changed row: what is told of the person, the course and the end. It changes the numbers and the figures that it should, and no others. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { date, filled, moved, settled, type Moved } from './moved.ts';

const cases: readonly (readonly [what: string, change: Partial<Case>, expected: Moved])[] = [
  [
    'the charge, and with it the disguise where the motive is political',
    { chargeFamilies: ['economic'], motive: 'journalism' },
    {
      metrics: [
        'detentions.charge_families.economic +1',
        'detentions.charge_families.undisclosed -1',
        'detentions.disguised +1',
        'detentions.economic +1',
        'detentions.motive.journalism +1',
        'detentions.motive.unclear -1',
        'detentions.political_motive +1',
      ],
      open: [
        ...settled('charge_families', 'economic', 'hooliganism', 'disguised'),
        ...settled('motive', 'other_motive', 'political_motive'),
      ].sort(),
      figures: {
        'double-entry': [
          'charge_families economic +1',
          'charge_families undisclosed -1',
          'motive journalism +1',
          'motive unclear -1',
        ],
        'charge-families': ['charge_families economic +1', 'charge_families undisclosed -1'],
        'charge-by-motive': [
          'charge_families|motive economic|journalism +1',
          'charge_families|motive undisclosed|unclear -1',
        ],
        completeness: [...filled('charge_families'), ...filled('motive')].sort(),
      },
    },
  ],
  [
    'the protection',
    { protection: 'asylum_pending' },
    {
      metrics: [
        'detentions.protection.asylum_pending +1',
        'detentions.protection.unknown -1',
        'detentions.with_protection +1',
      ],
      open: settled('protection', 'with_protection'),
      figures: {
        protection: ['protection asylum_pending +1', 'protection unknown -1'],
        completeness: filled('protection'),
      },
    },
  ],
  [
    'the years abroad',
    { yearsAbroad: 'over_5' },
    {
      metrics: [
        'detentions.years_abroad.over_5 +1',
        'detentions.years_abroad.unknown -1',
        'detentions.years_abroad_known +1',
      ],
      open: settled('years_abroad'),
      figures: {
        'years-abroad': ['years_abroad over_5 +1', 'years_abroad unknown -1'],
        completeness: filled('years_abroad'),
      },
    },
  ],
  [
    'the time in custody',
    { custody: 'up_to_2_days' },
    {
      metrics: ['detentions.custody.unknown -1', 'detentions.custody.up_to_2_days +1'],
      open: settled('custody'),
      figures: { completeness: filled('custody') },
    },
  ],
  [
    'the outcome, and with it the handovers',
    { outcome: 'extradited' },
    {
      metrics: [
        'detentions.extradited +1',
        'detentions.outcome.extradited +1',
        'detentions.outcome.unknown -1',
        'detentions.returned +1',
      ],
      open: [
        ...settled('outcome', 'extradited', 'extradition_refused', 'returned'),
        'notices.active_outside -1',
      ],
      figures: {
        outcomes: ['outcome extradited +1', 'outcome unknown -1'],
        'outcome-by-instrument': [
          'outcome|instrument extradited|cis_wanted_list +1',
          'outcome|instrument unknown|cis_wanted_list -1',
        ],
        'host-countries': ['host_country|outcome RU|returned +1'],
        'case-timelines': [],
        completeness: filled('outcome'),
      },
    },
  ],
  [
    'the status of the notice',
    { interpolStatus: 'not_applicable' },
    {
      metrics: [
        'detentions.interpol_status.not_applicable +1',
        'detentions.interpol_status.unknown -1',
      ],
      open: ['detentions.interpol_status.not_applicable -1', 'notices.active_outside -1'],
      figures: {
        'interpol-status': ['interpol_status not_applicable +1', 'interpol_status unknown -1'],
        completeness: filled('interpol_status'),
      },
    },
  ],
  [
    'the evidence',
    { evidence: 'high' },
    {
      metrics: ['detentions.evidence.high +1', 'detentions.evidence.low -1'],
      open: [],
      figures: {},
    },
  ],
  [
    'the person, to one who is there already',
    { personId: 'TEST0000' },
    { metrics: ['persons.repeat_detention +1', 'persons.total -1'], open: [], figures: {} },
  ],
  [
    'the steps, by a ruling',
    {
      events: (['detained', 'ruling_inadmissible'] as const).map((event, i) => ({
        caseId: 'TEST0004',
        step: i + 1,
        event,
        on: date('2021-06'),
      })),
    },
    { metrics: ['rulings.total +1'], open: [], figures: {} },
  ],
];

describe('one changed row', () => {
  it.each(cases)('by %s moves these numbers and no others', (_, change, expected) => {
    expect(moved(change)).toEqual(expected);
  });
});
