/** Runs the steps one after the other and tells how each went. It refuses to stop early: the last line counts them all. */
import { reportCount, type Count } from './report-count.ts';
import type { Step } from './steps.ts';

/** How a step went. `skipped` is a sentence why it did not run, outside the gate only. */
export interface Result extends Count {
  readonly name: string;
  readonly seconds: number;
  readonly skipped?: string;
}

/** The world of the runner: programs, files, a clock and a place for words. */
export interface World {
  /** In the gate nothing may be skipped. */
  readonly gate: boolean;
  /** Runs a program to its end; true for exit status 0. */
  readonly run: (command: Step['command']) => Promise<boolean>;
  readonly read: (path: string) => string | undefined;
  readonly remove: (path: string) => void;
  readonly seconds: () => number;
  readonly print: (line: string) => void;
}

/** Runs all steps, prints a table and, as the last line of all, `N passed, N failed`; gives the exit status. */
export async function runSteps(steps: readonly Step[], world: World): Promise<0 | 1> {
  const results: Result[] = [];
  for (const step of steps) {
    world.print(`\n--- ${step.name}`);
    results.push(await result(step, world));
  }
  world.print('');
  for (const line of table(results)) world.print(line);
  const failed = sum(results, 'failed');
  world.print(`${sum(results, 'passed')} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function result(step: Step, world: World): Promise<Result> {
  const started = world.seconds();
  const done = (count: Count & { skipped?: string }): Result => ({
    name: step.name,
    seconds: world.seconds() - started,
    ...count,
  });
  try {
    step.needs?.();
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return world.gate
      ? done({ passed: 0, failed: 1, notes: [sentence] })
      : done({ passed: 0, failed: 0, notes: [], skipped: sentence });
  }
  if (step.report !== undefined) world.remove(step.report);
  const succeeded = await world.run(step.command);
  if (step.report !== undefined) {
    return done(reportCount(world.read(step.report), succeeded, world.gate));
  }
  return done({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, notes: [] });
}

function table(results: readonly Result[]): string[] {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results.flatMap(({ name, seconds, passed, failed, notes, skipped }) => {
    const verdict = skipped !== undefined ? 'skipped' : failed === 0 ? 'ok' : 'FAILED';
    const columns = [
      name.padEnd(width),
      `${seconds.toFixed(1)} s`.padStart(8),
      `${passed} passed`.padStart(12),
      `${failed} failed`.padStart(10),
      verdict,
    ];
    const sentences = skipped === undefined ? notes : [skipped];
    return [columns.join('  '), ...sentences.map((sentence) => `    ${sentence}`)];
  });
}

function sum(results: readonly Result[], key: 'passed' | 'failed'): number {
  return results.reduce((total, result) => total + result[key], 0);
}
