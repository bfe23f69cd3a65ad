/** What the site says and publishes raises nothing: a scan that cries at prose would be switched off. The identifiers are of invented people. What is built is scanned by the tests of dist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findingSentence } from '../../../src/release/scan/scan-report.ts';
import { scanFiles } from '../../../src/release/scan/scan.ts';
import { invented } from './invented.ts';

const filesIn = (folder: string): readonly (readonly [string, Uint8Array])[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path, readFileSync(path)] as const);

it.each(['src/prose', 'src/i18n', 'data', 'public'].filter((folder) => existsSync(folder)))(
  'nothing stands in %s',
  async (folder) => {
    const findings = await scanFiles(filesIn(folder), invented);
    expect(findings.map(findingSentence)).toEqual([]);
  },
);
