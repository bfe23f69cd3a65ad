/** One changed row: where, when and by what request. It changes the numbers and the figures that it should, and no others. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { date, filled, missing, moved, settled, type Moved } from './moved.ts';

const cases: readonly (readonly [what: string, change: Partial<Case>, expected: Moved])[] = [
  ['nothing', {}, { metrics: [], open: [], figures: {} }],
  [
    'the host country',
    { hostCountry: 'PL' },
    {
      metrics: ['detentions.host_country.PL +1', 'detentions.host_country.RU -1'],
      open: [],
      figures: {
        'host-countries': ['host_country PL +1', 'host_country RU -1'],
        completeness: missing.flatMap((name) => [
          `lacking_by_host ${name}|PL +1`,
          `lacking_by_host ${name}|RU -1`,
        ]),
      },
    },
  ],
  [
    'the date of detention',
    { detained: date('unknown') },
    {
      metrics: ['detentions.custody_open -1', 'detentions.undated +1', 'detentions.year_known -1'],
      open: [],
      figures: {
        'detentions-over-time': ['detained 2021 -1', 'detained unknown +1'],
        'time-in-custody': ['custody_end open -1', 'custody_end undated +1'],
        'case-timelines': [],
        completeness: [
          'lacking detained +1',
          'lacking_by_host detained|RU +1',
          'lacking_by_year detained|unknown +1',
          ...missing.flatMap((name) => [
            `lacking_by_year ${name}|2021 -1`,
            `lacking_by_year ${name}|unknown +1`,
          ]),
        ].sort(),
      },
    },
  ],
  [
    'the date of the request',
    { requested: date('2021') },
    { metrics: [], open: [], figures: { completeness: filled('requested') } },
  ],
  [
    'the instrument',
    { instrument: 'red_notice' },
    {
      metrics: [
        'detentions.instrument.cis_wanted_list -1',
        'detentions.instrument.red_notice +1',
        'detentions.interpol +1',
        'notices.fate_unknown +1',
        'notices.open +1',
      ],
      open: [
        ...['active', 'deleted'].map((word) => `detentions.interpol_status.${word} +1`),
        'detentions.interpol_status.not_applicable -1',
        ...['refused', 'suspended', 'withdrawn'].map(
          (word) => `detentions.interpol_status.${word} +1`,
        ),
        'notices.active_outside -1',
        'notices.after_refusal +1',
        'notices.after_release +1',
        'notices.known_active +1',
      ],
      figures: {
        instruments: ['instrument cis_wanted_list -1', 'instrument red_notice +1'],
        'outcome-by-instrument': [
          'outcome|instrument unknown|cis_wanted_list -1',
          'outcome|instrument unknown|red_notice +1',
        ],
      },
    },
  ],
  [
    'how the person was found',
    { trigger: 'home_visit' },
    {
      metrics: [
        'detentions.trigger.home_visit +1',
        'detentions.trigger.unknown -1',
        'detentions.trigger_known +1',
      ],
      open: settled('trigger'),
      figures: {
        triggers: ['trigger home_visit +1', 'trigger unknown -1'],
        completeness: filled('trigger'),
      },
    },
  ],
];

describe('one changed row', () => {
  it.each(cases)('by %s moves these numbers and no others', (_, change, expected) => {
    expect(moved(change)).toEqual(expected);
  });
});
