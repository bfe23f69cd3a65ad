/** A whole data folder with one synthetic release, for measurements: marked in its `release.json`, so that no build publishes it by accident. It refuses to write into the data of the project. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tables, type TableName } from '../../src/model/case.ts';
import { adopt } from '../../src/release/adopt.ts';
import { csvText } from '../../src/selection/csv.ts';
import { syntheticRelease } from './synthetic-release.ts';

const own = resolve(import.meta.dirname, '../../data');

/** Writes `folder` anew: an index, version 1.0.0 with `size` cases (three events and two sources each), and the official figures of the project. Byte for byte the same in every run. */
export function writeSyntheticData(folder: string, size: number, seed = 1): void {
  if (`${resolve(folder)}/`.startsWith(`${own}/`))
    throw new Error(`${folder} lies in the data of the project; synthetic rows go elsewhere.`);
  const draft = join(folder, 'draft');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const release = syntheticRelease(size, seed);
  for (const name of Object.keys(tables) as TableName[])
    writeFileSync(join(draft, tables[name].file), csvText(release[name]));
  adopt({
    folder: draft,
    dataFolder: folder,
    version: '1.0.0',
    released: '2027-01-15',
    cutoff: '2026-12',
    synthetic: true,
  });
  rmSync(draft, { recursive: true });
  cpSync(join(own, 'context'), join(folder, 'context'), { recursive: true });
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [folder = '', size = ''] = positionals;
  if (folder === '' || !/^[1-9]\d*$/.test(size))
    throw new Error('node test/bench/synthetic-data.ts FOLDER SIZE');
  writeSyntheticData(folder, Number(size));
}
