/** Takes from private case files the little that the scan needs. It refuses to repeat anything of them: a broken line is named by file and line alone. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Identifiers } from './scan.ts';

const caseFile = z.looseObject({
  key: z.string().optional(),
  person_ref: z.string().optional(),
  canary: z.boolean().optional(),
  identifiers: z.array(z.string()).readonly(),
});
const ledgerFile = z.looseObject({ exceptions: z.array(z.string().min(1)).optional() });
/** Words of a canary count alone from here on; shorter ones stand in too many innocent words. */
const shortestToken = 4;

/** The identifiers in all `*.jsonl` of a folder, and the exceptions of the ledger (`ledger` or, without it, `ledger.json` of the folder where there is one: its `exceptions`, a list of texts). Throws a sentence for whatever cannot be read, and where there is no case. */
export function readIdentifiers(folder: string, ledger?: string): Identifiers {
  const names = isFolder(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .toSorted()
    : [];
  if (names.length === 0) throw new Error(`${folder}: holds no case files (*.jsonl)`);
  const cases = names.flatMap((name) => casesOf(join(folder, name)));
  return identifiersIn(
    cases,
    exceptionsOf(ledger ?? join(folder, 'ledger.json'), ledger !== undefined),
  );
}

/** The identifiers of cases that are read already; the words of canaries each for itself. */
export function identifiersIn(
  cases: readonly z.infer<typeof caseFile>[],
  exceptions: readonly string[],
): Identifiers {
  const people = cases.filter(({ canary }) => canary !== true);
  const canaries = cases.filter(({ canary }) => canary === true);
  return {
    known: distinct(people.flatMap(({ identifiers }) => identifiers)),
    canaries: distinct(
      canaries.flatMap(({ identifiers, key, person_ref }) => [
        ...identifiers
          .flatMap((text) => text.split(/\s+/))
          .filter((word) => word.length >= shortestToken),
        ...[key, person_ref].filter((token) => token !== undefined),
      ]),
    ),
    exceptions,
  };
}

function casesOf(path: string): readonly z.infer<typeof caseFile>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, at) => {
      if (text.trim() === '') return [];
      const place = `${basename(path)}:${String(at + 1)}`;
      const parsed = caseFile.safeParse(parsedJson(text, place));
      if (!parsed.success)
        throw new Error(
          `${place}: is not a case with a list of identifiers, so the scan would miss somebody`,
        );
      return [parsed.data];
    });
}

function exceptionsOf(path: string, isAsked: boolean): readonly string[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    if (!isAsked) return [];
    throw new Error(`${path}: the ledger cannot be read`);
  }
  const parsed = ledgerFile.safeParse(parsedJson(text, basename(path)));
  if (!parsed.success) throw new Error(`${path}: "exceptions" is not a list of texts`);
  return parsed.data.exceptions ?? [];
}

/** Parsed, or a sentence without the text: what JSON itself says would quote it. */
function parsedJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${place}: is not JSON`);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}
