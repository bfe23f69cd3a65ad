/** Official figures are read as strictly as our own rows. All figures are invented. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContext } from '../../src/intake/read-context.ts';
import { sha256 } from '../../src/intake/sha256.ts';
import { DataRefused, refusalLines } from '../../src/model/problem.ts';
import { scratchFolder } from '../scratch-folder.ts';

const header = 'series,place,period,value,qualifier,unit,publisher,title,url,source_year,note\n';
const sound =
  'red_notices_issued,world,2001,12,exact,notices,Nobody,Nothing,https://nobody.invalid/a,2002,\n';

function folderWith(text: string, listed: object = {}): string {
  const folder = scratchFolder();
  const file = { name: 'figures.csv', rows: 1, sha256: sha256(new TextEncoder().encode(text)) };
  writeFileSync(join(folder, 'figures.csv'), text);
  writeFileSync(
    join(folder, 'index.json'),
    `${JSON.stringify({ version: '1.0.0', compiled: '2026-11-23', files: [{ ...file, ...listed }] }, null, 2)}\n`,
  );
  return folder;
}

function sentences(folder: string): readonly string[] {
  try {
    readContext(folder);
    return [];
  } catch (error) {
    if (!(error instanceof DataRefused)) throw error;
    return refusalLines(error).map((line) => line.replace(`${folder}/`, ''));
  }
}

describe('readContext(folder)', () => {
  it('gives the rows with their source', () => {
    const { rows, version } = readContext(folderWith(header + sound));
    expect(version).toBe('1.0.0');
    expect(rows).toMatchObject([{ place: 'world', value: 12, url: 'https://nobody.invalid/a' }]);
  });

  it('says all that is wrong with a row, each at its place', () => {
    const bad = sound
      .replace('red_notices_issued', 'red_notice_issued')
      .replace('2001', '2001-1')
      .replace(',12,', ',12.5,')
      .replace('https:', 'javascript:');
    expect(sentences(folderWith(header + bad))).toEqual([
      expect.stringMatching(/^figures.csv:2: series: "red_notice_issued" is not a word of series/),
      expect.stringMatching(/^figures.csv:2: period: "2001-1" is refused: a period is a year/),
      expect.stringMatching(/^figures.csv:2: value: "12.5" is refused: a value is a whole number/),
      expect.stringMatching(/^figures.csv:2: url: .* is refused: an address begins with http/),
      '4 problems in 1 file',
    ]);
  });

  it('refuses bytes, rows and files that the index does not list', () => {
    const changed = folderWith(header + sound, { rows: 2, sha256: '0'.repeat(64) });
    writeFileSync(join(changed, 'stray.csv'), header);
    expect(sentences(changed)).toEqual([
      'index.json: files: the file stray.csv is not listed',
      'index.json: files: figures.csv is not the file that is listed: its bytes changed',
      'index.json: files: figures.csv: "2" is not its number of rows, which is 1',
      '3 problems in 1 file',
    ]);
  });

  it('refuses other columns and rows of another width', () => {
    expect(sentences(folderWith(header.replace('place,', '') + sound))[0]).toMatch(
      /^figures.csv:1: the columns are series, place/,
    );
    expect(sentences(folderWith(`${header}${sound}world,2001\n`, { rows: 1 }))[0]).toBe(
      'figures.csv:3: has 2 cells where the header has 11',
    );
  });
});
