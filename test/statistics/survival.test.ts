/** Survival and competing endings against published figures, against properties, and against twins that list who is at risk. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aalenJohansen, kaplanMeier } from '../../src/statistics/survival.ts';
import { closeTo, maintained, truncated, twoCauses, vectors } from './vectors.ts';

interface Observation {
  readonly entry?: number;
  readonly exit: number;
  readonly cause: number;
}
const asEvents = (rows: readonly Observation[]) =>
  rows.map(({ cause, ...times }) => ({ ...times, event: cause !== 0 }));

/** Invented observations: whole months, many ties, some entering late. */
const observations: fc.Arbitrary<Observation[]> = fc.array(
  fc
    .record({ entry: fc.nat({ max: 6 }), stay: fc.nat({ max: 12 }), cause: fc.nat({ max: 3 }) })
    .map(({ entry, stay, cause }) =>
      entry === 0 ? { exit: stay, cause } : { entry, exit: entry + stay + 1, cause },
    ),
  { maxLength: 40 },
);

/** At every month, one by one, who is there and who ends: the twin of the estimates in the source. */
function monthByMonth(rows: readonly Observation[]) {
  let survival = 1;
  const incidence = new Map<number, number>();
  return Array.from({ length: 20 }, (_, month) => {
    let atRisk = 0;
    const ends: number[] = [];
    for (const { entry, exit, cause } of rows) {
      const there = (entry === undefined || month > entry) && month <= exit;
      if (there) atRisk += 1;
      if (there && month === exit && cause !== 0) ends.push(cause);
    }
    for (const cause of ends) incidence.set(cause, (incidence.get(cause) ?? 0) + survival / atRisk);
    if (ends.length > 0) survival -= (survival * ends.length) / atRisk;
    return { month, atRisk, ends: ends.length, survival, incidence: new Map(incidence) };
  }).filter(({ ends }) => ends > 0);
}

describe('kaplanMeier(observations)', () => {
  it.each([
    { name: 'aml, maintained arm (Miller 1981)', rows: maintained },
    { name: 'left truncation', rows: truncated },
  ])('agrees with the published rows: $name', ({ name, rows }) => {
    const expected = vectors.kaplanMeier.find((vector) => vector.name === name)?.rows ?? [];
    const found = kaplanMeier(rows);
    expect(found.map(({ time, atRisk }) => [time, atRisk])).toEqual(
      expected.map(({ time, atRisk }) => [time, atRisk]),
    );
    expected.forEach((row, i) => {
      for (const key of ['survival', 'standardError', 'lower', 'upper'] as const)
        if (row[key] !== undefined)
          expect(Math.abs((found[i]?.[key] ?? NaN) - row[key]), key).toBeLessThan(closeTo);
    });
  });

  it('agrees with a walk through every month', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const steps = kaplanMeier(asEvents(rows));
        const walked = monthByMonth(rows);
        expect(steps.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual(
          walked.map(({ month, atRisk, ends }) => [month, atRisk, ends]),
        );
        steps.forEach(({ survival }, i) => {
          expect(survival).toBeCloseTo(walked[i]?.survival ?? NaN, 10);
        });
      }),
    );
  });

  it('falls, stays within its interval, and does not mind the order of the rows', () => {
    fc.assert(
      fc.property(
        observations,
        fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
        (rows, keys) => {
          const steps = kaplanMeier(asEvents(rows));
          let before = 1;
          for (const { survival, lower, upper } of steps) {
            expect(survival).toBeLessThan(before === 0 ? 1 : before);
            expect(lower).toBeGreaterThanOrEqual(0);
            expect(lower).toBeLessThanOrEqual(survival);
            expect(upper).toBeGreaterThanOrEqual(survival);
            expect(upper).toBeLessThanOrEqual(1);
            before = survival;
          }
          const shuffled = rows
            .map((row, i) => ({ row, key: keys[i] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
          expect(kaplanMeier(asEvents(shuffled))).toEqual(steps);
        },
      ),
    );
  });

  it('is never lower before the exit of one more censored case', () => {
    fc.assert(
      fc.property(observations, fc.nat({ max: 20 }), (rows, exit) => {
        const without = kaplanMeier(asEvents(rows)).filter(({ time }) => time <= exit);
        const with_ = kaplanMeier([...asEvents(rows), { exit, event: false }]);
        without.forEach(({ survival }, i) => {
          expect(with_[i]?.survival).toBeGreaterThanOrEqual(survival - 1e-12);
        });
      }),
    );
  });

  it('says where nobody is left that it knows nothing of the interval', () => {
    expect(kaplanMeier([{ exit: 3, event: true }])).toEqual([
      { time: 3, atRisk: 1, events: 1, survival: 0, standardError: 0, lower: 0, upper: 1 },
    ]);
  });

  it('has no rows without observations or without events, and counts an end at once', () => {
    expect(kaplanMeier([])).toEqual([]);
    expect(kaplanMeier([{ exit: 3, event: false }])).toEqual([]);
    expect(kaplanMeier([{ entry: 0, exit: 0, event: true }])[0]?.atRisk).toBe(1);
  });

  it('refuses times that are none', () => {
    for (const [entry, exit] of [
      [0, -1],
      [3, 3],
      [4, 2],
      [NaN, 2],
      [0, Infinity],
    ] as const)
      expect(() => kaplanMeier([{ entry, exit, event: true }])).toThrow(RangeError);
  });
});

describe('aalenJohansen(observations)', () => {
  it('agrees with the published rows of ten subjects and two causes', () => {
    const [vector] = vectors.aalenJohansen;
    const found = aalenJohansen(twoCauses);
    expect(found.map(({ time }) => time)).toEqual(vector?.rows.map(({ time }) => time));
    vector?.rows.forEach(({ incidence }, i) => {
      for (const [cause, value] of Object.entries(incidence))
        expect(Math.abs((found[i]?.incidence[Number(cause)] ?? NaN) - value)).toBeLessThan(closeTo);
    });
  });

  it('adds up to 1 with survival at every time', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const steps = kaplanMeier(asEvents(rows));
        const incidences = aalenJohansen(rows);
        expect(incidences.map(({ time }) => time)).toEqual(steps.map(({ time }) => time));
        incidences.forEach(({ incidence }, i) => {
          const ended = Object.values(incidence).reduce((sum, each) => sum + each, 0);
          expect(ended + (steps[i]?.survival ?? NaN)).toBeCloseTo(1, 10);
        });
      }),
    );
  });

  it('agrees with a walk through every month, cause by cause', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const walked = monthByMonth(rows);
        aalenJohansen(rows).forEach(({ incidence }, i) => {
          for (const [cause, value] of Object.entries(incidence))
            expect(value).toBeCloseTo(walked[i]?.incidence.get(Number(cause)) ?? 0, 10);
        });
      }),
    );
  });

  it('lists every cause from the first row on, zeros included', () => {
    expect(
      aalenJohansen([
        { exit: 1, cause: 1 },
        { exit: 2, cause: 2 },
      ])[0]?.incidence,
    ).toEqual({ 1: 0.5, 2: 0 });
  });

  it('refuses a cause that is no number of one', () => {
    expect(() => aalenJohansen([{ exit: 1, cause: -1 }])).toThrow(RangeError);
    expect(() => aalenJohansen([{ exit: 1, cause: 0.5 }])).toThrow(RangeError);
  });
});
