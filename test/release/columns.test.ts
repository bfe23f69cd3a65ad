/** A column that is renamed breaks what others have written: the version is MAJOR, and no other is published. All cases are invented. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sealFile } from '../../src/intake/seal.ts';
import { columnsOf } from '../../src/model/case.ts';
import { bumped, computedBump } from '../../src/release/bump.ts';
import { built } from '../../src/release/built.ts';
import { demandAll, verdicts } from '../../src/release/checks.ts';
import { columnChange, columnsIn, type Columns } from '../../src/release/columns.ts';
import { realDisk } from '../../src/release/disk.ts';
import { firstChanges } from '../../src/release/first-changes.ts';
import { latestRelease } from '../../src/release/latest-release.ts';
import { extended, readLedger } from '../../src/release/ledger.ts';
import { allChecks } from '../../src/release/manifest.ts';
import { staged } from '../../src/release/publication.ts';
import { readCaseFiles } from '../../src/release/read-case-files.ts';
import { release } from '../../src/release/release.ts';
import { sealed, tableBytes } from '../../src/release/sealed.ts';
import { blindScan, inventedCaseFile, laboratory } from './invented-case-files.ts';

const present: Columns = {
  cases: columnsOf('cases'),
  events: columnsOf('events'),
  sources: columnsOf('sources'),
};
const renamed: Columns = {
  ...present,
  cases: present.cases.map((name) => (name === 'host_country' ? 'country_of_detention' : name)),
};

test('a renamed column is one that is gone and one that is new, and makes the bump MAJOR', () => {
  const change = columnChange(present, renamed);
  expect(change).toEqual({
    gone: ['cases.csv host_country'],
    added: ['cases.csv country_of_detention'],
  });
  expect(computedBump([], [], {}, change)).toBe('major');
  expect(bumped('1.1.0', 'major')).toBe('2.0.0');
});

test('a column that is added makes it MINOR, the same columns make nothing', () => {
  const grown: Columns = { ...present, events: [...present.events, 'certainty'] };
  expect(computedBump([], [], {}, columnChange(present, grown))).toBe('minor');
  expect(computedBump([], [], {}, columnChange(present, present))).toBe('none');
});

test('the columns of a folder are those of its first lines', () => {
  expect(columnsIn('data/1.0.0')).toEqual(present);
  expect(columnsIn('data/nowhere')).toEqual({ cases: [], events: [], sources: [] });
});

/** What the checks say of a second release, whose cases.csv has `host_country` under another name if asked for. */
async function judged(version: string, rename: boolean) {
  const { order, tools, write } = laboratory();
  write([inventedCaseFile(1)]);
  await release(order, tools);
  const { dataFolder } = order;
  write([inventedCaseFile(1), inventedCaseFile(2)]);
  const caseFiles = readCaseFiles(order.caseFolder);
  const ledger = extended(readLedger(order.ledger), caseFiles, tools.random);
  const material = { caseFiles, ledger, before: latestRelease(dataFolder) };
  const dates = { version, released: order.released, cutoff: order.cutoff };
  const { cases } = await built(material, dates, blindScan);
  const tables = [...tableBytes(cases)].map(([name, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    const other = rename ? text.replace('host_country', 'country_of_detention') : text;
    return [name, new TextEncoder().encode(other)] as const;
  });
  const changes = firstChanges(version, cases);
  const files = sealed(dates, cases, new Map(tables), changes, allChecks());
  const folder = staged(join(dataFolder, '.trial'), version, files, realDisk);
  const rebuild = () => Promise.resolve(new TextDecoder().decode(files.get(sealFile)));
  const found = await verdicts({
    folder,
    files,
    dataFolder,
    dates,
    material,
    scan: blindScan,
    rebuild,
  });
  const said = (id: 'S1' | 'V1') =>
    (found.get(id) ?? []).map(({ column, message }) => [column, message].join(': '));
  return { found, structure: said('S1'), version: said('V1'), dataFolder };
}

test('a release with a renamed column is refused as MAJOR, with the name of the column', async () => {
  const { found, structure, version, dataFolder } = await judged('1.1.0', true);
  expect(version).toEqual([
    'host_country: is a column of 1.0.0 and is gone, so the difference makes it 2.0.0; "1.1.0" was asked for',
  ]);
  expect(structure.join('\n')).toContain('column "host_country" is missing');
  expect(() => {
    demandAll(found);
  }).toThrow('host_country');
  expect(existsSync(join(dataFolder, '1.1.0'))).toBe(false);
  expect(readFileSync(join(dataFolder, 'index.json'), 'utf8')).toContain('"latest": "1.0.0"');
});

test('asked for as MAJOR it passes the check of the version, and no other', async () => {
  const { structure, version } = await judged('2.0.0', true);
  expect(version).toEqual([]);
  expect(structure).not.toEqual([]);
});

test('with its columns as they were it is MINOR, and sound', async () => {
  const { structure, version } = await judged('1.1.0', false);
  expect([...version, ...structure]).toEqual([]);
});
