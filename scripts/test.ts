/** Runs everything the gate checks: `npm test`. It holds no rule of its own: steps and counting are in test/gate. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath, thisMachine } from '../test/browser/chromium.ts';
import { runSteps } from '../test/gate/run.ts';
import { steps } from '../test/gate/steps.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const environment = {
  ...process.env,
  PATH: `${root}node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}`,
  TZ: 'UTC',
  ASTRO_TELEMETRY_DISABLED: '1',
};
mkdirSync('.reports', { recursive: true });

const status = await runSteps(
  steps(() => {
    chromiumPath(thisMachine());
  }),
  {
    gate: !['', '0', 'false', undefined].includes(process.env['CI']),
    run: ([program, ...rest]) =>
      new Promise((resolve) => {
        const child = spawn(program, rest, { stdio: 'inherit', env: environment });
        child.on('error', () => {
          resolve(false);
        });
        child.on('close', (code) => {
          resolve(code === 0);
        });
      }),
    read: (path) => {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return undefined;
      }
    },
    remove: (path) => {
      rmSync(path, { force: true });
    },
    seconds: () => performance.now() / 1000,
    print: (line) => {
      console.log(line);
    },
  },
);
process.exitCode = status;
