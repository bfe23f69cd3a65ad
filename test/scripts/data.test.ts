/** The commands as a person types them: sentences, exit status, no stack trace, in time. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../scratch-folder.ts';

const root = join(import.meta.dirname, '../..');
const valid = join(root, 'test/intake/fixtures/valid');

function data(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/data.ts'), ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, output: `${stdout}${stderr}` };
}

test('check without a folder reads everything under data/', () => {
  const { status, output } = data('check');
  expect(output).toMatch(/^ok: data\/index\.json and \d+ releases?: 1\.0\.0 with 24 cases/);
  expect(status).toBe(0);
});

test('check names a folder by its place below the working directory', () => {
  const { status, output } = data('check', join(root, 'test/intake/fixtures/wrong-country'));
  expect(output).toContain(
    'test/intake/fixtures/wrong-country/cases.csv:3: host_country: "RSS" is not an ISO 3166-1 alpha-2 code; did you mean RS?\n',
  );
  expect(output.startsWith('test/')).toBe(true);
  expect(output.endsWith('2 problems in 1 file\n')).toBe(true);
  expect(status).toBe(1);
});

test.each([
  [
    [],
    '"" is not a verb; the verbs are check, plan, release, diff, verify, scan, withdraw-case, adopt',
  ],
  [['publish', '1.1.0'], '"publish" is not a verb; the verbs are check, plan'],
  [['plan', '1.1.0'], 'plan needs --from CASEFILES and --ledger FILE'],
  [['release', '1.1.0'], 'release needs --from CASEFILES, --ledger FILE, --released YYYY-MM-DD'],
  [['diff', '1.0.0'], 'these are not the arguments of diff'],
  [['diff', '1.0.0', '9.9.9'], 'there is no version 9.9.9; the versions are 1.0.0'],
  [['verify', '9.9.9'], 'there is no version 9.9.9; the versions are 1.0.0'],
  [['withdraw-case', 'AAAAAAAA'], 'withdraw-case needs --reason safety'],
  [
    ['withdraw-case', 'AAAAAAAA', '--reason', 'tidiness'],
    'the only reason for withdraw-case is safety',
  ],
  [['scan', 'dist'], 'scan needs one PATH and --identifiers CASEFILES'],
  [['scan', 'dist', '--identifiers', 'no/such'], 'no/such: holds no case files (*.jsonl)'],
  [['check', 'a', 'b'], 'these are not the arguments of check'],
  [['check', '--quick'], "Unknown option '--quick'"],
  [['adopt', valid, '1.0.0'], 'adopt needs --released YYYY-MM-DD and --cutoff YYYY-MM'],
  [['check', 'no/such/folder'], 'no/such/folder: is missing\n1 problem in 1 file\n'],
  [['check', 'package.json'], 'package.json: is a file where a folder is due\n'],
])('the arguments %j get a sentence and exit status 1', (args, sentence) => {
  const { status, output } = data(...args);
  expect(output).toContain(sentence);
  expect(output).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});

test(
  '100,000 broken rows are answered, 50 of them in words',
  {
    timeout: 120_000,
  },
  () => {
    const folder = scratchFolder(valid);
    const file = join(folder, 'cases.csv');
    const [header = '', row = ''] = readFileSync(file, 'utf8').split('\n');
    const broken = Array.from({ length: 100_000 }, (_, i) =>
      row
        .split(',')
        .map((cell, column) => `${cell}?${String(i)}${String(column)}`)
        .join(','),
    );
    writeFileSync(file, `${[header, ...broken].join('\n')}\n`);
    const { status, output } = data('check', folder);
    const lines = output.trimEnd().split('\n');
    expect(lines).toHaveLength(52);
    expect(lines.at(-2)).toMatch(/^and \d{7} more$/);
    expect(lines.at(-1)).toMatch(/^\d{7} problems in \d files$/);
    expect(status).toBe(1);
  },
);
