/** Check S2: ids stand once, are random, and events and sources belong to a case. It refuses orphans. */
import type { ProblemLog } from './problem-log.ts';
import type { CaseTables, ReadRow } from './read-table.ts';

/** Notes repeated and sequential ids, and events and sources without a case. A table that could not be read is passed over. */
export function noteKeys({ cases, events, sources }: CaseTables, log: ProblemLog): void {
  if (cases) {
    noteRepeated(cases, 'case_id', log);
    noteSequential(cases, 'case_id', log);
    noteSequential(cases, 'person_id', log);
    noteOrderOfDate(cases, log);
  }
  if (sources) {
    noteRepeated(sources, 'source_id', log);
    noteSequential(sources, 'source_id', log);
  }
  if (!cases?.complete) return;
  const known = new Set(cases.rows.map(({ cells }) => cells['case_id']));
  if (known.has(undefined)) return;
  for (const table of [events, sources])
    for (const { line, cells } of table?.rows ?? [])
      if (cells['case_id'] !== undefined && !known.has(cells['case_id']))
        log.add(
          { path: table?.path ?? '', line, column: 'case_id' },
          () => `"${cells['case_id'] ?? ''}" is no case of cases.csv`,
        );
}

interface AnyTable {
  readonly path: string;
  readonly rows: readonly ReadRow<unknown>[];
}

function noteRepeated({ path, rows }: AnyTable, column: string, log: ProblemLog): void {
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const id = cells[column];
    if (id === undefined || id === '') continue;
    const first = lines.get(id);
    if (first === undefined) lines.set(id, line);
    else log.add({ path, line, column }, () => `"${id}" stands already in line ${String(first)}`);
  }
}

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The number that eight characters of Crockford's base 32 write. https://www.crockford.com/base32.html */
function idNumber(id: string): number {
  let number = 0;
  for (const digit of id) number = number * 32 + digits.indexOf(digit);
  return number;
}

/** Three ids at equal distances do not come from a random draw out of 32^8. */
function noteSequential({ path, rows }: AnyTable, column: string, log: ProblemLog): void {
  const ids = [...new Set(rows.map(({ cells }) => cells[column] ?? ''))]
    .filter((id) => /^[0-9A-HJKMNP-TV-Z]{8}$/.test(id))
    .sort();
  const numbers = ids.map(idNumber);
  const at = numbers.findIndex(
    (n, i) => (numbers[i + 2] ?? NaN) - (numbers[i + 1] ?? NaN) === (numbers[i + 1] ?? NaN) - n,
  );
  if (at >= 0)
    log.add(
      { path, column },
      `ids follow one another (${ids.slice(at, at + 3).join(', ')}); an id is drawn at random`,
    );
}

const fewestToTell = 8;

/** Dated cases whose ids rise or fall all along were numbered, not drawn; below eight it may be chance. */
function noteOrderOfDate({ path, rows }: AnyTable, log: ProblemLog): void {
  const ids = rows
    .filter(({ cells }) => cells['detained'] !== undefined && cells['detained'] !== 'unknown')
    .map(({ cells }) => cells['case_id'] ?? '');
  if (ids.length < fewestToTell) return;
  const falls = ids.slice(1).map((id, i) => id < (ids[i] ?? ''));
  if (new Set(falls).size === 1)
    log.add(
      { path, column: 'case_id' },
      'ids stand in the order of dates; an id is drawn at random',
    );
}
