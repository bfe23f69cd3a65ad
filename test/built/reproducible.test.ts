/** The build is a pure function of the data: once more, in another folder, time zone and language, it gives the same bytes. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { pathsOf } from './pages.ts';

const second = '.build/second';
const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    pathsOf(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(`${folder}/${path}`))
        .digest('hex'),
    ]),
  );

afterAll(() => {
  rmSync(second, { recursive: true, force: true });
});

it('builds the same bytes twice', () => {
  const env = {
    ...process.env,
    TZ: 'Pacific/Kiritimati',
    LANG: 'pl_PL.UTF-8',
    LC_ALL: 'pl_PL.UTF-8',
  };
  const build = spawnSync(process.execPath, ['scripts/build.ts', '--out', second], {
    env,
    encoding: 'utf8',
  });
  expect(build.status, build.stdout + build.stderr).toBe(0);
  expect(hashes(second)).toEqual(hashes('dist'));
});
