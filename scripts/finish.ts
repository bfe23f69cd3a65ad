/** Finishes the folder that Astro has built and adds what its hosts need: `node scripts/finish.ts FOLDER`. A process of its own, so that the memory of the build is free by then; `scripts/build.ts` runs it. */
import { resolve } from 'node:path';
import { deliver } from '../src/site/delivery.ts';
import { thisDeployment } from '../src/site/deployment.ts';
import { finishFolder } from '../src/site/finish.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('node scripts/finish.ts FOLDER');
try {
  await finishFolder(resolve(folder));
  await deliver(resolve(folder), thisDeployment());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
