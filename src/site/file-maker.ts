/** The files of a release as a process of its own makes them: they lie in a folder that goes with the build. It refuses to hold them in memory. */
import { fork } from 'node:child_process';
import { createReadStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { OfferedFile } from './files.ts';

/** All files of a version, some time later. The process's file is found from the folder in which the build is started, since bundled code lies elsewhere. */
export function filesMade(version: string): Promise<readonly OfferedFile[]> {
  mkdirSync('.build', { recursive: true });
  const folder = mkdtempSync(resolve('.build/files-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return new Promise((done, failed) => {
    const child = fork(resolve('src/site/files-worker.ts'), [version, folder], { execArgv: [] });
    child.once('message', (files) => {
      done(files as readonly OfferedFile[]);
    });
    child.once('error', failed);
    child.once('exit', (code) => {
      if (code !== 0) failed(new Error(`The files of ${version} could not be made.`));
    });
  });
}

/** A file that lies ready, as it is read: of a large one there is then one copy less in memory. */
export function fileStream({ place }: OfferedFile): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(place)) as ReadableStream<Uint8Array>;
}
