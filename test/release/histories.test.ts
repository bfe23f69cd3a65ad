/** Histories of ten releases of invented cases: old folders never change, every bump is right, every difference can be replayed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIndex, readReleases } from '../../src/intake/read-index.ts';
import { readRelease } from '../../src/intake/read-release.ts';
import { diffJson } from '../../src/release/diff.ts';
import { replayed, type Difference } from '../../src/release/difference.ts';
import { bumped } from '../../src/release/bump.ts';
import type { CaseFile } from '../../src/release/case-file.ts';
import { plan } from '../../src/release/plan.ts';
import { release } from '../../src/release/release.ts';
import { tableCells } from '../../src/release/table-cells.ts';
import { verified } from '../../src/release/verify.ts';
import { withdrawCase } from '../../src/release/withdraw.ts';
import { metrics } from '../../src/statistics/metrics.ts';
import { blindScan, inventedCaseFile, inventedSource, laboratory } from './invented-case-files.ts';
import { quickDisk } from './mortal-disk.ts';

type Cases = readonly CaseFile[];

/** What may happen to the case files between two releases; `pick` chooses a case. */
const events: Readonly<Record<string, (cases: Cases, pick: number, number: number) => Cases>> = {
  newCase: (cases, pick, number) => [
    ...cases,
    inventedCaseFile(number, {
      host_country: (['PL', 'RS', 'AM', null] as const)[pick % 4] ?? null,
    }),
  ],
  newSource: (cases, pick, number) =>
    at(cases, pick, (one) => ({
      sources: [...one.sources, inventedSource(`kn${String(number)}`, { names_person: true })],
    })),
  outcome: (cases, pick, number) =>
    at(cases, pick, ({ outcome }) => ({
      outcome:
        outcome === 'extradited'
          ? 'unknown'
          : number % 2 === 0
            ? 'extradited'
            : 'released_uncharged',
    })),
  otherMonth: (cases, pick, number) =>
    at(cases, pick, () => {
      const day = `2022-0${String((number % 6) + 1)}-03`;
      return {
        detained_on: day,
        events: [{ on: day, type: 'detained', note: '' }],
      };
    }),
  publisher: (cases, pick, number) =>
    at(cases, pick, ({ sources }) => ({
      sources: sources.map((each) => ({ ...each, publisher: `Example Gazette ${String(number)}` })),
    })),
};

function at(cases: Cases, pick: number, change: (one: CaseFile) => Partial<CaseFile>): Cases {
  const place = pick % cases.length;
  return cases.map((one, i) => (i === place ? { ...one, ...change(one) } : one));
}

const history = fc.array(
  fc.record({
    event: fc.constantFrom(...Object.keys(events), 'withdrawal'),
    pick: fc.nat({ max: 50 }),
  }),
  { minLength: 9, maxLength: 9 },
);

const bytesOf = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => `${name} ${readFileSync(join(folder, name), 'hex')}`);

test('ten releases in a row keep the promises of a version', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const { order, tools, write } = laboratory(blindScan, quickDisk);
      const { dataFolder, ledger } = order;
      let cases: Cases = [1, 2, 3].map((number) => inventedCaseFile(number));
      write(cases);
      await release(order, tools);
      for (const [i, { event, pick }] of steps.entries()) {
        const { latest, versions } = readIndex(dataFolder);
        const before = readRelease(join(dataFolder, latest));
        const standing = versions.filter(({ status }) => status !== 'withdrawn');
        const old = new Map(
          standing.map(({ version }) => [version, bytesOf(join(dataFolder, version))]),
        );
        if (event === 'withdrawal' && before.cases.length > 1) {
          const caseId = before.cases[pick % before.cases.length]?.caseId ?? '';
          const held = new Set(
            readReleases(dataFolder)
              .filter((each) => each.cases.some((one) => one.caseId === caseId))
              .map(({ manifest }) => manifest.version),
          );
          await withdrawCase({ caseId, dataFolder, ledger, released: '2023-03-01' }, tools);
          const next = bumped(latest, 'major');
          expect(readIndex(dataFolder).latest).toBe(next);
          for (const [version, bytes] of old) {
            const folder = join(dataFolder, version);
            if (held.has(version)) expect(readdirSync(folder)).toEqual(['release.json']);
            else expect(bytesOf(folder)).toEqual(bytes);
          }
          const ids = (list: typeof before.cases) =>
            list.flatMap((one) => [
              one.caseId,
              one.personId,
              ...one.sources.map((s) => s.sourceId),
            ]);
          const after = readRelease(join(dataFolder, next));
          const former = new Set(ids(before.cases));
          expect(ids(after.cases).filter((id) => former.has(id))).toEqual([]);
          expect(after.cases).toHaveLength(before.cases.length - 1);
          expect(() => diffJson(dataFolder, latest, next)).toThrow('withdrawn');
          continue;
        }
        cases = events[event]?.(cases, pick, i + 10) ?? cases;
        write(cases);
        const { lines } = await plan({ ...order, version: latest }, tools);
        const version = /makes it (\d+\.\d+\.\d+)/.exec(lines.at(-1) ?? '')?.[1];
        if (version === undefined) {
          expect(lines.at(-1)).toContain('nothing differs');
          continue;
        }
        for (const wrong of ['major', 'minor', 'patch'] as const)
          if (bumped(latest, wrong) !== version)
            await expect(
              release({ ...order, version: bumped(latest, wrong) }, tools),
            ).rejects.toThrow('[V1]');
        await release({ ...order, version }, tools);
        const after = readRelease(join(dataFolder, version));
        const totals = (list: typeof before.cases) =>
          JSON.stringify(
            metrics(list).flatMap(({ id, value }) => (value === 0 ? [] : [id, value])),
          );
        const sources = (list: typeof before.cases) =>
          list.reduce((sum, one) => sum + one.sources.length + one.events.length, 0);
        const grown =
          after.cases.length > before.cases.length || sources(after.cases) > sources(before.cases);
        const minor = grown || totals(before.cases) !== totals(after.cases);
        expect(version).toBe(bumped(latest, minor ? 'minor' : 'patch'));
        for (const [each, bytes] of old) expect(bytesOf(join(dataFolder, each))).toEqual(bytes);
        const steps = JSON.parse(diffJson(dataFolder, latest, version)) as Difference;
        const again = replayed(tableCells(before.cases), steps);
        expect(JSON.stringify(Object.values(again).map((rows) => [...rows]))).toBe(
          JSON.stringify(Object.values(tableCells(after.cases)).map((rows) => [...rows])),
        );
      }
      expect(verified(dataFolder, 'no/such/folder')).toMatch(/^ok: /);
    }),
    { numRuns: 6, seed: 20_261_123 },
  );
}, 60_000);
