/** What the record leaves open, and what the rest of a row makes impossible: bounds that hold. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import type { EventWord } from '../../src/model/vocabulary.ts';
import { metrics, type MetricId } from '../../src/statistics/metrics.ts';
import { inventedCase } from './invented-case.ts';

/** What a metric leaves open over some cases. */
const open = (id: MetricId, ...cases: Case[]) => {
  const metric = metrics(cases).find((each) => each.id === id);
  expect(metric?.upper).toBe((metric?.value ?? NaN) + (metric?.unknown ?? NaN));
  return metric?.unknown;
};

/** A case with dated steps. */
const dated = (
  detained: string,
  steps: readonly (readonly [EventWord, string])[],
  chosen: Partial<Case> = {},
): Case => ({
  ...inventedCase({ detained }),
  ...chosen,
  events: steps.map(([event, on], i) => ({
    caseId: '0000TEST',
    step: i + 1,
    event,
    on: parsePartialDate(on) ?? { precision: 'unknown' },
  })),
});

describe('a detention without a country', () => {
  const places = [inventedCase({ hostCountry: 'RU' }), inventedCase({ hostCountry: 'PL' })];
  const somewhere = (hostRegion: Case['hostRegion']) => inventedCase({ hostRegion });

  it('may belong to countries of its region alone', () => {
    const cases = [...places, somewhere('eu_eea_ch_uk')];
    expect(open('detentions.host_country.PL', ...cases)).toBe(1);
    expect(open('detentions.host_country.RU', ...cases)).toBe(0);
  });

  it('may belong to any where its region is not known either', () => {
    expect(open('detentions.host_country.RU', ...places, somewhere('unknown'))).toBe(1);
    expect(open('detentions.host_region.eu_eea_ch_uk', somewhere('unknown'))).toBe(1);
  });

  it('may add a country to those that are known, as long as its region has one left', () => {
    expect(open('countries.total', ...places, somewhere('eu_eea_ch_uk'))).toBe(1);
    const both = [inventedCase({ hostCountry: 'UA' }), inventedCase({ hostCountry: 'MD' })];
    expect(open('countries.total', ...both, somewhere('ukraine_moldova'))).toBe(0);
    const one = inventedCase({ hostCountry: 'UA' });
    const two = [somewhere('ukraine_moldova'), somewhere('ukraine_moldova')];
    expect(open('countries.total', one, ...two)).toBe(1);
  });
});

describe('a notice of unknown status', () => {
  const both = (one: Case) => [
    open('detentions.interpol_status.not_applicable', one),
    open('detentions.interpol_status.active', one),
  ];

  it('has a status where the request went through Interpol, and none where it went past it', () => {
    expect(both(inventedCase({ instrument: 'red_notice' }))).toEqual([0, 1]);
    expect(both(inventedCase({ instrument: 'bilateral_request' }))).toEqual([1, 0]);
    expect(both(inventedCase({ instrument: 'cis_wanted_list' }))).toEqual([1, 0]);
  });

  it('may be anything where the instrument is not known, unless a step tells of Interpol', () => {
    expect(both(inventedCase())).toEqual([1, 1]);
    for (const event of ['ccf_request', 'interpol_suspended'] as const)
      expect(both(inventedCase({ events: ['detained', event] }))).toEqual([0, 1]);
    expect(
      both(inventedCase({ instrument: 'bilateral_request', events: ['ccf_request'] })),
    ).toEqual([0, 1]);
  });

  it('may be active outside Interpol where the instrument, the status or the end is not known', () => {
    const one = inventedCase({ instrument: 'bilateral_request', interpolStatus: 'active' });
    expect(open('notices.active_outside', one)).toBe(1);
    expect(open('notices.active_outside', { ...one, instrument: 'unknown' })).toBe(1);
    expect(open('notices.active_outside', { ...one, instrument: 'red_notice' })).toBe(0);
    expect(open('notices.active_outside', { ...one, interpolStatus: 'deleted' })).toBe(0);
    expect(open('notices.active_outside', { ...one, outcome: 'extradited' })).toBe(0);
  });

  it('may be active also where the refusal itself is not known', () => {
    const one = inventedCase({ instrument: 'red_notice' });
    expect(open('notices.known_active', one)).toBe(1);
    expect(open('notices.known_active', { ...one, interpolStatus: 'active' })).toBe(1);
    expect(open('notices.known_active', { ...one, interpolStatus: 'suspended' })).toBe(0);
    expect(open('notices.known_active', { ...one, outcome: 'extradited' })).toBe(0);
  });
});

describe('an unknown instrument', () => {
  it('is not one of Interpol where the status says that there was no notice', () => {
    const one = inventedCase({ interpolStatus: 'not_applicable' });
    expect(open('detentions.interpol', one)).toBe(0);
    expect(open('detentions.instrument.red_notice', one)).toBe(0);
    expect(open('detentions.instrument.bilateral_request', one)).toBe(1);
    expect(open('detentions.interpol', inventedCase())).toBe(1);
  });

  it('may be a red notice where sources say Interpol, which then adds nothing to Interpol', () => {
    const one = inventedCase({ instrument: 'interpol_unspecified' });
    expect(open('detentions.instrument.red_notice', one)).toBe(1);
    expect(open('detentions.interpol', one)).toBe(0);
  });
});

describe('an unknown band', () => {
  const years = (one: Case) =>
    (['under_1', '1_to_2', '3_to_5', 'over_5'] as const).map((band) =>
      open(`detentions.years_abroad.${band}`, one),
    );
  const days = (one: Case) =>
    (
      ['up_to_2_days', '3_to_40_days', '41_to_90_days', '3_to_6_months', 'over_12_months'] as const
    ).map((band) => open(`detentions.custody.${band}`, one));

  it('of years abroad keeps to the dates of leaving and of detention', () => {
    expect(years(dated('2017-06', [['left_origin', '2014']]))).toEqual([0, 1, 1, 0]);
    expect(years(dated('2021', [['left_origin', '2020']]))).toEqual([1, 1, 0, 0]);
    expect(years(dated('2021-05', [['left_origin', '2020-05']]))).toEqual([1, 1, 0, 0]);
    expect(years(dated('2021-06', [['left_origin', '2020-05']]))).toEqual([0, 1, 0, 0]);
    expect(years(dated('2030', [['left_origin', '2020']]))).toEqual([0, 0, 0, 1]);
    expect(years(dated('unknown', [['left_origin', '2020']]))).toEqual([1, 1, 1, 1]);
    expect(years(dated('2019', [['left_origin', '2020']]))).toEqual([1, 1, 1, 1]);
  });

  it('of custody is no longer than from the detention to its last step, where that ends it', () => {
    expect(
      days(
        dated('2021-04', [
          ['detained', '2021-04'],
          ['abducted', '2021-04'],
        ]),
      ),
    ).toEqual([1, 1, 0, 0, 0]);
    expect(
      days(
        dated('2021', [
          ['detained', '2021'],
          ['extradited', '2021-12'],
        ]),
      ),
    ).toEqual([1, 1, 1, 1, 0]);
    const anything = [1, 1, 1, 1, 1];
    expect(days(dated('2021-04', [['detained', '2021-04']]))).toEqual(anything);
    expect(
      days(
        dated('2021-04', [
          ['detained', '2021-04'],
          ['released_by_court', '2021-04'],
          ['detained', '2021-05'],
        ]),
      ),
    ).toEqual(anything);
    expect(days(dated('2021-04', [['unknown_end', '2021-04']]))).toEqual(anything);
  });
});
