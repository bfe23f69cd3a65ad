/** Files made to exhaust the reader: each is refused in a sentence, by a process that stays below 512 MB. The whole set runs at night. */
import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../scratch-folder.ts';

const header =
  'source_id,case_id,publisher,published,language,kind,names_person,url,url_status,supports\n';
const megabytes = 2 ** 20;
const atNight = process.env['FUZZ_RUNS'] !== undefined;

interface Told {
  readonly said: string;
  readonly peakMegabytes: number;
}

/** What a process says of a folder, and the most memory it took. */
function told(folder: string): Told {
  const code = `
    import { checkedFolder } from './src/intake/check.ts';
    let said = '';
    try { said = checkedFolder(process.argv[1]); } catch (error) { said = error.message; }
    console.log(JSON.stringify({ said, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', code, folder], {
    encoding: 'utf8',
  });
  return JSON.parse(run.stdout) as Told;
}

function burdened(content: string | undefined): string {
  const folder = scratchFolder(join(import.meta.dirname, '../intake/fixtures/valid'));
  const path = join(folder, 'sources.csv');
  if (content !== undefined) writeFileSync(path, header + content);
  else {
    const file = openSync(path, 'r+');
    ftruncateSync(file, 200 * megabytes);
    closeSync(file);
  }
  return folder;
}

const bombs: readonly (readonly [name: string, content: () => string | undefined, said: RegExp])[] =
  [
    ['a file of 200 MB', () => undefined, /is larger than 128 MB, which no release is/],
    ['thirty million lines', () => '\n'.repeat(30 * megabytes), /lines; no release has more/],
  ];
const more: typeof bombs = [
  ['a line of quotes', () => '"'.repeat(30 * megabytes), /bytes long; no line/],
  ['a line of commas', () => ','.repeat(30 * megabytes), /bytes long; no line/],
  ['lines of commas', () => `${','.repeat(megabytes)}\n`.repeat(30), /commas; no release has more/],
  ['NULs', () => '\0'.repeat(30 * megabytes), /bytes long; no line/],
  [
    'short lines of quotes',
    () => `${'"'.repeat(999)}\n`.repeat(10_000),
    /has 1 cell where the header has 10/,
  ],
];

it.each(atNight ? [...bombs, ...more] : bombs)(
  '%s is refused below 512 MB',
  (_, content, expected) => {
    const { said, peakMegabytes } = told(burdened(content()));
    expect(said).toMatch(expected);
    expect(peakMegabytes).toBeLessThan(512);
  },
  120_000,
);
