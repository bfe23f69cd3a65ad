/** Finds Firefox, or installs it as root with apt-get, or says how to get one. It refuses a program that does not start. */
import type { Machine } from './chromium.ts';

const names = ['firefox-esr', 'firefox'];

/** The program to launch. Throws a sentence that says how to get one. */
export function firefoxPath({ root, started, run }: Machine): string {
  const found = (): string | undefined => names.map(started).find((path) => path !== undefined);
  const install = ['install', '-y', '--no-install-recommends', 'firefox-esr'];
  const path =
    found() ??
    (root && run('apt-get', 'update') && run('apt-get', ...install) ? found() : undefined);
  if (path !== undefined) return path;
  throw new Error(
    'No Firefox was found and none could be installed. Install one ("apt-get install firefox-esr" as root).',
  );
}
