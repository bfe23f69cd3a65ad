/** The scan says nothing that it has not proved, and nothing of what it found. All people are invented. */
import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unseenProbes } from '../../../src/release/scan/probe.ts';
import { readIdentifiers } from '../../../src/release/scan/read-identifiers.ts';
import { scanReport } from '../../../src/release/scan/scan-report.ts';
import { scratchFolder } from '../../scratch-folder.ts';
import { bytes, invented, scanned } from './invented.ts';

const person = {
  key: 'kfff1',
  person_ref: 'pfff1',
  identifiers: ['Alaksandra Hruzdova', 'Hruzdova'],
};
const canary = {
  key: 'kfff2',
  person_ref: 'pfff2',
  canary: true,
  identifiers: ['Karaliumas Karbunkulau'],
};
const lines = (...cases: object[]): string => cases.map((each) => JSON.stringify(each)).join('\n');

/** A folder with `vault/` and `out/`. */
function folder(vault: Record<string, string>, out: Record<string, string>): string {
  const place = scratchFolder();
  for (const [name, files] of Object.entries({ vault, out })) {
    mkdirSync(join(place, name));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(place, name, file), text);
  }
  return place;
}

const report = (place: string, ledger?: string) =>
  scanReport({ path: join(place, 'out'), caseFiles: join(place, 'vault'), ledger });

describe('the scan', () => {
  it('says ok of clean files', async () => {
    const place = folder(
      { 'a.jsonl': lines(person, canary) },
      { 'a.html': '<p>nobody</p>', 'b.txt': '' },
    );
    expect(await report(place)).toEqual({
      clean: true,
      lines: ['ok: no pattern, no identifier and no canary in 2 files'],
    });
  });

  it('names rule, file, line and column, and counts', async () => {
    const place = folder(
      { 'a.jsonl': lines(person, canary) },
      { 'a.csv': 'x,y\n1,Hruzdova\n2,0001122\n', 'b.txt': 'by Karbunkulau' },
    );
    const { lines: printed, clean } = await report(place);
    expect(clean).toBe(false);
    expect(
      printed.map((line) => line.replace(/^.*?out\//, '').replace(/\([\da-f]{12}\)$/, '(…)')),
    ).toEqual([
      'a.csv:2: y: D2: an identifier of the case files stands here (…)',
      'a.csv:3: y: D1: a telephone number stands here (…)',
      'b.txt:1: D3: a canary stands here, a person invented to prove a leak (…)',
      '3 findings in 2 files',
    ]);
  });

  it('repeats no match, wherever it stands', async () => {
    const tokens = ['hruzdova', 'karaliumas', '0001122', 'nobody@example.org'];
    const files: readonly (readonly [string, string])[] = [
      ['hruzdova/a.txt', 'Hruzdova 0001122'],
      ['out/Karaliumas.csv', 'hruzdova,karaliumas,0001122\nHruzdova,x,nobody@example.org\n'],
      ['a.json', '{"Hruzdova":"Karaliumas","0001122":"nobody@example.org"}'],
      ['nobody@example.org.txt', '0001122'],
    ];
    for (const [name, text] of files) {
      const findings = await scanned(name, text);
      expect(findings.length).toBeGreaterThan(1);
      const printed = JSON.stringify(findings).toLowerCase();
      for (const token of tokens) expect(printed).not.toContain(token);
    }
  });

  it('salts its hashes anew in each run', async () => {
    const [first, second] = await Promise.all([
      scanned('a.txt', 'Hruzdova'),
      scanned('a.txt', 'Hruzdova'),
    ]);
    expect(first[0]?.hash).toMatch(/^[\da-f]{12}$/);
    expect(first[0]?.hash).not.toBe(second[0]?.hash);
    const [one, two, other] = await scanned(
      'a.txt',
      'Hruzdova, then\nHruzdova, then\nЩеглохвостов',
    );
    expect(one?.hash).toBe(two?.hash);
    expect(one?.hash).not.toBe(other?.hash);
  });

  it('refuses case files without a canary', async () => {
    await expect(scanned('a.txt', '', { ...invented, canaries: [] })).rejects.toThrow(
      'the case files hold no canary, so no scan can prove that it sees',
    );
  });

  it('refuses to trust itself where a planted canary is not seen', async () => {
    // A canary without a letter cannot be seen anywhere.
    await expect(scanned('a.txt', '', { ...invented, canaries: ['…'] })).rejects.toThrow(
      /^the scan does not see a canary planted in csv, json, html, svg, xlsx, parquet, zip: nothing/,
    );
  });

  it('asks of every kind of file, for every canary', async () => {
    const blind = await unseenProbes(invented, (probes) =>
      Promise.resolve(
        probes
          .filter(([name]) => name !== '1/probe.xlsx' && !name.endsWith('parquet'))
          .map(([file]) => ({ rule: 'D3' as const, file, hash: '', message: '' })),
      ),
    );
    expect(blind.toSorted()).toEqual(['parquet', 'xlsx']);
  });
});

describe('exceptions', () => {
  const out = { 'a.txt': 'Hruzdova, 0001122, Karbunkulau' };
  const rules = async (place: string, ledger?: string) =>
    (await report(place, ledger)).lines
      .map((line) => /D\d/.exec(line)?.[0])
      .filter(Boolean)
      .join(' ');

  it('are read from the ledger beside the case files, and let no canary pass', async () => {
    const ledger = JSON.stringify({ exceptions: ['hruzdova', '0001122', 'Karbunkulau'] });
    const place = folder({ 'a.jsonl': lines(person, canary), 'ledger.json': ledger }, out);
    expect(await rules(place)).toBe('D3');
  });

  it('are read from another ledger where one is named', async () => {
    const place = folder(
      {
        'a.jsonl': lines(person, canary),
        'ledger.json': '{}',
        'other.json': '{"exceptions":["Hruzdova"]}',
      },
      out,
    );
    expect(await rules(place)).toBe('D2 D1 D3');
    expect(await rules(place, join(place, 'vault/other.json'))).toBe('D1 D3');
    await expect(report(place, join(place, 'none.json'))).rejects.toThrow(
      /the ledger cannot be read$/,
    );
  });
});

describe('case files', () => {
  it('give identifiers, and of canaries every word, their key and their person', () => {
    const place = folder({ 'a.jsonl': lines(person), 'b.jsonl': `${lines(canary)}\n` }, {});
    expect(readIdentifiers(join(place, 'vault'))).toEqual({
      known: ['Alaksandra Hruzdova', 'Hruzdova'],
      canaries: ['Karaliumas', 'Karbunkulau', 'kfff2', 'pfff2'],
      exceptions: [],
    });
  });

  it.each([
    ['{"key":"k1","identifiers":["Hruzdova"]', 'a.jsonl:2: is not JSON'],
    [
      '{"key":"Hruzdova"}',
      'a.jsonl:2: is not a case with a list of identifiers, so the scan would miss somebody',
    ],
  ])('are refused by place, and not quoted: %s', (broken, sentence) => {
    const place = folder({ 'a.jsonl': `${lines(canary)}\n${broken}\n` }, {});
    expect(() => readIdentifiers(join(place, 'vault'))).toThrow(new Error(sentence));
  });

  it('are refused where there are none', () => {
    const place = folder({ 'a.txt': '' }, {});
    expect(() => readIdentifiers(join(place, 'vault'))).toThrow(/holds no case files/);
    expect(() => readIdentifiers(join(place, 'nowhere'))).toThrow(/holds no case files/);
  });
});

it('names hold no bytes of the disk: a path that is missing is a sentence', async () => {
  const place = folder({ 'a.jsonl': lines(person, canary) }, {});
  await expect(
    scanReport({ path: join(place, 'no'), caseFiles: join(place, 'vault'), ledger: undefined }),
  ).rejects.toThrow(/no: is missing$/);
  expect(bytes('')).toHaveLength(0);
});
