/** Pictures as PNG, drawn beside the build by processes of their own: what the library keeps in memory is theirs. It refuses to start one before there is a picture. */
import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { PngTask } from './png-worker.ts';
import { poolOf, type Hand, type WorkerPool } from './worker-pool.ts';

let pool: WorkerPool<PngTask, Uint8Array<ArrayBuffer>> | undefined;

let asked = 0;

/** The bytes of the PNG, some time later. The processes end with the last picture that was asked for. */
export async function pngOf(svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> {
  pool ??= poolOf(drawer);
  asked += 1;
  try {
    return await pool.run({ svg, zoom });
  } finally {
    asked -= 1;
    if (asked === 0) {
      void pool.close();
      pool = undefined;
    }
  }
}

/** The process's file is found from the folder in which the build is started, since bundled code lies elsewhere. The library gives memory back so readily that half of the time would go there: it may wait. */
function drawer(): Hand {
  const child = fork(resolve('src/site/png-worker.ts'), {
    serialization: 'advanced',
    execArgv: ['--expose-gc'],
    env: { ...process.env, MIMALLOC_PURGE_DELAY: '100' },
  });
  return {
    postMessage: (task) => child.send(task as PngTask),
    onAnswer: (take) => child.on('message', take),
    onFailure: (take) => {
      child.on('error', take);
      child.on('exit', (code) => {
        if (code !== 0) take(new Error(`The process that draws ended with ${String(code)}.`));
      });
    },
    ref: () => {
      child.ref();
      child.channel?.ref();
    },
    unref: () => {
      child.unref();
      child.channel?.unref();
    },
    end: () => {
      child.disconnect();
    },
  };
}
