/** Threads that answer tasks: in order, with their errors. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { inOrder, workerPool } from '../../src/site/worker-pool.ts';
import { scratchFolder } from '../scratch-folder.ts';

const source = pathToFileURL(join(import.meta.dirname, '../../src/site/worker-pool.ts')).href;

function doubling() {
  const script = join(scratchFolder(), 'doubling.mjs');
  writeFileSync(
    script,
    `import { workerData } from 'node:worker_threads';
import { answerTasks } from '${source}';
answerTasks((task) => {
  if (task < 0) throw new RangeError('a negative task');
  return task * workerData;
});`,
  );
  const pool = workerPool<number, number>(pathToFileURL(script), 2);
  onTestFinished(() => pool.close());
  return pool;
}

it('gives answers in the order of the tasks', async () => {
  const tasks = Array.from({ length: 20 }, (_, i) => i);
  const answers: number[] = [];
  for await (const answer of inOrder(tasks, doubling().run, 4)) answers.push(answer);
  expect(answers).toEqual(tasks.map((task) => 2 * task));
});

it('fails with the error of the thread, and answers the next task all the same', async () => {
  const pool = doubling();
  await expect(pool.run(-1)).rejects.toThrow('a negative task');
  expect(await pool.run(21)).toBe(42);
});
