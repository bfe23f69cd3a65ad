/** A small invented record that shows every sign of the pictures: claims, handovers, gaps, an open year. It refuses real cases. */
import { messages } from '../../src/i18n/messages.ts';
import { monthUpTo } from '../../src/i18n/formats.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { Numbers, Prose } from '../../src/i18n/prose.ts';
import type { Case } from '../../src/model/case.ts';
import type { Release } from '../../src/model/release.ts';
import { metrics } from '../../src/statistics/metrics.ts';
import { inventedCase } from '../statistics/invented-case.ts';

type Chosen = NonNullable<Parameters<typeof inventedCase>[0]>;

const chosen: readonly Chosen[] = [
  { detained: '2016', hostCountry: 'RU', outcome: 'extradited', chargeFamilies: ['economic'] },
  { detained: '2018-03', hostCountry: 'RU', outcome: 'deported_or_returned', motive: 'journalism' },
  { detained: '2019', hostCountry: 'UA', outcome: 'abducted', chargeFamilies: ['hooliganism'] },
  { detained: '2021-02', hostCountry: 'RU', instrument: 'cis_wanted_list' },
  { detained: '2021-05', hostCountry: 'RU', instrument: 'cis_wanted_list' },
  { detained: '2021-09', hostCountry: 'PL', instrument: 'red_notice', interpolStatus: 'active' },
  {
    detained: '2023-01',
    hostCountry: 'PL',
    motive: 'protest_participation',
    trigger: 'police_check',
  },
  {
    detained: '2023-06',
    hostCountry: 'RS',
    outcome: 'extradition_refused',
    instrument: 'red_notice',
  },
  {
    detained: '2024-11',
    hostCountry: 'VN',
    motive: 'business_or_donation',
    chargeFamilies: ['economic'],
  },
  { detained: '2025-03', hostCountry: 'RS', motive: 'political_activism', yearsAbroad: '3_to_5' },
  { detained: '2025-04', hostCountry: 'RS', outcome: 'pending', protection: 'asylum_pending' },
  { chargeFamilies: ['economic', 'drugs'], motive: 'political_activism' },
  { chargeFamilies: ['extremism', 'terrorism'], motive: 'social_media' },
  {},
];

/** The cases, with ids that nobody has. */
export const inventedCases: readonly Case[] = chosen.map((words, i) => ({
  ...inventedCase(words),
  caseId: `TEST${String(i).padStart(4, '0')}`,
  personId: `TEST${String(i).padStart(4, '0')}`,
}));

/** The release that holds them, cut off in the middle of 2025. */
export const inventedRelease: Release = {
  cases: inventedCases,
  manifest: {
    version: '0.0.1',
    released: '2025-07-01',
    cutoff: '2025-06',
    schema: '1',
    status: 'published',
    files: [],
    checks: [],
  },
};

const values = new Map(metrics(inventedCases).map(({ id, ...metric }) => [id, metric]));

/** Its numbers; a country without a case has none. */
export const inventedNumbers: Numbers = (id) => {
  const { value, unknown } = values.get(id) ?? { value: 0 };
  return { value, metric: id, ...(unknown !== undefined && { unknown }) };
};

/** Its source line. */
export function inventedSource(language: Language): Prose {
  const { sentences } = messages(language);
  const upTo = sentences.upTo(monthUpTo(inventedRelease.manifest.cutoff, language));
  return sentences.source(inventedNumbers, '0.0.1', upTo, { value: 2 });
}
