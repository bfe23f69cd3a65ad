/** An invented case is withdrawn: what is left, what is said, and what is not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readIndex, readReleases } from '../../src/intake/read-index.ts';
import { release } from '../../src/release/release.ts';
import { withdrawCase } from '../../src/release/withdraw.ts';
import { blindScan, inventedCaseFile, laboratory } from './invented-case-files.ts';
import { quickDisk } from './mortal-disk.ts';

/** 1.0.0 with two cases, 1.1.0 with a third one, which is to go. */
async function published() {
  const made = laboratory(blindScan, quickDisk);
  const { order, tools, write } = made;
  write([inventedCaseFile(1), inventedCaseFile(2)]);
  await release(order, tools);
  write([inventedCaseFile(1), inventedCaseFile(2), inventedCaseFile(3, { host_country: 'AM' })]);
  await release({ ...order, version: '1.1.0' }, tools);
  const last = readReleases(order.dataFolder)[1]?.cases.find(
    ({ hostCountry }) => hostCountry === 'AM',
  );
  return { ...made, caseId: last?.caseId ?? '', released: '2023-02-01' };
}

test('versions that never held the case stand as they were; the others are tombstones', async () => {
  const { order, tools, caseId, released } = await published();
  const { dataFolder, ledger } = order;
  await withdrawCase({ caseId, dataFolder, ledger, released }, tools);
  const { latest, versions } = readIndex(dataFolder);
  expect(latest).toBe('2.0.0');
  expect(versions.map(({ status }) => status)).toEqual(['superseded', 'withdrawn', 'current']);
  expect(JSON.parse(readFileSync(join(dataFolder, '1.1.0/release.json'), 'utf8'))).toEqual({
    version: '1.1.0',
    status: 'withdrawn',
    withdrawn: released,
  });
  const changes = readFileSync(join(dataFolder, '2.0.0/changes.json'), 'utf8');
  expect(JSON.parse(changes)).toEqual({ version: '2.0.0', previous: null, changes: [] });
});

test('no text that is left tells of the case or compares numbers with what was before', async () => {
  const { order, tools, caseId, released } = await published();
  const { dataFolder, ledger } = order;
  const answer = await withdrawCase({ caseId, dataFolder, ledger, released }, tools);
  const log = readFileSync(join(dataFolder, 'CHANGELOG.md'), 'utf8');
  expect(log).toContain('## 1.1.0, withdrawn 2023-02-01\n');
  expect(log).not.toMatch(/AM|→|3 documented/);
  expect(`${answer}${log}`).not.toContain(caseId);
  expect(answer).toContain('purge the history of the repository');
});

test('the case does not come back with the next release, and the others keep their new ids', async () => {
  const { order, tools, write, caseId, released } = await published();
  const { dataFolder, ledger } = order;
  await withdrawCase({ caseId, dataFolder, ledger, released }, tools);
  write([1, 2, 3, 4].map((number) => inventedCaseFile(number)));
  await release({ ...order, version: '2.1.0' }, tools);
  const [, second, third] = readReleases(dataFolder);
  const ids = third?.cases.map((one) => one.caseId) ?? [];
  expect(ids).toHaveLength(3);
  for (const one of second?.cases ?? []) expect(ids).toContain(one.caseId);
});

test('without a ledger the withdrawal is made all the same, and the next release is refused', async () => {
  const { order, tools, caseId, released } = await published();
  const answer = await withdrawCase({ caseId, dataFolder: order.dataFolder, released }, tools);
  expect(answer).toContain('no --ledger was given');
  await expect(release({ ...order, version: '3.0.0' }, tools)).rejects.toThrow(
    /would leave, since no case file has its key/,
  );
});

test('a case that no version holds is a sentence, and nothing is written', async () => {
  const { order, tools, released } = await published();
  const { dataFolder } = order;
  await expect(withdrawCase({ caseId: 'ZZZZZZZZ', dataFolder, released }, tools)).rejects.toThrow(
    'no version that stands holds the case ZZZZZZZZ',
  );
  expect(readIndex(dataFolder).latest).toBe('1.1.0');
});
