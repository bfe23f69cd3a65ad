/** What is written is read back as the same cases. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDraft } from '../../src/intake/read-release.ts';
import type { Case } from '../../src/model/case.ts';
import { tableText } from '../../src/release/table-text.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { inventedCases, rowOf } from './invented-cases.ts';

function write(folder: string, cases: readonly Case[]): void {
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
  };
  put('cases.csv', tableText('cases', cases.map(rowOf)));
  put(
    'events.csv',
    tableText(
      'events',
      cases.flatMap(({ events }) => events),
    ),
  );
  put(
    'sources.csv',
    tableText(
      'sources',
      cases.flatMap(({ sources }) => sources),
    ),
  );
}

test('any valid set of cases survives writing and reading', () => {
  const folder = scratchFolder();
  fc.assert(
    fc.property(inventedCases, (cases) => {
      write(folder, cases);
      expect(readDraft(folder)).toEqual(cases);
    }),
    { numRuns: 150 },
  );
});

test('a case that was read cannot be changed', () => {
  const folder = scratchFolder();
  const [cases] = fc.sample(inventedCases, 1);
  write(folder, cases ?? []);
  const [one] = readDraft(folder);
  expect(Object.isFrozen(one)).toBe(true);
  expect(Object.isFrozen(one?.detained)).toBe(true);
  expect(Object.isFrozen(one?.events[0]?.on)).toBe(true);
  expect(Object.isFrozen(one?.sources[0]?.supports)).toBe(true);
});
