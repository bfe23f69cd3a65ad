/** The search for a browser, on invented machines. */
import { describe, expect, it } from 'vitest';
import { chromiumPath, type Machine } from '../browser/chromium.ts';

interface Invented {
  readonly machine: Machine;
  readonly ran: string[];
}

function invented(
  programs: string[],
  installs: Readonly<Record<string, string>>,
  given: Partial<Machine> = {},
): Invented {
  const ran: string[] = [];
  const machine: Machine = {
    chosen: undefined,
    root: false,
    downloaded: '/cache/chrome',
    started: (program) => programs.find((each) => each === program),
    run: (program, ...rest) => {
      const line = [program === process.execPath ? 'node' : program, ...rest.slice(-1)].join(' ');
      ran.push(line);
      const installed = installs[line];
      if (installed !== undefined) programs.push(installed);
      return line in installs || line === 'apt-get update';
    },
    ...given,
  };
  return { machine, ran };
}

describe('chromiumPath', () => {
  it('takes the chosen program before any other, and refuses a chosen one that does not start', () => {
    expect(chromiumPath(invented(['chromium', '/mine'], {}, { chosen: '/mine' }).machine)).toBe(
      '/mine',
    );
    expect(() => chromiumPath(invented(['chromium'], {}, { chosen: '/gone' }).machine)).toThrow(
      'CHROMIUM_PATH is "/gone", which does not start as a browser.',
    );
  });

  it('takes a program on the PATH, then a downloaded one, and installs nothing then', () => {
    const onPath = invented(['google-chrome', '/cache/chrome'], {});
    expect(chromiumPath(onPath.machine)).toBe('google-chrome');
    expect(chromiumPath(invented(['/cache/chrome'], {}).machine)).toBe('/cache/chrome');
    expect(onPath.ran).toEqual([]);
  });

  it('installs the Debian package as root', () => {
    const { machine, ran } = invented([], { 'apt-get chromium': 'chromium' }, { root: true });
    expect(chromiumPath(machine)).toBe('chromium');
    expect(ran).toEqual(['apt-get update', 'apt-get chromium']);
  });

  it('lets Playwright download one where there is no root or no package', () => {
    const user = invented([], { 'node chromium': '/cache/chrome' });
    expect(chromiumPath(user.machine)).toBe('/cache/chrome');
    expect(user.ran).toEqual(['node chromium']);
    const root = invented([], { 'node chromium': '/cache/chrome' }, { root: true });
    expect(chromiumPath(root.machine)).toBe('/cache/chrome');
  });

  it('says how to get one where all fails', () => {
    expect(() => chromiumPath(invented([], {}).machine)).toThrow(
      /^No Chromium was found .* CHROMIUM_PATH/,
    );
  });
});
