/** What is committed under data/ is what the tables give: computed again, byte for byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readIndex, readReleases } from '../../src/intake/read-index.ts';
import { sealFile } from '../../src/intake/seal.ts';
import { checksumText } from '../../src/intake/sha256.ts';
import { releaseFiles } from '../../src/model/release.ts';
import { codebookText } from '../../src/release/codebook.ts';
import { firstChanges } from '../../src/release/first-changes.ts';
import { jsonText } from '../../src/release/json-text.ts';
import { riskReport } from '../../src/release/risk-report.ts';
import { rowOf } from '../intake/invented-cases.ts';
import { tableText } from '../../src/release/table-text.ts';

const dataFolder = join(import.meta.dirname, '../../data');
const releases = readReleases(dataFolder);

test('the index names the releases in order, the latest last', () => {
  const { latest, versions } = readIndex(dataFolder);
  expect(versions.map(({ version }) => version)).toEqual(
    releases.map(({ manifest }) => manifest.version),
  );
  expect(latest).toBe(versions.at(-1)?.version);
});

describe.each(releases)('release $manifest.version', ({ manifest, cases }) => {
  const folder = join(dataFolder, manifest.version);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');

  test('has the risk report that its rows give', () => {
    expect(jsonText(riskReport(manifest.version, cases, manifest.checks))).toBe(
      text('risk-report.json'),
    );
  });

  test('has the checksums of its bytes', () => {
    const files = releaseFiles.map((name) => [name, readFileSync(join(folder, name))] as const);
    expect(checksumText(files)).toBe(text(sealFile));
  });

  test('has tables that are written again as they are', () => {
    expect(tableText('cases', cases.map(rowOf))).toBe(text('cases.csv'));
    expect(
      tableText(
        'events',
        cases.flatMap(({ events }) => events),
      ),
    ).toBe(text('events.csv'));
    expect(
      tableText(
        'sources',
        cases.flatMap(({ sources }) => sources),
      ),
    ).toBe(text('sources.csv'));
  });

  test('claims no check that needs private case files or a second build', () => {
    const passed = manifest.checks.flatMap(({ id, status }) => (status === 'passed' ? [id] : []));
    if (manifest.version === '1.0.0')
      expect(passed).toEqual(['S1', 'S2', 'S3', 'S4', 'P1', 'P3', 'P4']);
  });
});

test('release 1.0.0 calls each of its cases new', () => {
  const first = releases.find(({ manifest }) => manifest.version === '1.0.0');
  expect(jsonText(firstChanges('1.0.0', first?.cases ?? []))).toBe(
    readFileSync(join(dataFolder, '1.0.0/changes.json'), 'utf8'),
  );
});

test('release 1.0.0 has the numbers that were announced for it', () => {
  const first = releases.find(({ manifest }) => manifest.version === '1.0.0');
  const report = riskReport('1.0.0', first?.cases ?? [], []);
  expect(report).toMatchObject({ rows: 24, persons: 24, links: { published: 18, withheld: 44 } });
});

test('the codebook is what the schemas and their texts give', () => {
  expect(readFileSync(join(dataFolder, 'README.md'), 'utf8')).toBe(
    codebookText(readIndex(dataFolder)),
  );
});
