/** A process that makes the files of one release, `files-worker.ts VERSION FOLDER`, so that pages are made meanwhile. It refuses any other work. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../intake/sha256.ts';
import { madeFiles, type OfferedFile } from './files.ts';
import { record } from './record.ts';

const [version = '', folder = ''] = process.argv.slice(2);
const release = record().releases.find(({ manifest }) => manifest.version === version);
if (!release) throw new Error(`The record has no release ${version}.`);
const files = await madeFiles(release);
const offered = files.map(({ bytes, ...file }): OfferedFile => {
  const place = join(folder, file.name);
  writeFileSync(place, bytes);
  return { ...file, size: bytes.length, sha256: sha256(bytes), place };
});
process.send?.(offered);
