/** The built site holds no pattern that gives a person away, and a build that leaks a canary is seen to. The canary is invented. */
import { expect, it } from 'vitest';
import { findingSentence } from '../../src/release/scan/scan-report.ts';
import { scanFiles } from '../../src/release/scan/scan.ts';
import { builtBytes, builtFiles } from './pages.ts';

const identifiers = { known: [], canaries: ['Karbunkulau'], exceptions: [] };
const files = builtFiles.map((path) => [path, builtBytes(path)] as const);

it('the whole of the built site is clean', async () => {
  expect((await scanFiles(files, identifiers)).map(findingSentence)).toEqual([]);
});

it.each([
  ['en/cases/index.html', '</h1>', '</h1><p hidden>to Mr Karbunkulau</p>'],
  ['be/index.html', '<body', '<body data-x="карбункулава"'],
  ['ru/method/index.html', '</title>', ' К&#1072;рбу&shy;нкулавым</title>'],
  ['data/1.0.0/cases.csv', '\n', '\nKarbunkułaŭ'],
])('a canary in a copy of %s is found there, and only there', async (page, place, leak) => {
  const leaking = files.map(([path, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    return [
      path,
      path === page ? new TextEncoder().encode(text.replace(place, leak)) : bytes,
    ] as const;
  });
  const found = await scanFiles(leaking, identifiers);
  expect([...new Set(found.map(({ rule, file }) => `${rule} ${file}`))]).toEqual([`D3 ${page}`]);
});
