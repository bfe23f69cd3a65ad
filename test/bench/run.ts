/** Benchmarks on synthetic releases: `npm run bench [-- build|loads|filters] [--sizes 1000,10000] [--out FOLDER]`; `loads` visits the sites of `build`. It writes beside neither the data nor dist/. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildResults } from './builds.ts';
import { filterResults } from './filters.ts';
import { loadResults } from './loads.ts';

type Result = Readonly<Record<string, string | number>>;
const parts = ['build', 'loads', 'filters'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string' }, out: { type: 'string' } },
});
const chosen = positionals.length > 0 ? positionals : parts;
const sizes = (values.sizes ?? '1000,10000,100000').split(',').map(Number);
const unknown = chosen.find((name) => !parts.some((part) => part === name));
if (unknown !== undefined || !sizes.every((size) => Number.isInteger(size) && size > 0))
  throw new Error('npm run bench [-- build|loads|filters] [--sizes 1000,10000] [--out FOLDER]');
const has = (part: (typeof parts)[number]): boolean => chosen.includes(part);

const out = values.out ?? mkdtempSync(join(tmpdir(), 'bench-'));
mkdirSync(out, { recursive: true });
const machine = { node: process.version, arch: process.arch, cores: cpus().length };
const tell = (name: string, results: readonly object[]): void => {
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify({ machine, results }, null, 2)}\n`);
  writeFileSync(join(out, `${name}.md`), table(results as readonly Result[]));
  console.log(table(results as readonly Result[]));
};
if (has('build') || has('loads')) {
  const loads: object[] = [];
  const builds = await buildResults(sizes, async (folder, size) => {
    if (!has('loads')) return;
    loads.push(...(await loadResults(folder, size)));
    tell('loads', loads);
  });
  tell('build', builds);
}
if (has('filters'))
  tell('filters', await filterResults(values.sizes ? sizes : [...sizes, 1_000_000]));
console.log(`The results lie in ${out}.`);

/** The results as a table of Markdown, a column for each number that any of them has. */
function table(results: readonly Result[]): string {
  const columns = [...new Set(results.flatMap((result) => Object.keys(result)))];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...results.map((result) => line(columns.map((column) => String(result[column] ?? '')))),
  ].join('');
}
