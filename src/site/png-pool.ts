/** Pictures as PNG, drawn beside the build by threads of their own. It refuses to start a thread before there is a picture. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PngTask } from './png-worker.ts';
import { workerPool, type WorkerPool } from './worker-pool.ts';

/** The library keeps what it drew until the thread ends: some 5 MB a picture. */
const picturesPerThread = 16;

let pool: WorkerPool<PngTask, Uint8Array<ArrayBuffer>> | undefined;

/** The bytes of the PNG, some time later. The thread's file is found from the folder in which the build is started, since bundled code lies elsewhere. */
export function pngOf(svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> {
  pool ??= workerPool(
    pathToFileURL(resolve('src/site/png-worker.ts')),
    undefined,
    picturesPerThread,
  );
  return pool.run({ svg, zoom });
}
