/** Benchmarks on synthetic releases: `npm run bench [-- build|loads|filters] [--sizes 1000,10000] [--out FOLDER]`. It writes beside neither the data nor dist/. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildResults } from './builds.ts';
import { filterResults } from './filters.ts';
import { loadResults } from './loads.ts';

type Result = Readonly<Record<string, string | number>>;
const parts: Readonly<Record<string, (sizes: readonly number[]) => unknown>> = {
  build: buildResults,
  loads: loadResults,
  filters: filterResults,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '1000,10000,100000' }, out: { type: 'string' } },
});
const chosen = positionals.length > 0 ? positionals : Object.keys(parts);
const sizes = values.sizes.split(',').map(Number);
const unknown = chosen.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined || !sizes.every((size) => Number.isInteger(size) && size > 0))
  throw new Error('npm run bench [-- build|loads|filters] [--sizes 1000,10000] [--out FOLDER]');

const out = values.out ?? mkdtempSync(join(tmpdir(), 'bench-'));
mkdirSync(out, { recursive: true });
const machine = { node: process.version, arch: process.arch, cores: cpus().length };
for (const name of chosen) {
  const results = (await parts[name]?.(sizes)) as readonly Result[];
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify({ machine, results }, null, 2)}\n`);
  writeFileSync(join(out, `${name}.md`), table(results));
  console.log(table(results));
}
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
