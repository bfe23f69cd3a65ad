/** Any valid set of invented cases, for properties. It refuses rows that a release would refuse. */
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { supportableColumns, type Case, type CaseRow, type Source } from '../../src/model/case.ts';
import { countryCodes, regionOf } from '../../src/model/countries.ts';
import { comparePartialDates } from '../../src/model/partial-date.ts';
import {
  eventWords,
  sourceKinds,
  urlStatuses,
  vocabularies,
  type Word,
} from '../../src/model/vocabulary.ts';
import { partialDates } from '../model/partial-dates.ts';

const oneOf = <const W extends readonly unknown[]>(words: W): fc.Arbitrary<W[number]> =>
  fc.constantFrom(...words);

/** Eight random characters that belong to a number; close numbers have distant ids. */
function id(kind: string, number: number): string {
  const hash = createHash('sha256')
    .update(`${kind} ${String(number)}`)
    .digest();
  return Array.from(
    hash.subarray(0, 8),
    (byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[byte % 32],
  ).join('');
}

const charges = fc
  .subarray(
    vocabularies.charge_families.filter((word) => word !== 'undisclosed'),
    { minLength: 0 },
  )
  .map((list): Word<'charge_families'>[] => (list.length > 0 ? list : ['undisclosed']));

const publishers = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9 ,."'’();:&/-]{0,30}$/)
  .map((text) => text.trim())
  .filter((text) => !/\d{4}-\d{2}-\d{2}/.test(text));

const sourceParts = fc.record({
  publisher: fc.oneof(
    publishers,
    fc.constant('Вымышленная «газета»'),
    fc.constant('Žiniasklaida, UAB'),
  ),
  published: partialDates,
  language: oneOf(['be', 'ru', 'pl', 'en', 'zh-Hant']),
  kind: oneOf(sourceKinds),
  namesPerson: fc.boolean(),
  urlStatus: oneOf(urlStatuses),
});

const caseParts = fc.record({
  number: fc.integer({ min: 0, max: 1_000_000 }),
  person: fc.integer({ min: 0, max: 1_000_000 }),
  hostCountry: oneOf([...countryCodes, 'unknown']),
  hostRegion: oneOf(vocabularies.host_region),
  detained: partialDates,
  requested: partialDates,
  instrument: oneOf(vocabularies.instrument),
  trigger: oneOf(vocabularies.trigger),
  chargeFamilies: charges,
  motive: oneOf(vocabularies.motive),
  protection: oneOf(vocabularies.protection),
  yearsAbroad: oneOf(vocabularies.years_abroad),
  custody: oneOf(vocabularies.custody),
  outcome: oneOf(vocabularies.outcome),
  interpolStatus: oneOf(vocabularies.interpol_status),
  evidence: oneOf(vocabularies.evidence),
  events: fc.array(fc.record({ event: oneOf(eventWords), on: partialDates }), { maxLength: 4 }),
  sources: fc.array(sourceParts, { minLength: 1, maxLength: 3 }),
});

/** One to six cases in the order of the files, each value supported. */
export const inventedCases: fc.Arbitrary<readonly Case[]> = fc
  .uniqueArray(caseParts, { minLength: 1, maxLength: 6, selector: ({ number }) => number })
  .map((parts) => parts.map(inventedCase).sort(compareCases));

function inventedCase({
  number,
  person,
  events,
  sources,
  ...words
}: typeof caseParts extends fc.Arbitrary<infer P> ? P : never): Case {
  const caseId = id('case', number);
  const steps = [{ event: 'detained' as const, on: words.detained }, ...events];
  const supports = [...supportableColumns, ...steps.map(({ event }) => `event:${event}` as const)];
  return {
    ...words,
    caseId,
    personId: id('person', person),
    requestingCountry: 'BY',
    hostRegion: words.hostCountry === 'unknown' ? words.hostRegion : regionOf(words.hostCountry),
    firstRelease: '1.0.0',
    events: steps.map((step, i) => ({ caseId, step: i + 1, ...step })),
    sources: sources.map((source, i) => {
      const published = source.urlStatus === 'published';
      return {
        ...source,
        sourceId: id(`source ${String(i)}`, number),
        caseId,
        namesPerson: source.namesPerson && !published,
        url: published ? 'https://example.org/a,b?c=d' : '',
        supports,
      } satisfies Source;
    }),
  };
}

function compareCases(a: Case, b: Case): number {
  const text = (one: Case) => `${one.hostCountry} ${one.caseId}`;
  return comparePartialDates(a.detained, b.detained) || (text(a) < text(b) ? -1 : 1);
}

/** The row of `cases.csv` that belongs to a case. */
export function rowOf(one: Case): CaseRow {
  return { ...one, sources: one.sources.length };
}
