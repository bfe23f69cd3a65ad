/** What checking and building synthetic releases costs: time, processor time, peak memory, size of the site. It writes outside data/ and dist/ and removes what it wrote. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSyntheticData } from './synthetic-data.ts';

/** One command over one synthetic release; seconds of the clock and of the processors, megabytes of the largest process. */
export interface BuildResult {
  readonly command: 'check' | 'build';
  readonly cases: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly millisecondsPerCase: number;
  readonly files?: number;
  readonly megabytes?: number;
}

/** Checks and builds a release of each size, cold, one after the other; `visit` sees each site before it is removed. Throws with what was said where one fails. */
export async function buildResults(
  sizes: readonly number[],
  visit: (folder: string, cases: number) => Promise<void>,
): Promise<readonly BuildResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  // On the file system of the project, so that the finished folder can be renamed into its place.
  const out = `.build/bench-${String(process.pid)}`;
  try {
    const results: BuildResult[] = [];
    for (const cases of sizes) {
      const data = join(folder, 'data');
      writeSyntheticData(data, cases);
      const check = measured('check', cases, ['scripts/data.ts', 'check', data]);
      const build = { ...measured('build', cases, buildOf(data, out)), ...extent(out) };
      for (const result of [check, build]) console.error(JSON.stringify(result));
      results.push(check, build);
      await visit(out, cases);
    }
    return results;
  } finally {
    for (const each of [folder, out]) rmSync(each, { recursive: true, force: true });
  }
}

function buildOf(data: string, out: string): readonly string[] {
  return ['scripts/build.ts', '--data', data, '--out', out, '--synthetic'];
}

function measured(
  command: BuildResult['command'],
  cases: number,
  script: readonly string[],
): BuildResult {
  const usage = join(mkdtempSync(join(tmpdir(), 'bench-usage-')), 'usage');
  writeFileSync(usage, '');
  const spy = new URL('./usage.ts', import.meta.url).href;
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, script, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--import=${spy}`, BENCH_USAGE: usage },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${script.join(' ')} failed:\n${stdout}`);
  const processes = readFileSync(usage, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { cpuSeconds: number; peakMegabytes: number });
  rmSync(join(usage, '..'), { recursive: true });
  return {
    command,
    cases,
    seconds: rounded(seconds),
    cpuSeconds: rounded(processes.reduce((sum, each) => sum + each.cpuSeconds, 0)),
    peakMegabytes: Math.round(Math.max(...processes.map((each) => each.peakMegabytes))),
    millisecondsPerCase: rounded((seconds * 1000) / cases),
  };
}

function extent(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { files: files.length, megabytes: Math.round(bytes / 1e6) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
