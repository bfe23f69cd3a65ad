/** Tasks done by threads or processes, as many as the machine has cores. It refuses to let an answer depend on how many there are. */
import { availableParallelism } from 'node:os';
import { Worker, parentPort } from 'node:worker_threads';

/** Hands that wait for tasks; `close` ends them. */
export interface WorkerPool<T, A> {
  /** The answer to a task, which is done as soon as a hand is free; fails with its error. */
  readonly run: (task: T) => Promise<A>;
  readonly close: () => Promise<void>;
}

/** A thread or a process that runs a file which calls `answerTasks`; without a task it is not referenced, and keeps no build alive. */
export interface Hand {
  readonly postMessage: (task: unknown) => void;
  readonly onAnswer: (take: (message: Message<unknown>) => void) => void;
  readonly onFailure: (take: (error: unknown) => void) => void;
  readonly ref: () => void;
  readonly unref: () => void;
  readonly end: () => unknown;
}

interface Waiting<T, A> {
  readonly task: T;
  readonly done: (answer: A) => void;
  readonly failed: (error: unknown) => void;
}

type Message<A> = { readonly answer: A } | { readonly error: unknown };

/** A task holds a handful of files: more room would only be filled with what is no longer needed. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

/** A pool of threads that run `script`; `workerData` is given to each once. */
export function workerPool<T, A>(script: URL, workerData?: unknown): WorkerPool<T, A> {
  return poolOf(() => {
    const thread = new Worker(script, { workerData, resourceLimits });
    return {
      postMessage: (task) => {
        thread.postMessage(task);
      },
      onAnswer: (take) => thread.on('message', take),
      onFailure: (take) => thread.on('error', take),
      ref: () => {
        thread.ref();
      },
      unref: () => {
        thread.unref();
      },
      end: () => thread.terminate(),
    };
  });
}

/** A pool of hands, each started when there is a task for it. */
export function poolOf<T, A>(start: () => Hand): WorkerPool<T, A> {
  const queue: Waiting<T, A>[] = [];
  const hands = new Set<Hand>();
  const free: Hand[] = [];
  const current = new Map<Hand, Waiting<T, A>>();

  const next = (): void => {
    if (queue.length === 0) return;
    const hand = free.pop() ?? (hands.size < availableParallelism() ? started() : undefined);
    const waiting = hand && queue.shift();
    if (!hand || !waiting) return;
    current.set(hand, waiting);
    hand.ref();
    hand.postMessage(waiting.task);
  };
  const started = (): Hand => {
    const hand = start();
    const settled = (settle: (waiting: Waiting<T, A>) => void): void => {
      const waiting = current.get(hand);
      current.delete(hand);
      hand.unref();
      if (waiting) settle(waiting);
    };
    hand.onAnswer((message) => {
      settled((waiting) => {
        if ('error' in message) waiting.failed(message.error);
        else waiting.done(message.answer as A);
      });
      free.push(hand);
      next();
    });
    hand.onFailure((error) => {
      settled((waiting) => {
        waiting.failed(error);
      });
    });
    hands.add(hand);
    return hand;
  };
  return {
    run: (task) =>
      new Promise((done, failed) => {
        queue.push({ task, done, failed });
        next();
      }),
    close: async () => {
      await Promise.all([...hands].map((hand) => hand.end()));
    },
  };
}

/** The other side of a pool: answers each task that comes. */
export function answerTasks(answer: (task: never) => unknown): void {
  const reply = (message: Message<unknown>): void => {
    if (parentPort) parentPort.postMessage(message);
    else process.send?.(message);
  };
  (parentPort ?? process).on('message', (task: unknown) => {
    try {
      reply({ answer: answer(task as never) });
    } catch (error) {
      reply({ error });
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
