/** One changed row changes the numbers and the figures that it should, and no others: they are listed. */
import { describe, expect, it } from 'vitest';
import { figureRows } from '../../src/charts/figure-rows.ts';
import { chartIds, exhibit } from '../../src/charts/registry.ts';
import type { Case } from '../../src/model/case.ts';
import { metrics } from '../../src/statistics/metrics.ts';
import { inventedCases, inventedRelease } from './invented-record.ts';

/** The row that is changed: detained in Russia in May 2021, on the CIS list, of unknown outcome. */
const place = 4;

/** The metrics whose value moves, with by how much, and the figures of which any number moves, when the row is changed. */
function moved(change: Partial<Case>) {
  const after = inventedCases.map((one, i) => (i === place ? { ...one, ...change } : one));
  const values = new Map(metrics(after).map(({ id, value }) => [id, value]));
  const before = new Map(metrics(inventedCases).map(({ id, value }) => [id, value]));
  const ids = [...new Set([...before.keys(), ...values.keys()])];
  const { cutoff } = inventedRelease.manifest;
  const rows = (id: (typeof chartIds)[number], cases: readonly Case[]) =>
    JSON.stringify(figureRows(exhibit(id).read(cases, cutoff).data));
  return {
    metrics: ids
      .map((id) => [id, (values.get(id) ?? 0) - (before.get(id) ?? 0)] as const)
      .filter(([, by]) => by !== 0)
      .map(([id, by]) => `${id} ${by > 0 ? '+' : ''}${String(by)}`)
      .sort(),
    figures: chartIds.filter((id) => rows(id, after) !== rows(id, inventedCases)).sort(),
  };
}

describe('one changed row', () => {
  it('moves nothing if nothing of it is changed', () => {
    expect(moved({})).toEqual({ metrics: [], figures: [] });
  });

  it('with another outcome moves the outcomes, the handovers and what was missing', () => {
    expect(moved({ outcome: 'extradited' })).toEqual({
      metrics: [
        'detentions.extradited +1',
        'detentions.outcome.extradited +1',
        'detentions.outcome.unknown -1',
        'detentions.returned +1',
      ],
      figures: [
        'case-timelines',
        'completeness',
        'host-countries',
        'outcome-by-instrument',
        'outcomes',
      ],
    });
  });

  it('with another host moves the hosts and what was missing by host', () => {
    expect(moved({ hostCountry: 'PL' })).toEqual({
      metrics: ['detentions.host_country.PL +1', 'detentions.host_country.RU -1'],
      figures: ['completeness', 'host-countries'],
    });
  });

  it('without its date moves time, courses, custody and what was missing', () => {
    expect(moved({ detained: { precision: 'unknown' } })).toEqual({
      metrics: ['detentions.custody_open -1', 'detentions.undated +1', 'detentions.year_known -1'],
      figures: ['case-timelines', 'completeness', 'detentions-over-time', 'time-in-custody'],
    });
  });

  it('of a person who is there already moves persons and no figure', () => {
    expect(moved({ personId: 'TEST0000' })).toEqual({
      metrics: ['persons.repeat_detention +1', 'persons.total -1'],
      figures: [],
    });
  });

  it('with another charge moves the charges, and the disguise where the motive is political', () => {
    expect(moved({ chargeFamilies: ['economic'], motive: 'journalism' })).toEqual({
      metrics: [
        'detentions.charge_families.economic +1',
        'detentions.charge_families.undisclosed -1',
        'detentions.disguised +1',
        'detentions.economic +1',
        'detentions.motive.journalism +1',
        'detentions.motive.unclear -1',
        'detentions.political_motive +1',
      ],
      figures: ['charge-by-motive', 'charge-families', 'completeness', 'double-entry'],
    });
  });
});
