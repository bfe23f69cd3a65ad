/** Rules within one row of cases.csv and between neighbours: region, version, number of sources, order. It refuses a row that contradicts itself. */
import { regionOf } from '../model/countries.ts';
import { idOf, type CaseTables } from './read-table.ts';
import type { ProblemLog } from './problem-log.ts';

type Cells = Readonly<Record<string, string>>;

/** Notes contradictions in the rows of cases.csv; `version`, where known, is the latest that `first_release` may name. */
export function noteRows({ cases, sources }: CaseTables, log: ProblemLog, version?: string): void {
  if (!cases) return;
  const sourceCount = new Map<string, number>();
  for (const row of sources?.rows ?? []) {
    const id = idOf(row, 'case_id') ?? '';
    sourceCount.set(id, (sourceCount.get(id) ?? 0) + 1);
  }
  let before: Cells | undefined;
  for (const row of cases.rows) {
    const { line, value } = row;
    const add = (column: string, message: () => string) => {
      log.add({ path: cases.path, line, column }, message);
    };
    if (value && value.hostCountry !== 'unknown') {
      const region = regionOf(value.hostCountry);
      if (value.hostRegion !== region)
        add(
          'host_region',
          () => `"${value.hostRegion}" is not the region of ${value.hostCountry}; write ${region}`,
        );
    }
    if (value && version !== undefined && compareVersions(value.firstRelease, version) > 0)
      add('first_release', () => `"${value.firstRelease}" comes after this release, ${version}`);
    const found = sourceCount.get(idOf(row, 'case_id') ?? '') ?? 0;
    if (value && sources?.complete && value.sources !== found)
      add(
        'sources',
        () =>
          `"${String(value.sources)}" does not agree with sources.csv, which has ${String(found)} for this case`,
      );
    if (value) {
      const { cells } = row;
      if (before && compareRows(before, cells) > 0)
        add(
          'case_id',
          () =>
            `"${value.caseId}" stands too late; rows are ordered by detained (unknown last), then host_country, then case_id`,
        );
      before = cells;
    }
  }
}

/** The order of cases.csv: by the text of `detained` (a year before its months), `unknown` last, then `host_country`, then `case_id`. */
export function compareRows(a: Cells, b: Cells): number {
  for (const column of ['detained', 'host_country', 'case_id']) {
    const [textA, textB] = [a[column] ?? '', b[column] ?? ''];
    if (textA !== textB) return textA < textB ? -1 : 1;
  }
  return 0;
}

/** Below, at or above zero, number by number. */
export function compareVersions(a: string, b: string): number {
  const [partsA, partsB] = [a.split('.').map(Number), b.split('.').map(Number)];
  return partsA.map((part, i) => part - (partsB[i] ?? 0)).find((sign) => sign !== 0) ?? 0;
}
