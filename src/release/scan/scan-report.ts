/** The verb `scan`: files of the disk in, lines to print out. It refuses to print a match. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { problemSentence } from '../../model/problem.ts';
import { readIdentifiers } from './read-identifiers.ts';
import { scanFiles, type Finding } from './scan.ts';
import type { NamedBytes } from './unpacked.ts';

/** What to look at, and for whom. `path` is shown as given. */
export interface ScanRequest {
  readonly path: string;
  readonly caseFiles: string;
  readonly ledger: string | undefined;
}

/** Not files of the project: what npm and git keep. */
const passedOver = new Set(['node_modules', '.git']);
const mostPrinted = 200;

/** The lines of the report, the last of them the result, and whether nothing was found. Throws a sentence where there is nothing to look at or nothing can be proved. */
export async function scanReport(
  request: ScanRequest,
): Promise<{ lines: readonly string[]; clean: boolean }> {
  const identifiers = readIdentifiers(request.caseFiles, request.ledger);
  const paths = filesIn(request.path);
  const findings = await scanFiles(contents(paths), identifiers);
  const files = new Set(findings.map(({ file }) => file)).size;
  const rest = findings.length - mostPrinted;
  return {
    clean: findings.length === 0,
    lines: [
      ...findings.slice(0, mostPrinted).map(findingSentence),
      ...(rest > 0 ? [`and ${String(rest)} more`] : []),
      findings.length === 0
        ? `ok: no pattern, no identifier and no canary in ${counted(paths.length, 'file')}`
        : `${counted(findings.length, 'finding')} in ${counted(files, 'file')}`,
    ],
  };
}

/** `file:line: column: rule: sentence (salted hash)`. */
export function findingSentence({ rule, file, line, column, hash, message }: Finding): string {
  return problemSentence({ path: file, line, column, message: `${rule}: ${message} (${hash})` });
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function filesIn(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`${path}: is missing`);
  if (!found.isDirectory()) return [path];
  const files = readdirSync(path)
    .filter((name) => !passedOver.has(name))
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)));
  return files;
}

function* contents(paths: readonly string[]): Generator<NamedBytes> {
  for (const path of paths)
    yield [relative('', path).startsWith('..') ? path : relative('', path), readFileSync(path)];
}
