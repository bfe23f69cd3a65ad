/** The registry of numbers: the contract's ids, its definitions, and their edges. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { codedColumns, vocabularies } from '../../src/model/vocabulary.ts';
import { detentionsByHost } from '../../src/statistics/geography.ts';
import { metrics, type MetricId } from '../../src/statistics/metrics.ts';
import { inventedCase } from './invented-case.ts';

const valueOf = (id: MetricId, ...cases: Case[]) =>
  metrics(cases).find((metric) => metric.id === id)?.value;

describe('metrics(cases)', () => {
  it('has every id of the contract, also for a record without cases', () => {
    const ids = new Set<string>(metrics([]).map(({ id }) => id));
    const expected = [
      ...['detentions.total', 'persons.total', 'countries.total', 'rulings.total'],
      ...['persons.repeat_detention', 'detentions.economic', 'detentions.hooliganism'],
      ...['detentions.extradition_refused', 'detentions.extradited', 'detentions.returned'],
      ...['detentions.interpol', 'detentions.with_protection', 'detentions.disguised'],
      ...['notices.after_refusal', 'notices.after_release', 'notices.known_active'],
      ...['notices.status_unknown', 'detentions.host_country.unknown'],
      ...codedColumns.flatMap((column) =>
        vocabularies[column].map((word) => `detentions.${column}.${word}`),
      ),
    ];
    expect(expected.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('gives each number once, with unit, definition and method', () => {
    const list = metrics([inventedCase({ hostCountry: 'PL' })]);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    const units = ['persons', 'detentions', 'rulings', 'countries'];
    expect(list.filter(({ unit }) => !units.includes(unit))).toEqual([]);
    expect(list.filter(({ definition }) => !/^[A-Z].+\.$/.test(definition))).toEqual([]);
    expect(list.filter(({ method }) => !/^A count of .+\.$/.test(method))).toEqual([]);
  });

  it('says of which file each unit is counted', () => {
    const counted = {
      persons: /person_id/,
      countries: /different host_country/,
      rulings: /events\.csv/,
      detentions: /rows of cases\.csv/,
    } as Readonly<Record<string, RegExp>>;
    const faults = metrics([]).filter(({ unit, method }) => !counted[unit]?.test(method));
    expect(faults).toEqual([]);
  });

  it('counts persons, not rows, where it says persons', () => {
    const cases = [
      inventedCase({ personId: '000000AA' }),
      inventedCase({ personId: '000000AA' }),
      inventedCase({ personId: '000000BB' }),
    ];
    expect(valueOf('persons.total', ...cases)).toBe(2);
    expect(valueOf('persons.repeat_detention', ...cases)).toBe(1);
  });

  it('counts each ruling of each case', () => {
    const one = inventedCase({
      events: ['detained', 'ruling_admissible', 'appeal_filed', 'ruling_quashed'],
    });
    expect(valueOf('rulings.total', one, one)).toBe(4);
  });

  it('does not count a country that is not known', () => {
    const cases = [inventedCase({ hostCountry: 'PL' }), inventedCase()];
    expect(valueOf('countries.total', ...cases)).toBe(1);
    expect(valueOf('detentions.host_country.unknown', ...cases)).toBe(1);
  });

  it('calls a detention disguised only if every charge is ordinary and the motive political', () => {
    const disguised = (chargeFamilies: Case['chargeFamilies'], motive: Case['motive']) =>
      valueOf('detentions.disguised', inventedCase({ chargeFamilies, motive }));
    expect(disguised(['economic'], 'journalism')).toBe(1);
    expect(disguised(['economic', 'hooliganism'], 'social_media')).toBe(1);
    expect(disguised(['economic', 'extremism'], 'journalism')).toBe(0);
    expect(disguised(['undisclosed'], 'journalism')).toBe(0);
    expect(disguised(['economic'], 'business_or_donation')).toBe(0);
    expect(disguised(['economic'], 'unclear')).toBe(0);
  });

  it('keeps notices after a refusal and after a release apart', () => {
    const counts = (chosen: Parameters<typeof inventedCase>[0]) => {
      const one = inventedCase({ instrument: 'red_notice', ...chosen });
      return [valueOf('notices.after_refusal', one), valueOf('notices.after_release', one)];
    };
    expect(counts({ outcome: 'extradition_refused' })).toEqual([1, 0]);
    expect(counts({ events: ['detained', 'ruling_inadmissible', 'released_by_court'] })).toEqual([
      1, 0,
    ]);
    expect(counts({ events: ['detained', 'released_by_police'] })).toEqual([0, 1]);
    expect(counts({ outcome: 'released_uncharged' })).toEqual([0, 1]);
    expect(counts({ outcome: 'released_uncharged', interpolStatus: 'deleted' })).toEqual([0, 0]);
    expect(counts({ outcome: 'extradition_refused', interpolStatus: 'suspended' })).toEqual([1, 0]);
    expect(counts({ outcome: 'extradition_refused', instrument: 'bilateral_request' })).toEqual([
      0, 0,
    ]);
  });

  it('parts those notices by what is known of them', () => {
    const active = inventedCase({
      instrument: 'red_diffusion',
      outcome: 'extradition_refused',
      interpolStatus: 'active',
    });
    const unknown = inventedCase({ instrument: 'red_notice', outcome: 'released_uncharged' });
    expect(valueOf('notices.known_active', active, unknown)).toBe(1);
    expect(valueOf('notices.status_unknown', active, unknown)).toBe(1);
  });

  it('counts a notice that is active after a refusal apart where the request went outside Interpol', () => {
    const direct = inventedCase({
      instrument: 'bilateral_request',
      outcome: 'extradition_refused',
      interpolStatus: 'active',
    });
    expect(valueOf('notices.active_outside', direct)).toBe(1);
    expect(valueOf('notices.after_refusal', direct)).toBe(0);
    expect(valueOf('notices.known_active', direct)).toBe(0);
    const others = ['red_notice', 'unknown'].map((instrument) => ({ ...direct, instrument }));
    for (const one of [...others, { ...direct, interpolStatus: 'unknown', outcome: 'extradited' }])
      expect(valueOf('notices.active_outside', one as typeof direct)).toBe(0);
  });

  it('says how many cases leave the answer open', () => {
    const economic = metrics([inventedCase(), inventedCase({ chargeFamilies: ['economic'] })]).find(
      ({ id }) => id === 'detentions.economic',
    );
    expect(economic).toMatchObject({ value: 1, n: 2, unknown: 1 });
  });
});

describe('detentionsByHost(cases)', () => {
  it('puts the most detentions first, equal ones by code, and the unknown last', () => {
    const { rows } = detentionsByHost([
      inventedCase({ hostCountry: 'RS' }),
      inventedCase({ hostCountry: 'LT' }),
      inventedCase(),
      inventedCase({ hostCountry: 'RS', outcome: 'extradited' }),
      inventedCase({ hostCountry: 'DE' }),
    ]);
    expect(rows).toEqual([
      { key: 'RS', count: 2, returned: 1, open: 1 },
      { key: 'DE', count: 1, returned: 0, open: 1 },
      { key: 'LT', count: 1, returned: 0, open: 1 },
      { key: 'unknown', count: 1, returned: 0, open: 0 },
    ]);
  });
});
