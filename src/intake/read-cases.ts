/** The three tables of a folder, read and checked against one another, and the cases they make. It refuses to make cases while anything is wrong. */
import { tables, type Case, type CaseEvent, type Source } from '../model/case.ts';
import { noteChronology } from './chronology.ts';
import { noteCourse } from './course.ts';
import { frozen } from './frozen.ts';
import type { FolderFile } from './folder-file.ts';
import { noteKeys } from './keys.ts';
import { noteLinks, noteSupport } from './support.ts';
import type { ProblemLog } from './problem-log.ts';
import { noteRows } from './row-rules.ts';
import { readTable, type CaseTables, type ReadTable } from './read-table.ts';

/** Files by name, each read when it is due; what cannot be read is noted already. */
type TableFiles = ReadonlyMap<string, Pick<FolderFile, 'path' | 'read'>>;

/** Reads and checks the three tables (S1 to S4, P1, P3, P4). `version`, where known, is the latest that `first_release` may name, `cutoff` the last month that a date may name. Without problems: the cases in the order of the file, frozen deeply. */
export function readCases(
  files: TableFiles,
  log: ProblemLog,
  version?: string,
  cutoff?: string,
): readonly Case[] | undefined {
  const before = log.count;
  const read: CaseTables = {
    cases: tableFrom('cases', files, log),
    events: tableFrom('events', files, log),
    sources: tableFrom('sources', files, log),
  };
  log.within('S2', () => {
    noteKeys(read, log);
    noteCourse(read, log);
  });
  log.within('S1', () => {
    noteRows(read, log, version);
    noteChronology(read, log, cutoff);
  });
  log.within('P1', () => {
    noteSupport(read, log);
  });
  log.within('P4', () => {
    noteLinks(read, log);
  });
  return log.count === before ? nested(read) : undefined;
}

function tableFrom<T extends keyof CaseTables>(
  name: T,
  files: TableFiles,
  log: ProblemLog,
): ReadTable<T> | undefined {
  const file = files.get(tables[name].file);
  const bytes = file?.read();
  return file && bytes && log.within('S1', () => readTable(name, bytes, file.path, log));
}

function nested({ cases, events, sources }: CaseTables): readonly Case[] {
  const eventsOf = byCase<CaseEvent>(events?.rows ?? []);
  const sourcesOf = byCase<Source>(sources?.rows ?? []);
  return frozen(
    (cases?.rows ?? []).flatMap(({ value }) =>
      value
        ? [
            {
              ...value,
              events: eventsOf.get(value.caseId) ?? [],
              sources: sourcesOf.get(value.caseId) ?? [],
            },
          ]
        : [],
    ),
  );
}

function byCase<V extends { readonly caseId: string }>(
  rows: readonly { readonly value: V | undefined }[],
): ReadonlyMap<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const { value } of rows) {
    if (!value) continue;
    const group = groups.get(value.caseId);
    if (group) group.push(value);
    else groups.set(value.caseId, [value]);
  }
  return groups;
}
