/** What rows said and say: words, steps, and of sources nothing but their number. All cases are invented. */
import { expect, test } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { changedValues } from '../../src/site/changed-values.ts';
import { hardCases, inventedSource } from '../formats/invented-source.ts';

const [one, two] = hardCases;
if (!one || !two) throw new Error('two cases are invented');

const release = (cases: readonly Case[]) => ({
  ...inventedSource(cases),
  numbers: () => ({ value: 0 }),
});
const values = (
  before: Case,
  after: Case,
  columns: string[],
  reason: 'correction' | 'new_information',
) =>
  changedValues(release([before]), release([after, two]), [
    { case_id: one.caseId, reason, columns },
  ]);

test('a cell is told with its words before and after, and with its reason', () => {
  const after: Case = { ...one, chargeFamilies: ['economic'], outcome: 'extradited' };
  expect(values(one, after, ['charge_families', 'outcome'], 'correction')).toEqual([
    {
      case_id: one.caseId,
      column: 'charge_families',
      reason: 'correction',
      from: ['economic', 'other'],
      to: ['economic'],
    },
    expect.objectContaining({ column: 'outcome', to: ['extradited'] }),
  ]);
});

test('of steps those are told that only one release has; all of them where their order changed', () => {
  const [first, second] = one.events;
  if (!first || !second) throw new Error('two steps are invented');
  const longer = {
    ...one,
    events: [first, second, { ...second, step: 3, event: 'remanded' as const }],
  };
  expect(values(one, longer, ['events'], 'new_information')).toMatchObject([
    { column: 'events', from: [], to: ['remanded unknown'], reason: 'new_information' },
  ]);
  const turned = {
    ...one,
    events: [
      { ...second, step: 1 },
      { ...first, step: 2 },
    ],
  };
  expect(values(one, turned, ['events'], 'correction')).toMatchObject([
    {
      from: ['left_origin unknown', 'detained unknown'],
      to: ['detained unknown', 'left_origin unknown'],
    },
  ]);
});

test('of sources only the number of those that changed is told', () => {
  const sources = two.sources.map((source) => ({
    ...source,
    caseId: one.caseId,
    url: 'https://example.org/secret',
    urlStatus: 'published' as const,
    namesPerson: false,
  }));
  const withheld = sources.map((source) => ({
    ...source,
    url: '',
    urlStatus: 'withheld_safety' as const,
  }));
  const told = values(
    { ...one, sources },
    { ...one, sources: withheld },
    ['sources'],
    'correction',
  );
  expect(told).toEqual([
    { case_id: one.caseId, column: 'sources', reason: 'correction', from: [], to: [], sources: 1 },
  ]);
  expect(JSON.stringify(told)).not.toContain('example.org');
});

test('rows that only one release has are not told here, and equal rows neither', () => {
  expect(values(one, one, [], 'correction')).toEqual([]);
});
