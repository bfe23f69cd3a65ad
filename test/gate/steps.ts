/** What `npm test` runs, in order. It refuses order by speed: a reader finds the cheap and readable faults first. */

/** One step: a program of `node_modules/.bin` (or node) with its arguments; with `report`, it is a run of vitest. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...rest: string[]];
  readonly report?: string;
  /** What must be had first; throws a sentence where it cannot be had. */
  readonly needs?: () => void;
}

/** The steps; `browser` makes sure that there is one. */
export function steps(browser: () => void): readonly Step[] {
  return [
    { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
    { name: 'lint', command: ['eslint', '--config', '.config/eslint.config.js', '.'] },
    { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
    { name: 'dead code', command: ['knip'] },
    { name: 'data', command: ['node', 'scripts/data.ts', 'check'] },
    vitest('unit'),
    { name: 'build', command: ['node', 'scripts/build.ts'] },
    vitest('site'),
    { ...vitest('browser'), needs: browser },
  ];
}

function vitest(name: string): Step {
  const report = `.reports/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const options = ['--config', '.config/vitest.config.ts', '--project', name];
  return { name, report, command: ['vitest', 'run', ...options, ...reporters] };
}
