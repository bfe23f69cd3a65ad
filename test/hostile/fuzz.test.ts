/** Damaged releases, some hundreds here and ten thousand at night (`FUZZ_RUNS`): each is refused in sentences, or read as cases that hold no more than the rules allow. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ProblemLog } from '../../src/intake/problem-log.ts';
import { readCases } from '../../src/intake/read-cases.ts';
import type { Case } from '../../src/model/case.ts';
import { refusalLines } from '../../src/model/problem.ts';
import { damagedFiles, disguises, injections, type Files } from './corpus.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 600);
const folder = join(import.meta.dirname, '../intake/fixtures/valid');
const names = ['cases.csv', 'events.csv', 'sources.csv'] as const;
const sound = Object.fromEntries(
  names.map((name) => [name, readFileSync(join(folder, name))]),
) as unknown as Files;

function read(files: Files): { cases: readonly Case[] | undefined; said: readonly string[] } {
  const log = new ProblemLog();
  const cases = readCases(
    new Map(names.map((name) => [name, { path: name, read: () => files[name] }])),
    log,
  );
  return { cases, said: log.count === 0 ? [] : refusalLines(log.refusal()) };
}

const place = /^(?:cases|events|sources)\.csv(?::\d+)?: \s*\S/;
const withPublisher = (publisher: string): Files => {
  const text = Buffer.from(sound['sources.csv']).toString();
  const cell = /[",\n]/.test(publisher) ? `"${publisher.replaceAll('"', '""')}"` : publisher;
  return {
    ...sound,
    'sources.csv': Buffer.from(text.replace('Example Rights Group', () => cell)),
  };
};

it('refuses in sentences, or reads only what the rules allow', () => {
  let refused = 0;
  fc.assert(
    fc.property(damagedFiles(sound), (files) => {
      const { cases, said } = read(files);
      if (cases === undefined) {
        refused += 1;
        const [count = '', ...sentences] = said.toReversed();
        expect(count).toMatch(/^\d+ problems? in [123] files?$/);
        expect(said.length).toBeLessThanOrEqual(52);
        for (const sentence of sentences) {
          if (!/^and \d+ more$/.test(sentence)) expect(sentence).toMatch(place);
          expect(sentence).not.toMatch(/\s+at .+:\d+:\d+|undefined|\[object /);
          expect(sentence.length).toBeLessThan(1_000);
        }
      } else {
        for (const { publisher, url } of cases.flatMap(({ sources }) => sources)) {
          expect(publisher).not.toMatch(/^[=+\-@＝＋－＠\s]|[\p{Cc}\p{Cf}]/u);
          expect(url).not.toMatch(/^(?!$|https?:\/\/)/);
        }
      }
    }),
    { numRuns, seed: 20261123 },
  );
  expect(refused).toBeGreaterThan(numRuns / 2);
}, 600_000);

it('refuses every disguise', () => {
  const passed = disguises.filter(
    (text) => !/^(?:🇧🇾)/u.test(text) && read(withPublisher(text)).cases !== undefined,
  );
  expect(passed).toEqual([]);
});

it('takes an injection for what it is: a text, or a fault', () => {
  for (const text of injections) {
    const { cases, said } = read(withPublisher(text));
    const publishers = cases?.flatMap(({ sources }) => sources.map((each) => each.publisher));
    if (publishers) expect(publishers).toContain(text);
    else expect(said.at(-1)).toMatch(/^\d+ problem/);
  }
});
