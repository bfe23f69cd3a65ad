/** Finds Chromium, or installs it, or says how to get one. It refuses a program that does not start. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the search needs to know of a machine, and may do to it. */
export interface Machine {
  /** The value of CHROMIUM_PATH, if set. */
  readonly chosen: string | undefined;
  readonly root: boolean;
  /** Where Playwright keeps its own copy. */
  readonly downloaded: string;
  /** The whole path of a program that starts and tells its version; `undefined` for any other. */
  readonly started: (program: string) => string | undefined;
  /** Runs a command to its end; true for exit status 0. */
  readonly run: (program: string, ...rest: string[]) => boolean;
}

/** Launch options of every test browser: no network of its own, no first-run pages. */
export const launchArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * The program to launch: CHROMIUM_PATH, a common name on the PATH, or Playwright's copy; else it is installed,
 * as root with apt-get, otherwise by Playwright. Throws a sentence that says how to get one.
 */
export function chromiumPath(machine: Machine): string {
  if (machine.chosen !== undefined && machine.chosen !== '') {
    const chosen = machine.started(machine.chosen);
    if (chosen !== undefined) return chosen;
    throw new Error(`CHROMIUM_PATH is "${machine.chosen}", which does not start as a browser.`);
  }
  const found = (): string | undefined =>
    [...names, machine.downloaded].map(machine.started).find((path) => path !== undefined);
  const installers = [
    () => machine.root && machine.run('apt-get', 'update') && machine.run('apt-get', ...debian),
    () => machine.run(process.execPath, playwright, 'install', ...withSystem(machine), 'chromium'),
  ];
  let path = found();
  for (const install of installers) {
    if (path === undefined && install()) path = found();
  }
  if (path !== undefined) return path;
  throw new Error(
    'No Chromium was found and none could be installed. Install one ("apt-get install chromium" as root, ' +
      'or "npx playwright-core install chromium"), or set CHROMIUM_PATH to the program.',
  );
}

/** The machine this runs on. */
export function thisMachine(): Machine {
  return {
    chosen: process.env['CHROMIUM_PATH'],
    root: process.getuid?.() === 0,
    downloaded: chromium.executablePath(),
    started: (program) =>
      candidates(program).find(
        (path) => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0,
      ),
    run: (program, ...rest) => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      return spawnSync(program, rest, { stdio: 'inherit', env }).status === 0;
    },
  };
}

function candidates(program: string): string[] {
  const folders = program.includes('/') ? [] : (process.env['PATH'] ?? '').split(delimiter);
  const paths = program.includes('/') ? [program] : folders.map((folder) => join(folder, program));
  return paths.filter((path) => existsSync(path));
}

const debian = ['install', '-y', '--no-install-recommends', 'chromium'];
const playwright = createRequire(import.meta.url)
  .resolve('playwright-core/package.json')
  .replace(/package\.json$/, 'cli.js');

function withSystem(machine: Machine): string[] {
  return machine.root ? ['--with-deps'] : [];
}
