/** A folder of `*.jsonl` as case files. It refuses a folder of which any line is wrong, and never prints what a line holds. */
import { join } from 'node:path';
import type * as z from 'zod';
import { decodeText } from '../intake/decode-text.ts';
import { frozen } from '../intake/frozen.ts';
import { issueSentence } from '../intake/issue-sentence.ts';
import { ProblemLog } from '../intake/problem-log.ts';
import { namesIn, readBytes } from '../intake/read-bytes.ts';
import { caseFile, type CaseFile } from './case-file.ts';

/** Words of these fields may be printed: they are published or closed vocabularies. */
const printable =
  /^(?:requesting_country|host_country|host_region|detained_precision|instrument|trigger|charge_families\.\d+|documented_motive|protection_status|outcome|interpol_status|linkage|tier|confidence|events\.\d+\.type|sources\.\d+\.(?:kind|supports\.\d+))$/;

/** All cases of a folder, in the order of the files' names and their lines. Throws `DataRefused` with every fault. */
export function readCaseFiles(folder: string): readonly CaseFile[] {
  const log = new ProblemLog();
  const names = (namesIn(folder, log) ?? []).filter((name) => name.endsWith('.jsonl'));
  if (log.count === 0 && names.length === 0)
    log.add({ path: folder }, 'holds no case file; case files end with .jsonl');
  const lineOf = new Map<string, string>();
  const cases = names.flatMap((name) => casesIn(join(folder, name), lineOf, log));
  log.throwIfAny();
  return frozen(cases);
}

function casesIn(path: string, placeOf: Map<string, string>, log: ProblemLog): CaseFile[] {
  const bytes = readBytes(path, log);
  if (!bytes) return [];
  const { text, problems } = decodeText(bytes, path);
  for (const { line, message } of problems.filter(({ message }) => !/NFC|zero-width/.test(message)))
    log.add({ path, line }, message);
  return (text ?? '').split('\n').flatMap((row, i) => {
    if (row.trim() === '') return [];
    const line = i + 1;
    const one = caseIn(row, path, line, log);
    if (!one) return [];
    for (const key of [`key ${one.key}`, ...sourceIds(one)]) {
      const place = placeOf.get(key);
      if (place !== undefined)
        log.add({ path, line, column: key.split(' ')[0] }, `stands already in ${place}`);
      placeOf.set(key, `${path}:${String(line)}`);
    }
    return [one];
  });
}

function sourceIds({ sources }: CaseFile): readonly string[] {
  return sources.flatMap(({ id }) => (id === undefined ? [] : [`sources.id ${id}`]));
}

function caseIn(row: string, path: string, line: number, log: ProblemLog): CaseFile | undefined {
  let json: unknown;
  try {
    json = JSON.parse(row);
  } catch {
    log.add({ path, line }, 'is not JSON; each line is one case');
    return undefined;
  }
  const result = caseFile.safeParse(json);
  if (!result.success) {
    for (const issue of result.error.issues)
      log.add({ path, line, column: issue.path.join('.') || undefined }, sentence(issue, json));
    return undefined;
  }
  const one = result.data;
  const precision = precisionOf(one.detained_on);
  if (one.detained_precision !== precision)
    log.add(
      { path, line, column: 'detained_precision' },
      `"${one.detained_precision}" is not the precision of detained_on, which is ${precision}`,
    );
  if (one.tier === 'public_record' && one.canary !== true)
    one.sources.forEach(({ id }, i) => {
      if (id === undefined)
        log.add(
          { path, line, column: `sources.${String(i)}.id` },
          'is missing; a source has an id',
        );
    });
  return one;
}

function precisionOf(date: string | null): CaseFile['detained_precision'] {
  if (date === null) return 'unknown';
  return ({ 4: 'year', 7: 'month' } as const)[date.length] ?? 'day';
}

/** What is allowed, and what was found only where the field holds no secret. */
function sentence(issue: z.core.$ZodIssue, json: unknown): string {
  const field = issue.path.join('.');
  const found = issue.path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    json,
  );
  if (issue.code === 'unrecognized_keys') return 'has a field that no case file has';
  if (issue.code === 'invalid_value')
    return printable.test(field) && typeof found === 'string'
      ? issueSentence(field, found, { ...issue, path: [] })
      : 'is none of the words of this field';
  if (found === undefined) return 'is missing';
  if (issue.code === 'invalid_type') return `is not what this field holds, ${issue.expected}`;
  if (issue.code === 'custom') return issue.message;
  return 'is not what this field holds';
}
