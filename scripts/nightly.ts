/** The tests that are too long for every change: ten thousand damaged releases, all bombs, a site of ten thousand cases, `npm run nightly`. It holds no rule of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const runs = process.argv[2] ?? '10000';
const root = fileURLToPath(new URL('..', import.meta.url));
const tests = [
  ['unit', 'test/hostile'],
  ['site', 'test/built/growth.test.ts'],
] as const;
const results = tests.map(([project, path]) => {
  const command = ['run', '--config', '.config/vitest.config.ts', '--project', project, path];
  return spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...command], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC', FUZZ_RUNS: runs },
  }).status;
});
process.exitCode = results.every((status) => status === 0) ? 0 : 1;
