/** The built site holds no pattern that gives a person away, and a build that leaks a canary is seen to. The canary is invented. */
import { expect, it } from 'vitest';
import { findingSentence } from '../../src/release/scan/scan-report.ts';
import { scanFiles } from '../../src/release/scan/scan.ts';
import { contact } from './deployed.ts';
import { builtBytes, builtFiles } from './pages.ts';

/** The operator's address stands on the page of corrections. */
const exceptions = contact === undefined ? [] : [contact];
const identifiers = { known: [], canaries: ['Karbunkulau'], exceptions };
/** Where a canary is planted, and as what. */
const leaks: Readonly<Record<string, readonly [place: string, leak: string]>> = {
  'en/cases/index.html': ['</h1>', '</h1><p hidden>to Mr Karbunkulau</p>'],
  'be/index.html': ['<body', '<body data-x="карбункулава"'],
  'ru/method/index.html': ['</title>', ' К&#1072;рбу&shy;нкулавым</title>'],
  'data/1.0.0/cases.csv': ['\n', '\nKarbunkułaŭ'],
};

/** A file of the site, with its leak. */
function leaking(path: string): readonly [string, Uint8Array] {
  const bytes = builtBytes(path);
  const leak = leaks[path];
  return [path, leak ? new TextEncoder().encode(bytes.toString('utf8').replace(...leak)) : bytes];
}

it('four canaries in a copy of the site are found, each in its place, and nothing else is', async () => {
  // The members of the archive of the site are these files, byte for byte: offline.test.ts compares them.
  const copy = builtFiles.filter((path) => path !== 'offline.zip').map(leaking);
  const found = await scanFiles(copy, identifiers);
  expect([...new Set(found.map(({ rule, file }) => `${rule} ${file}`))].sort()).toEqual(
    Object.keys(leaks)
      .map((path) => `D3 ${path}`)
      .sort(),
  );
});

it('without the canaries those files are clean too', async () => {
  const own = Object.keys(leaks).map((path) => [path, builtBytes(path)] as const);
  expect((await scanFiles(own, identifiers)).map(findingSentence)).toEqual([]);
});
