/** A release that is killed leaves the data as before or complete, and the next run clears up. All cases are invented. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkedData } from '../../src/intake/check.ts';
import { readIndex, readReleases } from '../../src/intake/read-index.ts';
import { release } from '../../src/release/release.ts';
import { withdrawCase } from '../../src/release/withdraw.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { blindScan, inventedCaseFile, inventedTools, laboratory } from './invented-case-files.ts';
import { mortalDisk, quickDisk } from './mortal-disk.ts';

const published = [inventedCaseFile(1), inventedCaseFile(2), inventedCaseFile(3)];

/** A laboratory with 1.0.0 published and one more case at hand, and a way to begin from there again. */
async function beginnings() {
  const { order, tools, write } = laboratory(blindScan, quickDisk);
  write(published);
  await release(order, tools);
  write([...published, inventedCaseFile(4)]);
  const again = () => {
    const folder = scratchFolder(join(order.dataFolder, '..'));
    return {
      ...order,
      version: '1.1.0',
      dataFolder: join(folder, 'data'),
      caseFolder: join(folder, 'cases'),
      ledger: join(folder, 'ledger.json'),
    };
  };
  return { again, caseId: readReleases(order.dataFolder)[0]?.cases[0]?.caseId ?? '' };
}

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('cases'))
    .sort();

const patient = { timeout: 120_000 };
/** How much of the act was done when the kill came. */
const partsDone = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

test(
  'killed in any act, done in part or not at all, a release leaves the old state or the new one',
  patient,
  async () => {
    const { again } = await beginnings();
    const reference = again();
    await release(reference, inventedTools(blindScan, quickDisk));
    const complete = files(join(reference.dataFolder, '..'));
    const newFiles = readFileSync(join(reference.dataFolder, '1.1.0/SHA256SUMS'), 'utf8');
    const seen = new Set<string>();
    let kills = 0;
    for (let at = 1; ; at += 1) {
      let survived = false;
      for (const part of partsDone) {
        const order = again();
        const { disk, dead } = mortalDisk(at, part);
        await release(order, inventedTools(blindScan, disk)).catch(() => undefined);
        survived = !dead();
        if (survived) break;
        kills += 1;
        expect(checkedData(order.dataFolder)).toMatch(/^ok: /);
        const { latest } = readIndex(order.dataFolder);
        seen.add(latest);
        const next = inventedTools(blindScan, quickDisk, 'another draw');
        const second = await release(order, next).catch(String);
        if (latest === '1.1.0') expect(second).toContain('nothing differs from 1.1.0');
        else expect(second).toMatch(/^ok: /);
        expect(files(join(order.dataFolder, '..'))).toEqual(complete);
        if (latest === '1.1.0')
          expect(readFileSync(join(order.dataFolder, '1.1.0/SHA256SUMS'), 'utf8')).toBe(newFiles);
      }
      if (survived) break;
    }
    expect([...seen].sort()).toEqual(['1.0.0', '1.1.0']);
    expect(kills).toBeGreaterThan(200);
  },
);

test(
  'killed in any act, a withdrawal leaves the old state, the new one, or says how to finish',
  patient,
  async () => {
    const { again, caseId } = await beginnings();
    const states = new Set<string>();
    let kills = 0;
    for (let at = 1; ; at += 1) {
      let survived = false;
      for (const part of partsDone) {
        const order = again();
        const { dataFolder, ledger } = order;
        const { disk, dead } = mortalDisk(at, part);
        const wish = { caseId, dataFolder, ledger, released: '2023-02-01' };
        await withdrawCase(wish, inventedTools(blindScan, disk)).catch(() => undefined);
        survived = !dead();
        if (survived) break;
        kills += 1;
        let state: string;
        try {
          checkedData(dataFolder);
          state = readIndex(dataFolder).latest;
        } catch (error) {
          state = 'unfinished';
          expect(String(error)).toMatch(/run withdraw-case again|there is no .*1\.0\.0/);
        }
        states.add(state);
        const next = inventedTools(blindScan, quickDisk, 'another draw');
        const second = await withdrawCase(wish, next).catch(String);
        expect(second).toMatch(state === '2.0.0' ? /no version that stands holds/ : /^ok: /);
        expect(checkedData(dataFolder)).toMatch(/^ok: /);
        expect(readIndex(dataFolder).latest).toBe('2.0.0');
        expect(readdirSync(join(dataFolder, '1.0.0'))).toEqual(['release.json']);
        expect(readFileSync(ledger, 'utf8')).not.toContain(caseId);
        expect(
          files(join(dataFolder, '..')).filter((name) => /\.(?:next|kept)|\/\./.test(name)),
        ).toEqual([]);
      }
      if (survived) break;
    }
    expect([...states].sort()).toEqual(['1.0.0', '2.0.0', 'unfinished']);
    expect(kills).toBeGreaterThan(200);
  },
);

test('a process killed at any moment leaves the old state or the new one', async () => {
  const { again } = await beginnings();
  const script = join(import.meta.dirname, '../../scripts/data.ts');
  const outcomes = await Promise.all(
    [250, 600, 900, 1200].map(async (milliseconds) => {
      const order = again();
      const cwd = join(order.dataFolder, '..');
      const words = ['--released', order.released, '--cutoff', order.cutoff];
      const child = spawn(
        process.execPath,
        [script, 'release', '1.1.0', '--from', 'cases', '--ledger', 'ledger.json', ...words],
        { cwd, stdio: 'ignore' },
      );
      const ended = new Promise((resolve) => child.on('close', resolve));
      setTimeout(() => child.kill('SIGKILL'), milliseconds);
      await ended;
      expect(checkedData(order.dataFolder)).toMatch(/^ok: /);
      const second = await release(order, inventedTools(blindScan, quickDisk, 'x')).catch(String);
      return /^ok: |nothing differs from 1\.1\.0/.test(second);
    }),
  );
  expect(outcomes).toEqual([true, true, true, true]);
});
