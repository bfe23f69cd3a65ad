/** Checks P1 and P4 on the rows: every published value has a source, every address may be shown. It refuses a value that nothing supports. */
import { supportableColumns, type Source } from '../model/case.ts';
import { gapWords, type CodedColumn } from '../model/vocabulary.ts';
import { idOf, type CaseTables } from './read-table.ts';
import type { ProblemLog } from './problem-log.ts';

/** Not checked: the requesting country is a condition of inclusion, the region follows from the country. */
const supportedColumns = supportableColumns.filter(
  (column) => column !== 'requesting_country' && column !== 'host_region',
);

/** Words that claim nothing and so need no source. */
const gaps: readonly string[] = ['unknown', 'pending', 'not_applicable'];

/** Notes each value of cases.csv and each event that no source of its case supports. Cases without sources, or with one that was refused, are passed over: that is noted elsewhere. */
export function noteSupport({ cases, events, sources }: CaseTables, log: ProblemLog): void {
  if (!sources?.complete) return;
  const supports = new Map<string, (readonly string[])[] | 'refused'>();
  for (const row of sources.rows) {
    const { value } = row;
    const id = idOf(row, 'case_id') ?? '';
    const known = supports.get(id);
    if (!value) supports.set(id, 'refused');
    else if (known === undefined) supports.set(id, [value.supports]);
    else if (known !== 'refused') known.push(value.supports);
  }
  const unsupported = (id: string, name: string) => {
    const known = supports.get(id);
    return (
      known !== undefined && known !== 'refused' && !known.some((names) => names.includes(name))
    );
  };
  for (const { line, cells, value } of cases?.rows ?? [])
    if (value && cases)
      for (const column of supportedColumns)
        if (!isGap(column, cells[column] ?? '') && unsupported(value.caseId, column))
          log.add({ path: cases.path, line, column }, () => sentence(cells[column] ?? '', column));
  for (const { line, value } of events?.rows ?? [])
    if (value && events && unsupported(value.caseId, `event:${value.event}`))
      log.add({ path: events.path, line, column: 'event' }, () =>
        sentence(value.event, `event:${value.event}`),
      );
}

function isGap(column: string, text: string): boolean {
  return gaps.includes(text) || gapWords[column as CodedColumn] === text;
}

function sentence(text: string, name: string): string {
  const remedy = name.startsWith('event:') ? 'take the event out' : 'publish the word for a gap';
  return `"${text}" has no source: ${name} stands in supports of no source of this case; name one or ${remedy}`;
}

/** Notes addresses that may not be shown, and shown ones that are missing. */
export function noteLinks({ sources }: CaseTables, log: ProblemLog): void {
  for (const { line, value } of sources?.rows ?? []) {
    const fault = value && linkFault(value);
    if (fault !== undefined) log.add({ path: sources?.path ?? '', line, column: 'url' }, fault);
  }
}

function linkFault({ url, urlStatus, namesPerson }: Source): string | undefined {
  if (urlStatus !== 'published')
    return url === '' ? undefined : `is filled although url_status is ${urlStatus}; leave it empty`;
  if (url === '') return 'is empty although url_status is published';
  return namesPerson ? 'leads to a page that names the person; withhold it' : undefined;
}
