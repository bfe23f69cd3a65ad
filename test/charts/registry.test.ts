/** The registry of exhibits: every entry reads, counts and words itself in every language, for an empty record too. */
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/charts/figure.ts';
import { figureRows } from '../../src/charts/figure-rows.ts';
import { chartIds, exhibit } from '../../src/charts/registry.ts';
import { languages } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';
import { proseText, type Numbers } from '../../src/i18n/prose.ts';
import type { Case } from '../../src/model/case.ts';
import type { Release } from '../../src/model/release.ts';
import { metrics } from '../../src/statistics/metrics.ts';
import { inventedCase } from '../statistics/invented-case.ts';

const release = (cases: readonly Case[]): Release => ({
  cases,
  manifest: {
    version: '0.0.1',
    released: '2026-01-01',
    cutoff: '2025-12',
    schema: '1',
    status: 'published',
    files: [],
    checks: [],
  },
});
const numbersOf = (cases: readonly Case[]): Numbers => {
  const values = new Map(metrics(cases).map(({ id, value }) => [id, value]));
  return (id) => ({ value: values.get(id) ?? 0, metric: id });
};
const records = [
  [],
  [inventedCase({ hostCountry: 'PL', detained: '2024-05', chargeFamilies: ['hooliganism'] })],
  [
    inventedCase({ hostCountry: 'PL' }),
    inventedCase({ caseId: '0001TEST', hostCountry: 'RS', detained: '2011' }),
  ],
];

describe.each(chartIds)('exhibit %s', (id) => {
  it.each(languages)(
    'has a finding, subtitle, caption and note in %s for 0, 1 and 2 cases',
    (lang) => {
      for (const cases of records) {
        const figure = figureOf(id, release(cases), lang, numbersOf(cases), messages(lang));
        const texts = [
          proseText(figure.finding, lang),
          proseText(figure.notKnown, lang),
          figure.subtitle,
          figure.caption,
          figure.note,
        ];
        for (const text of texts) {
          expect(text.length).toBeGreaterThan(3);
          expect(text).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    },
  );

  it('shows rows with distinct keys in each column', () => {
    for (const cases of records) {
      const rows = figureRows(exhibit(id).read(cases, '2025-12').data);
      const keys = rows.map(({ column, key }) => `${column} ${key}`);
      expect(new Set(keys).size).toBe(keys.length);
      // Courses are listed by case: an empty record has none.
      if (cases.length > 0) expect(rows.length).toBeGreaterThan(0);
    }
  });
});

describe('the finding of host-countries', () => {
  const finding = (...codes: Case['hostCountry'][]) => {
    const cases = codes.map((hostCountry) => inventedCase({ hostCountry }));
    const figure = figureOf(
      'host-countries',
      release(cases),
      'en',
      numbersOf(cases),
      messages('en'),
    );
    return proseText(figure.finding, 'en');
  };

  it('names a country only if it alone has the most', () => {
    expect(finding('PL', 'PL', 'RS')).toBe(
      'Detentions are documented in 2 countries; in Poland: 2 of 3',
    );
    expect(finding('PL', 'RS')).toBe('Detentions are documented in 2 countries');
    expect(finding('unknown')).toBe(
      'Detentions are documented in 0 countries; in 1 the country is not known',
    );
  });
});

describe('case-timelines of a long record', () => {
  const cases = Array.from({ length: 70 }, (_, i) =>
    inventedCase({ caseId: `TEST${String(i).padStart(4, '0')}`, detained: '2020-05' }),
  );

  it.each(languages)('shows the latest sixty and says so in %s', (lang) => {
    const whole = figureOf('case-timelines', release([]), lang, numbersOf([]), messages(lang));
    const figure = figureOf(
      'case-timelines',
      release(cases),
      lang,
      numbersOf(cases),
      messages(lang),
    );
    expect(figureRows(figure.data)).toHaveLength(60);
    expect(figure.subtitle).not.toBe(whole.subtitle);
    expect(figure.note.endsWith(whole.note)).toBe(true);
    expect(figure.note.slice(0, -whole.note.length)).toMatch(/60\D+70/);
  });
});
