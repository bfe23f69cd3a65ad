/** Tasks done by worker threads, as many as the machine has cores. It refuses to let an answer depend on how many there are. */
import { availableParallelism } from 'node:os';
import { Worker, parentPort } from 'node:worker_threads';

/** Threads that wait for tasks; `close` ends them. */
export interface WorkerPool<T, A> {
  /** The answer to a task, which is done as soon as a thread is free; fails with the error of the thread. */
  readonly run: (task: T) => Promise<A>;
  readonly close: () => Promise<void>;
}

interface Waiting<T, A> {
  readonly task: T;
  readonly done: (answer: A) => void;
  readonly failed: (error: unknown) => void;
}

/** A task holds a handful of files: more room would only be filled with what is no longer needed. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

type Message<A> = { readonly answer: A } | { readonly error: unknown };

/**
 * A pool of threads that run `script` (a file that calls `answerTasks`); `workerData` is given to each once.
 * After `tasksPerThread` tasks a thread is replaced: what native code holds in memory goes with it.
 */
export function workerPool<T, A>(
  script: URL,
  workerData?: unknown,
  tasksPerThread = Infinity,
): WorkerPool<T, A> {
  const queue: Waiting<T, A>[] = [];
  const threads = new Set<Worker>();
  const free: Worker[] = [];
  const current = new Map<Worker, Waiting<T, A>>();

  const next = (): void => {
    if (queue.length === 0) return;
    const thread = free.pop() ?? (threads.size < availableParallelism() ? started() : undefined);
    const waiting = thread && queue.shift();
    if (!thread || !waiting) return;
    current.set(thread, waiting);
    thread.ref();
    thread.postMessage(waiting.task);
  };
  const started = (): Worker => {
    const thread = new Worker(script, { workerData, resourceLimits });
    let answered = 0;
    const settled = (settle: (waiting: Waiting<T, A>) => void): void => {
      const waiting = current.get(thread);
      current.delete(thread);
      // A thread without a task keeps no process alive.
      thread.unref();
      if (waiting) settle(waiting);
    };
    thread.on('message', (message: Message<A>) => {
      settled((waiting) => {
        if ('error' in message) waiting.failed(message.error);
        else waiting.done(message.answer);
      });
      answered += 1;
      if (answered < tasksPerThread) free.push(thread);
      else {
        threads.delete(thread);
        void thread.terminate();
      }
      next();
    });
    thread.on('error', (error) => {
      settled((waiting) => {
        waiting.failed(error);
      });
    });
    threads.add(thread);
    return thread;
  };
  return {
    run: (task) =>
      new Promise((done, failed) => {
        queue.push({ task, done, failed });
        next();
      }),
    close: async () => {
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}

/** The thread's side of a pool: answers each task that comes. */
export function answerTasks(answer: (task: never) => unknown): void {
  parentPort?.on('message', (task) => {
    try {
      parentPort?.postMessage({ answer: answer(task as never) });
    } catch (error) {
      parentPort?.postMessage({ error });
    }
  });
}

/** Results in the order of the items, while at most `ahead` of them are under way or wait to be taken. */
export async function* inOrder<T, A>(
  items: Iterable<T>,
  run: (item: T) => Promise<A>,
  ahead: number,
): AsyncGenerator<A> {
  const started: Promise<A>[] = [];
  for (const item of items) {
    started.push(run(item));
    if (started.length < ahead) continue;
    const first = started.shift();
    if (first) yield await first;
  }
  for (const each of started) yield await each;
}
