/** The whole site as one file: it unpacks to the same folder, and the checksums in it hold. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { builtBytes, builtFiles } from './pages.ts';

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
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0;) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) break;
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
