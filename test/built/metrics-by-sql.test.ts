/** metrics.json of every standing version against SQL over its CSV files: values, unknowns, bounds. */
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { standing } from './counted.ts';
import { metricsBySql } from './metrics-by-sql.ts';
import { builtBytes } from './pages.ts';

const units = ['persons', 'detentions', 'rulings', 'countries', 'months', 'share'] as const;
const file = z.strictObject({
  version: z.string(),
  cutoff: z.string().regex(/^\d{4}-\d{2}$/),
  metrics: z.array(
    z.strictObject({
      id: z.string(),
      unit: z.enum(units),
      value: z.number(),
      x: z.number().optional(),
      n: z.number().optional(),
      unknown: z.number().optional(),
      lower: z.number().optional(),
      upper: z.number().optional(),
      method: z.string().regex(/^[A-Z].+\.$/),
      definition: z.string().regex(/^[A-Z].+\.$/),
    }),
  ),
});
const metricsOf = (version: string) =>
  file.parse(JSON.parse(builtBytes(`data/${version}/metrics.json`).toString('utf8'))).metrics;

describe.each(standing)('metrics.json of %s', (version) => {
  const metrics = metricsOf(version);

  it('has the values and the unknowns that SQL finds, and no others', async () => {
    const known = metrics.map(({ id }) => id);
    const sql = await metricsBySql(`data/${version}`, known);
    const found = new Map(sql.map((each) => [each.id, each]));
    const wrong = metrics
      .filter(({ id, value, unknown }) => {
        const each = found.get(id);
        return each?.value !== value || (each.unknown ?? undefined) !== unknown;
      })
      .map(({ id, value, unknown }) => ({ id, value, unknown, sql: found.get(id) }));
    expect(wrong).toEqual([]);
    const ids = new Set(known);
    expect([...found.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('gives bounds wherever something is unknown, with what they mean, and only there', () => {
    const faults = metrics.filter(({ value, unknown, lower, upper, method }) =>
      unknown === undefined
        ? [lower, upper].some((each) => each !== undefined) || method.includes('unknown:')
        : lower !== value || upper !== value + unknown || !/ unknown: .+ upper: /.test(method),
    );
    expect(faults).toEqual([]);
  });

  it('counts every detention out of all, and never beyond them', () => {
    const total = metrics.find(({ id }) => id === 'detentions.total')?.value ?? NaN;
    const faults = metrics.filter(
      ({ unit, n, value, upper = value }) => unit === 'detentions' && (n !== total || upper > n),
    );
    expect(faults).toEqual([]);
  });
});
