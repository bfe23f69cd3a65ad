/** Damage that an editor or a version control system would repair is done here, to a copy of the valid fixture. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../scratch-folder.ts';
import { answer } from './answer.ts';

const valid = join(import.meta.dirname, 'fixtures/valid');

type Damage = (text: string) => Uint8Array | string;

const damages: readonly (readonly [name: string, damage: Damage, expected: readonly string[]])[] = [
  ['an empty file', () => '', ['is empty']],
  [
    'a byte order mark',
    (text) => `\uFEFF${text}`,
    [':1: begins with a byte order mark; save it without BOM'],
  ],
  [
    'CRLF',
    (text) => text.replaceAll('\n', '\r\n'),
    [':1: is the first of 5 lines that end with CRLF; lines end with LF alone'],
  ],
  [
    'CRLF in one line',
    (text) => text.replace(/\n$/, '\r\n'),
    [':5: is a line that ends with CRLF; lines end with LF alone'],
  ],
  [
    'UTF-16 with its mark',
    (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    ['is UTF-16; save it as UTF-8'],
  ],
  [
    'UTF-16 without its mark',
    (text) => Buffer.from(text.replace(/[^\n\x20-\x7e]/g, 'x'), 'utf16le').swap16(),
    ['is UTF-16; save it as UTF-8'],
  ],
  [
    'Latin-1',
    (text) =>
      Buffer.from(text.replace('Example Court', 'Café Court').replace(/[А-я]/g, 'x'), 'latin1'),
    [':5: is not UTF-8; it looks like Latin-1 or a Windows-125x code page: save it as UTF-8'],
  ],
  [
    'a NUL',
    (text) => text.replace('Example Court', 'Example\0Court'),
    [':5: holds a NUL character; the file is damaged'],
  ],
  [
    'control characters',
    (text) => text.replace('Example Court', '\x07Example\x1b Court'),
    [':5: is the first of the lines that hold 2 control characters; take it out'],
  ],
  [
    'a zero-width space',
    (text) => text.replace('Example Court', 'Example\u200B Court'),
    [':5: holds a zero-width or bidirectional character; take it out'],
  ],
  [
    'a right-to-left override',
    (text) => text.replace('Example Court', 'Example \u202ECourt'),
    [':5: holds a zero-width or bidirectional character; take it out'],
  ],
  [
    'letters apart from their accents',
    (text) => text.replace('Example Court', 'Cafe\u0301 Court'),
    [':5: is not in Unicode normal form NFC; compose its letters with their accents'],
  ],
  [
    'a cell of a megabyte, without reading it word by word',
    (text) => text.replace('event:remanded', 'event:remanded'.padEnd(1_000_000, ';x')),
    [':5: supports: has 1000000 characters; no cell has more than 4000'],
  ],
  [
    'a zero-width space where a line begins',
    (text) => text.replace('3RTG8KWE', '\u200B'),
    [
      ':5: holds a zero-width or bidirectional character; take it out',
      ':5: source_id: "<U+200B>" is refused: an id has eight characters of Crockford base 32',
    ],
  ],
  ['no line feed at the end', (text) => text.trimEnd(), [':5: ends without a line feed']],
  [
    'a tab and a carriage return in cells',
    (text) => text.replace('Example Court', '\tExample').replace('Example Rights', 'Ex\rample'),
    [
      ':4: publisher: holds a line break or a tab; a cell is one line of plain text',
      ':5: publisher: holds a line break or a tab; a cell is one line of plain text',
    ],
  ],
];

test.each(damages)('check names %s', (_, damage, expected) => {
  const folder = scratchFolder(valid);
  const file = join(folder, 'sources.csv');
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  const lines = expected.map((rest) => `sources.csv${rest.startsWith(':') ? '' : ': '}${rest}`);
  const count = `${String(lines.length)} ${lines.length === 1 ? 'problem' : 'problems'} in 1 file`;
  expect(answer(folder, 'x')).toBe(`${lines.map((line) => `x/${line}\n`).join('')}${count}\n`);
});

test('a folder where a file is due is named', () => {
  const folder = scratchFolder(valid);
  rmSync(join(folder, 'events.csv'));
  mkdirSync(join(folder, 'events.csv'));
  expect(answer(folder, 'x')).toBe(
    'x/events.csv: is a folder where a file is due\n1 problem in 1 file\n',
  );
});

test('a missing folder and a file in its place are named', () => {
  const folder = scratchFolder(valid);
  expect(answer(join(folder, 'nowhere'), 'x')).toBe('x: is missing\n1 problem in 1 file\n');
  expect(answer(join(folder, 'cases.csv'), 'x')).toBe(
    'x: is a file where a folder is due\n1 problem in 1 file\n',
  );
});
