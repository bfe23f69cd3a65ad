/** Why a case changed: told, corrected, new or merged. All cases are invented. */
import { expect, test } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { built } from '../../src/release/built.ts';
import { computedBump } from '../../src/release/bump.ts';
import { changesBetween } from '../../src/release/changes.ts';
import { extended } from '../../src/release/ledger.ts';
import { blindScan, inventedCaseFile, inventedTools } from './invented-case-files.ts';
import { quickDisk } from './mortal-disk.ts';

const caseFiles = [inventedCaseFile(1), inventedCaseFile(2)];
const { random } = inventedTools(blindScan, quickDisk);
const ledger = extended({ persons: {}, cases: {}, sources: {} }, caseFiles, random);
const dates = { version: '1.0.0', released: '2023-01-10', cutoff: '2022-12' };
const { cases } = await built({ caseFiles, ledger, before: undefined }, dates, blindScan);
const [one, two] = cases;
if (!one || !two) throw new Error('two cases are invented');
const year = { precision: 'year', year: 2022 } as const;

const entries = (before: Case, values: Partial<Case>) =>
  changesBetween(
    { version: '1.0.1', previous: '1.0.0' },
    [before],
    [{ ...before, ...values }],
  ).changes.map(({ reason, columns }) => `${reason}: ${columns.join()}`);

test.each([
  [one, { trigger: 'home_visit' }, ['new_information: trigger']],
  [one, { outcome: 'unknown' }, ['correction: outcome']],
  [one, { outcome: 'extradited' }, ['correction: outcome']],
  [{ ...one, detained: year }, { detained: one.detained }, ['new_information: detained']],
  [one, { detained: year }, ['correction: detained']],
  [one, { events: one.events.slice(0, 1) }, ['correction: events']],
  [{ ...one, events: one.events.slice(0, 1) }, { events: one.events }, ['new_information: events']],
  [
    one,
    { trigger: 'home_visit', outcome: 'extradited' },
    ['new_information: trigger', 'correction: outcome'],
  ],
  [one, {}, []],
] as const)('a changed case is told as what its cells say (%#)', (before, values, reasons) => {
  expect(entries(before, values)).toEqual(reasons);
});

test('a case that the ledger merged into another is named as merged, and is no withdrawal', () => {
  const merged = { [two.caseId]: one.caseId };
  const versions = { version: '1.1.0', previous: '1.0.0' };
  expect(changesBetween(versions, [one, two], [one], merged).changes).toEqual([
    { case_id: two.caseId, reason: 'merged', columns: [] },
  ]);
  expect(computedBump([one, two], [one], merged)).toBe('minor');
  expect(computedBump([one, two], [one])).toBe('major');
});

test('the bump is none, patch, minor or major by what differs', () => {
  expect(computedBump([one], [one])).toBe('none');
  const renamed = one.sources.map((source) => ({ ...source, publisher: 'Another Gazette' }));
  expect(computedBump([one], [{ ...one, sources: renamed }])).toBe('patch');
  expect(computedBump([one], [{ ...one, outcome: 'extradited' }])).toBe('minor');
  expect(computedBump([one], [one, two])).toBe('minor');
});
