/** Case files of people who never lived, and a place to release them in. Names, days and addresses are invented for these tests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { sealFile } from '../../src/intake/seal.ts';
import { built } from '../../src/release/built.ts';
import type { CaseFile } from '../../src/release/case-file.ts';
import { realDisk, type Disk } from '../../src/release/disk.ts';
import { latestRelease } from '../../src/release/latest-release.ts';
import type { Order } from '../../src/release/release.ts';
import { readCaseFiles } from '../../src/release/read-case-files.ts';
import type { Scan } from '../../src/release/scanning.ts';
import type { Tools } from '../../src/release/tools.ts';
import { scratchFolder } from '../scratch-folder.ts';

type SourceFile = CaseFile['sources'][number];

/** A source that supports all that `inventedCaseFile` says. */
export function inventedSource(id: string, values: Partial<SourceFile> = {}): SourceFile {
  return {
    id,
    url: `https://example.org/report/${id}`,
    publisher: 'Example Gazette',
    published: '2022-05-20',
    language: 'en',
    kind: 'news',
    names_person: false,
    supports: [
      'host_country',
      'detained_on',
      'instrument',
      'charge_families',
      'documented_motive',
      'left_country',
      'custody_days',
      'outcome',
      'event:detained',
      'event:released_by_court',
    ],
    ...values,
  };
}

/** The case with this number; two numbers give two persons. */
export function inventedCaseFile(number: number, values: Partial<CaseFile> = {}): CaseFile {
  const n = String(number);
  return {
    key: `kx${n}`,
    person_ref: `px${n}`,
    requesting_country: 'BY',
    host_country: 'PL',
    detained_on: '2022-05-17',
    detained_precision: 'day',
    instrument: 'red_notice',
    notice_on: null,
    trigger: 'unknown',
    charge_text: 'an invented accusation',
    charge_families: ['economic'],
    code_articles: [],
    documented_motive: 'political_activism',
    left_country: '2021-01',
    protection_status: 'unknown',
    events: [
      { on: '2022-05-17', type: 'detained', note: 'an invented note' },
      { on: '2022-06-30', type: 'released_by_court', note: '' },
    ],
    custody_days: 44,
    house_arrest_days: null,
    outcome: 'extradition_refused',
    interpol_status: 'unknown',
    sources: [inventedSource(`kx${n}s1`)],
    linkage: 'explicit',
    identifiers: [`Zmicier Vydumany${'abcdefghij'[number % 10] ?? ''}`],
    tier: 'public_record',
    confidence: 'medium',
    notes: 'an invented remark',
    ...values,
  };
}

/** Somebody invented to prove a leak. */
export const canary = inventedCaseFile(0, {
  key: 'kcanary',
  person_ref: 'pcanary',
  identifiers: ['Kanarejka Nieisnujucaja'],
  canary: true,
});

/** Folders of one test and what releases them. */
export interface Laboratory {
  readonly order: Order;
  readonly tools: Tools;
  /** Writes the case files anew, with the canary. */
  readonly write: (cases: readonly CaseFile[], withCanary?: boolean) => void;
}

/** A scan that finds nothing, for tests of everything else. */
export const blindScan: Scan = () => Promise.resolve([]);

/** An empty data folder, an empty ledger and a world without chance; the second build happens in this process. */
export function laboratory(scan: Scan = blindScan, disk: Disk = realDisk): Laboratory {
  const folder = scratchFolder();
  const order: Order = {
    dataFolder: join(folder, 'data'),
    caseFolder: join(folder, 'cases'),
    ledger: join(folder, 'ledger.json'),
    version: '1.0.0',
    released: '2023-01-10',
    cutoff: '2022-12',
  };
  mkdirSync(order.caseFolder);
  writeFileSync(order.ledger, '{ "persons": {}, "cases": {}, "sources": {} }\n');
  return {
    order,
    tools: inventedTools(scan, disk),
    write: (cases, withCanary = true) => {
      const lines = [...cases, ...(withCanary ? [canary] : [])].map((one) => JSON.stringify(one));
      writeFileSync(join(order.caseFolder, 'invented.jsonl'), `${lines.join('\n')}\n`);
    },
  };
}

/** Tools whose process is dead once the work is done, so that its lock can be taken over. */
export function inventedTools(scan: Scan, disk: Disk, seed = 'seed'): Tools {
  let drawn = 0;
  return {
    random: (count) => {
      drawn += 1;
      return createHash('sha256')
        .update(`${seed} ${String(drawn)}`)
        .digest()
        .subarray(0, count);
    },
    disk,
    processes: { own: 4711, lives: () => false },
    scan,
    rebuild: async ({ caseFolder, dataFolder, dates, ledger }) => {
      const material = {
        caseFiles: readCaseFiles(caseFolder),
        ledger,
        before: latestRelease(dataFolder),
      };
      const { files } = await built(material, dates, scan);
      return new TextDecoder().decode(files.get(sealFile));
    },
  };
}
