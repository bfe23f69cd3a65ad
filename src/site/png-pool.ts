/** Pictures as PNG, drawn beside the build by threads of their own. It refuses to start a thread before there is a picture. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PngTask } from './png-worker.ts';
import { workerPool, type WorkerPool } from './worker-pool.ts';

let pool: WorkerPool<PngTask, Uint8Array<ArrayBuffer>> | undefined;

/** The bytes of the PNG, some time later. The thread's file is found from the folder in which the build is started, since bundled code lies elsewhere. */
export function pngOf(svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> {
  pool ??= workerPool(pathToFileURL(resolve('src/site/png-worker.ts')));
  return pool.run({ svg, zoom });
}
