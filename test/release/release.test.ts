/** Invented case files become a release: whole, the same everywhere, or not at all. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkedData } from '../../src/intake/check.ts';
import { readReleases } from '../../src/intake/read-index.ts';
import { checkIds, releaseManifest } from '../../src/model/release.ts';
import { codebookText } from '../../src/release/codebook.ts';
import { readIndex } from '../../src/intake/read-index.ts';
import { realDisk, type Disk } from '../../src/release/disk.ts';
import { readLedger } from '../../src/release/ledger.ts';
import { plan } from '../../src/release/plan.ts';
import { release } from '../../src/release/release.ts';
import { scanFiles } from '../../src/release/scan/scan.ts';
import { realTools } from '../../src/release/tools.ts';
import { verified } from '../../src/release/verify.ts';
import { canary, inventedCaseFile, inventedSource, laboratory } from './invented-case-files.ts';

const twoCases = [inventedCaseFile(1), inventedCaseFile(2, { host_country: 'RS' })];

test('a release has passed every check, and says so', async () => {
  const { order, write, tools } = laboratory();
  write(twoCases);
  await expect(release(order, tools)).resolves.toMatch(/^ok: .*1\.0\.0 is made of 2 cases/);
  expect(checkedData(order.dataFolder)).toContain('1.0.0 with 2 cases');
  const manifest = releaseManifest.parse(
    JSON.parse(readFileSync(join(order.dataFolder, '1.0.0/release.json'), 'utf8')),
  );
  expect(manifest.checks).toEqual(checkIds.map((id) => ({ id, status: 'passed' })));
  expect(readdirSync(order.dataFolder).sort()).toEqual([
    '1.0.0',
    'CHANGELOG.md',
    'README.md',
    'index.json',
  ]);
  expect(readFileSync(join(order.dataFolder, 'README.md'), 'utf8')).toBe(
    codebookText(readIndex(order.dataFolder)),
  );
  expect(verified(order.dataFolder, 'no/such/folder')).toMatch(/^ok: 1\.0\.0/);
});

test('ids stay from release to release, and new cases get new ones', async () => {
  const { order, write, tools } = laboratory();
  write(twoCases);
  await release(order, tools);
  const ledger = readLedger(order.ledger);
  write([...twoCases, inventedCaseFile(3)]);
  await release({ ...order, version: '1.1.0' }, tools);
  expect(readLedger(order.ledger).cases).toMatchObject(ledger.cases);
  const [before, after] = readReleases(order.dataFolder);
  expect(after?.cases.filter(({ firstRelease }) => firstRelease === '1.1.0')).toHaveLength(1);
  for (const one of before?.cases ?? [])
    expect(after?.cases.find(({ caseId }) => caseId === one.caseId)).toEqual(one);
});

test('a refused release keeps no ids and leaves nothing behind', async () => {
  const { order, write, tools } = laboratory();
  write(twoCases);
  const before = readFileSync(order.ledger, 'utf8');
  await expect(release({ ...order, version: '2.0.0' }, tools)).rejects.toThrow(/\[V1\]$/);
  expect(readFileSync(order.ledger, 'utf8')).toBe(before);
  expect(readdirSync(order.dataFolder)).toEqual([]);
});

test('a case that waits after it was published stops the release', async () => {
  const { order, write, tools } = laboratory();
  write(twoCases);
  await release(order, tools);
  write([inventedCaseFile(1), inventedCaseFile(2, { hold: 'an invented doubt' })]);
  const error = await release({ ...order, version: '2.0.0' }, tools).catch(String);
  expect(error).toMatch(/would leave, since the case kx2 is on hold; only withdraw-case/);
  expect(error).not.toContain('an invented doubt');
});

test('a plan writes nothing and says which case waits, enters and lacks a source', async () => {
  const { order, write, tools } = laboratory();
  const inferred = inventedCaseFile(3, { linkage: 'inferred' });
  const source = inventedSource('kx4s1');
  const supports = source.supports.filter((name) => name !== 'outcome');
  write([...twoCases, inferred, inventedCaseFile(4, { sources: [{ ...source, supports }] })]);
  const { lines, fits } = await plan(order, tools);
  expect(lines).toContain('waits: case kx3 is joined from pages by inference (P2)');
  expect(lines).toContain('enters: case kx1');
  expect(lines).toContain(
    'would gain: outcome of case kx4 has no supporting source and is published as a gap',
  );
  expect(lines.at(-1)).toBe('ok: the difference makes it 1.0.0; nothing was written');
  expect(fits).toBe(true);
  expect(lines.join()).not.toMatch(/Vydumany/);
  expect(readdirSync(join(order.dataFolder, '..')).sort()).toEqual(['cases', 'ledger.json']);
});

test('a process of its own, in another time zone and language, builds the same bytes', async () => {
  const { order, write } = laboratory();
  write(twoCases);
  await expect(release(order, realTools(scanFiles))).resolves.toMatch(/^ok:/);
});

test('while a living process has the lock, a second one is told so and writes nothing', async () => {
  const { order, write, tools } = laboratory();
  write(twoCases);
  const slow = { ...tools, processes: { own: 1, lives: () => true } };
  const both = await Promise.allSettled([
    release(order, slow),
    release(order, { ...slow, processes: { own: 2, lives: () => true } }),
  ]);
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(String((both[1] as PromiseRejectedResult).reason)).toMatch(/process 1 is at work/);
  expect(readdirSync(order.dataFolder)).not.toContain('.lock');
});

const failing = (code: string, at: number): Disk => {
  let acts = 0;
  const guard = (path: string) => {
    acts += 1;
    if (acts === at) throw Object.assign(new Error(code), { code, path });
  };
  return {
    ...realDisk,
    write: (path, bytes) => {
      guard(path);
      realDisk.write(path, bytes);
    },
    rename: (from, to) => {
      guard(to);
      realDisk.rename(from, to);
    },
  };
};

test.each([
  ['ENOSPC', 'the disk is full', 1],
  ['EROFS', 'the disk can only be read', 7],
  ['EACCES', 'permission was denied', 7],
])(
  'where %s meets a write or a rename, a sentence says so and the data are as before',
  async (code, sentence, stride) => {
    const { order, write, tools } = laboratory();
    write(twoCases);
    await release(order, tools);
    const state = () =>
      readdirSync(join(order.dataFolder, '..'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
        .sort();
    write([...twoCases, inventedCaseFile(3)]);
    const before = state();
    const next = { ...order, version: '1.1.0' };
    let at = 1;
    for (; at < 40; at += stride) {
      const failure = await release(next, { ...tools, disk: failing(code, at) }).then(
        () => undefined,
        (error: unknown) => String(error),
      );
      if (failure === undefined) break;
      expect(failure).toContain(`${sentence}; nothing was published`);
      expect(state()).toEqual(before);
    }
    expect(at).toBeGreaterThan(15);
  },
);

test('a fault in a case file is named by file, line and field, without what it holds', async () => {
  const { order, tools } = laboratory();
  const broken = { ...inventedCaseFile(1), identifiers: 'Vydumany', charge_text: 7 };
  const unknown = { ...inventedCaseFile(2), hostage: 'Vydumany', trigger: 'by_chance' };
  writeFileSync(
    join(order.caseFolder, 'a.jsonl'),
    `${[broken, unknown, canary].map((one) => JSON.stringify(one)).join('\n')}\nnot json Vydumany\n`,
  );
  const error = await release(order, tools).catch(String);
  expect(error).toMatch(/a\.jsonl:1: identifiers: is not what this field holds, array/);
  expect(error).toMatch(/a\.jsonl:1: charge_text: /);
  expect(error).toMatch(/a\.jsonl:2: trigger: "by_chance" is not a word of trigger/);
  expect(error).toMatch(/a\.jsonl:2: has a field that no case file has/);
  expect(error).toMatch(/a\.jsonl:4: is not JSON/);
  expect(error).not.toContain('Vydumany');
});
