/** For each check there is an input that it alone refuses. All of it is invented. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sealFile } from '../../src/intake/seal.ts';
import { checkIds, type CheckId } from '../../src/model/release.ts';
import { DataRefused } from '../../src/model/problem.ts';
import { built, type Material } from '../../src/release/built.ts';
import { demandAll, verdicts } from '../../src/release/checks.ts';
import { firstChanges } from '../../src/release/first-changes.ts';
import { realDisk } from '../../src/release/disk.ts';
import { extended, readLedger } from '../../src/release/ledger.ts';
import { latestRelease } from '../../src/release/latest-release.ts';
import { allChecks, type Dates } from '../../src/release/manifest.ts';
import { staged } from '../../src/release/publication.ts';
import { readCaseFiles } from '../../src/release/read-case-files.ts';
import { release } from '../../src/release/release.ts';
import { scanFiles } from '../../src/release/scan/scan.ts';
import { sealed, tableBytes } from '../../src/release/sealed.ts';
import type { CaseFile } from '../../src/release/case-file.ts';
import type { Scan } from '../../src/release/scanning.ts';
import { blindScan, inventedCaseFile, laboratory } from './invented-case-files.ts';

/** What is done to a sound release before it is judged. */
interface Harm {
  readonly tables?: (text: string, name: string) => string;
  readonly caseFiles?: (one: CaseFile) => CaseFile;
  readonly dates?: Partial<Dates>;
  readonly rebuild?: string;
  readonly earlier?: boolean;
  readonly withoutCanary?: boolean;
  /** The real scan takes a second to prove itself; only harms that it must find ask for it. */
  readonly scan?: Scan;
}

const publisher = (name: string): Harm => ({
  tables: (text, file) => (file === 'sources.csv' ? text.replace('Example Gazette', name) : text),
});

const harms: Readonly<Record<CheckId, Harm>> = {
  S1: {
    tables: (text, file) =>
      file === 'cases.csv' ? text.replace('red_notice', 'crimson_notice') : text,
  },
  S2: {
    tables: (text, file) => (file === 'events.csv' ? `${text}ZZZZ9999,1,detained,2020\n` : text),
  },
  S3: publisher('Ex\u0430mple Gazette'),
  S4: publisher('=Example'),
  P1: {
    tables: (text, file) =>
      file === 'cases.csv' ? text.replace(',red_notice,unknown,', ',red_notice,home_visit,') : text,
  },
  P2: { caseFiles: (one) => (one.key === 'kx1' ? { ...one, linkage: 'inferred' } : one) },
  P3: publisher('Gazette of 2022-05-17'),
  P4: {
    caseFiles: (one) => ({
      ...one,
      sources: one.sources.map((source) => ({ ...source, names_person: true })),
    }),
  },
  D1: { ...publisher('Gazette +375 29 123-45-67'), scan: scanFiles },
  D2: { ...publisher('Gazette of Vydumanyb Zmicier'), scan: scanFiles },
  D3: { ...publisher('Gazette Kanarejka'), scan: scanFiles },
  V1: { dates: { version: '1.0.1' } },
  V2: { earlier: true },
  R1: { rebuild: 'other bytes' },
};

async function refusing(harm: Harm): Promise<readonly CheckId[]> {
  const { order, tools, write } = laboratory();
  const scan = harm.scan ?? blindScan;
  const dates = { version: '1.0.0', released: order.released, cutoff: order.cutoff, ...harm.dates };
  if (harm.earlier === true) {
    write([inventedCaseFile(5)]);
    await release(order, tools);
    dates.version = '1.1.0';
  }
  write([inventedCaseFile(1), inventedCaseFile(2), ...(harm.earlier ? [inventedCaseFile(5)] : [])]);
  const caseFiles = readCaseFiles(order.caseFolder);
  const ledger = extended(readLedger(order.ledger), caseFiles, tools.random);
  const material: Material = { caseFiles, ledger, before: latestRelease(order.dataFolder) };
  const { cases, files: sound } = await built(material, dates, scan);
  if (harm.earlier) appendFileSync(join(order.dataFolder, '1.0.0/cases.csv'), ' ');
  const tables = [...tableBytes(cases)].map(([name, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    return [name, new TextEncoder().encode(harm.tables?.(text, name) ?? text)] as const;
  });
  const files = harm.tables
    ? sealed(dates, cases, new Map(tables), firstChanges(dates.version, cases), allChecks())
    : sound;
  const folder = staged(join(order.dataFolder, '.trial'), dates.version, files, realDisk);
  const known = harm.withoutCanary ? caseFiles.filter((one) => one.canary !== true) : caseFiles;
  const found = await verdicts({
    folder,
    files,
    dataFolder: order.dataFolder,
    dates,
    material: { ...material, caseFiles: known.map(harm.caseFiles ?? ((one) => one)) },
    scan,
    rebuild: () => Promise.resolve(harm.rebuild ?? new TextDecoder().decode(files.get(sealFile))),
  });
  expect([...found.keys()]).toEqual(checkIds);
  const refused = [...found].flatMap(([id, problems]) => (problems.length > 0 ? [id] : []));
  if (refused.length > 0) {
    const demanded = () => {
      demandAll(found);
    };
    expect(demanded).toThrow(DataRefused);
    expect(demanded).toThrow(`[${refused[0] ?? ''}]`);
  }
  return refused;
}

test('a sound release is refused by none', async () => {
  expect(await refusing({ scan: scanFiles })).toEqual([]);
});

test.each(checkIds.map((id) => [id] as const))(
  '%s alone refuses what it is there for',
  async (id) => {
    expect(await refusing(harms[id])).toEqual([id]);
  },
);

test('D3 refuses case files without a canary, since nothing proves that the scan scans', async () => {
  expect(await refusing({ withoutCanary: true })).toEqual(['D3']);
});

test('a check without a result is a refusal', () => {
  const all = new Map(checkIds.map((id) => [id, []]));
  expect(() => {
    demandAll(all);
  }).not.toThrow();
  all.delete('D2');
  expect(() => {
    demandAll(all);
  }).toThrow('the check gave no result [D2]');
});
