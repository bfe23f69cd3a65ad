/** The whole site as one file: it unpacks to the same folder, and the checksums in it hold. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { all, builtBytes, builtFiles, faults, languagePages } from './pages.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const members = new Map(Object.entries(unzipSync(builtBytes('offline.zip'))));

it('holds every file of the site but itself', () => {
  expect([...members.keys()].sort()).toEqual(builtFiles.filter((path) => path !== 'offline.zip'));
});

it('holds the same bytes', () => {
  const other = [...members].filter(([path, bytes]) => !builtBytes(path).equals(bytes));
  expect(other.map(([path]) => path)).toEqual([]);
});

it('bears no time but the first that a ZIP knows', () => {
  const bytes = builtBytes('offline.zip');
  const times = new Set<string>();
  // The archive has no comment, so its last 22 bytes say where the directory begins.
  for (let at = bytes.readUInt32LE(bytes.length - 6); bytes.readUInt32LE(at) === 0x02014b50;) {
    times.add(bytes.subarray(at + 12, at + 16).toString('hex'));
    at +=
      46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  expect([...times]).toEqual(['00002100']);
});

it('has checksums of all files that sha256sum would read', () => {
  const lines = builtBytes('SHA256SUMS').toString().trimEnd().split('\n');
  const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const expected = builtFiles.filter((path) => !['offline.zip', 'SHA256SUMS'].includes(path));
  expect([...listed.keys()]).toEqual(expected);
  expect(expected.filter((path) => digest(builtBytes(path)) !== listed.get(path))).toEqual([]);
});

it('is linked with its size, on the pages that say what keeping it means', () => {
  const size = builtBytes('offline.zip').length / 1_000_000;
  const links = builtFiles
    .filter((path) => path.endsWith('.html') && !path.startsWith('e/'))
    .flatMap((path) =>
      [
        ...builtBytes(path)
          .toString()
          .matchAll(/<a [^>]*offline\.zip"[^>]*>([^<]*)</g),
      ].map(([, words = '']) => ({ path, megabytes: Number(/ZIP, (\d+)\s/.exec(words)?.[1]) })),
    );
  expect(links.map(({ path }) => path)).toEqual(
    ['be', 'en', 'pl', 'ru'].map((language) => `${language}/safety/index.html`),
  );
  for (const { megabytes } of links) expect(Math.abs(megabytes - size) / size).toBeLessThan(0.05);
});

it('is named below every page with the same size, in the unit of its language', () => {
  const safety = builtBytes('en/safety/index.html').toString();
  const size = /offline\.zip"[^>]*>[^<]*\(ZIP, (\d+)\s/.exec(safety)?.[1];
  const units = { en: 'MB', be: 'МБ', ru: 'МБ', pl: 'MB' } as const;
  const found = faults(languagePages, (page) => {
    const words = all(page, '.foot a[href$="#offline"]').map(({ textContent }) => textContent);
    const expected = `(ZIP, ${String(size)} ${page.language ? units[page.language] : ''})`;
    return words.length === 1 && words[0]?.replace(/\s/g, ' ').endsWith(expected)
      ? []
      : [words.join()];
  });
  expect(found).toEqual([]);
});
