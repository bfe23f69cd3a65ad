/** The tests that are too long for every change: ten thousand damaged releases and all bombs, `npm run nightly`. It holds no rule of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const runs = process.argv[2] ?? '10000';
const root = fileURLToPath(new URL('..', import.meta.url));
const command = [
  'run',
  '--config',
  '.config/vitest.config.ts',
  '--project',
  'unit',
  'test/hostile',
];
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...command], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TZ: 'UTC', FUZZ_RUNS: runs },
});
process.exitCode = status ?? 1;
