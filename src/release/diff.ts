/** The difference between two versions, in sentences or as JSON that can be replayed. It refuses to look across a withdrawal. */
import { readIndex, readReleases } from '../intake/read-index.ts';
import type { Release } from '../model/release.ts';
import { comparison } from '../statistics/comparison.ts';
import { difference, isNothing, type Difference } from './difference.ts';
import { jsonText } from './json-text.ts';
import { tableCells } from './table-cells.ts';

/** The pair and all that lies between them. */
interface Pair {
  readonly from: Release;
  readonly to: Release;
  readonly found: Difference;
}

/** One sentence a row and cell, then the numbers that moved. */
export function diffText(dataFolder: string, from: string, to: string): string {
  const pair = pairOf(dataFolder, from, to);
  if (isNothing(pair.found)) return `${from} and ${to} have the same rows`;
  return [...rowLines(pair), ...numberLines(pair)].join('\n');
}

/** `{ from, to, cases, events, sources }`, each table with `added` rows, `removed` keys and `changed` cells. */
export function diffJson(dataFolder: string, from: string, to: string): string {
  return jsonText({ from, to, ...pairOf(dataFolder, from, to).found });
}

function pairOf(dataFolder: string, from: string, to: string): Pair {
  const { versions } = readIndex(dataFolder);
  const place = (wanted: string) => versions.findIndex(({ version }) => version === wanted);
  for (const wanted of [from, to]) {
    const entry = versions[place(wanted)];
    if (!entry)
      throw new Error(
        `there is no version ${wanted}; the versions are ${versions.map(({ version }) => version).join(', ')}`,
      );
    if (entry.status === 'withdrawn')
      throw new Error(`${wanted} was withdrawn; nothing of it is left to compare`);
  }
  const [low, high] = [place(from), place(to)].sort((a, b) => a - b);
  if (versions.slice(low, high).some(({ status }) => status === 'withdrawn'))
    throw new Error(`a withdrawal lies between ${from} and ${to}; no difference is told across it`);
  const releases = readReleases(dataFolder);
  const named = (wanted: string) => releases.find(({ manifest }) => manifest.version === wanted);
  const [a, b] = [named(from), named(to)];
  if (!a || !b) throw new Error(`${from} or ${to} cannot be read`);
  return { from: a, to: b, found: difference(tableCells(a.cases), tableCells(b.cases)) };
}

const nouns = { cases: 'case', events: 'step', sources: 'source' } as const;

function rowLines({ found }: Pair): readonly string[] {
  return (Object.keys(nouns) as (keyof typeof nouns)[]).flatMap((table) => {
    const noun = nouns[table];
    const { added, removed, changed } = found[table];
    const about = (row: Readonly<Record<string, string>>) =>
      table === 'cases'
        ? `${row['case_id'] ?? ''} in ${row['host_country'] ?? ''}, ${row['detained'] ?? ''}`
        : table === 'events'
          ? `${row['step'] ?? ''} of ${row['case_id'] ?? ''}: ${row['event'] ?? ''}, ${row['on'] ?? ''}`
          : `${row['source_id'] ?? ''} of ${row['case_id'] ?? ''}: ${row['publisher'] ?? ''}`;
    return [
      ...added.map((row) => `new ${noun} ${about(row)}`),
      ...removed.map((key) => `${noun} ${key} is gone`),
      ...changed.map(
        ({ key, column, from, to }) => `${noun} ${key}: ${column} was "${from}", is "${to}"`,
      ),
    ];
  });
}

function numberLines({ from, to }: Pair): readonly string[] {
  return comparison(from.cases, to.cases)
    .filter(({ before, after }) => before !== after)
    .map(({ id, before, after }) => `${id}: ${String(before)} -> ${String(after)}`);
}
