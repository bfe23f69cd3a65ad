/** The rows of each release as the scripts that the page of cases loads: classic ones that call `wantedAbroad(version, part, data)`, so that they run from file:// too. It refuses data that the released files do not have. */
import Papa from 'papaparse';
import { releasedBytes } from '../intake/released-bytes.ts';
import { tables, type Case, type TableName } from '../model/case.ts';
import { listedPublisher } from '../model/listed-publishers.ts';
import { choice } from '../selection/choice.ts';
import { rowsOf, type PackedRows, type Rows } from '../selection/columns.ts';
import type { Cells } from '../selection/csv.ts';
import type { Selection } from '../selection/fragment.ts';
import type { CaseCells } from '../selection/json.ts';
import { chunks, packedIds, packedRows } from '../selection/packed-rows.ts';
import {
  activeOutside,
  noticeAfterRefusal,
  noticeAfterRelease,
} from '../statistics/definitions.ts';
import { lacksItsStep } from '../statistics/outcome-step.ts';
import { once } from './once.ts';
import { dataFolder, record, type CountedRelease } from './record.ts';

/** A file by its address below `/rows/`; its text is made when it is written, since all of them together are larger than the record. */
export interface RowFile {
  readonly path: string;
  readonly text: () => string;
}

/** `index.json` and the scripts of every standing version: `filter.js` first, `ids.js`, and `cases-{n}.js` from 0 with 200 cases each. */
export function rowFiles(): readonly RowFile[] {
  const { releases, latest } = record();
  const versions = releases.map(({ manifest: { version }, cases }) => ({
    version,
    cases: cases.length,
  }));
  const index = { latest: latest.manifest.version, versions };
  return [
    { path: 'index.json', text: () => `${JSON.stringify(index, null, 2)}\n` },
    ...releases.flatMap(rowScripts),
  ];
}

/** The cases of a release that a selection keeps, in their order. */
export function selectedCases(release: CountedRelease, selection: Selection): readonly Case[] {
  const { cases } = release;
  const rowOf = (id: string): number | undefined => {
    const row = cases.findIndex(({ caseId }) => caseId === id);
    return row < 0 ? undefined : row;
  };
  const kept = new Set(choice(selectableRows(release), selection, rowOf).rows);
  return cases.filter((_, row) => kept.has(row));
}

/** The rows of some cases of a release as their files have them, with their steps and sources. */
export function caseCells({ manifest }: CountedRelease, cases: readonly Case[]): CaseCells {
  const ids = new Set(cases.map(({ caseId }) => caseId));
  const cells = (name: TableName): Cells => {
    const { columns, rows } = tableCells(manifest.version, name);
    const at = columns.indexOf('case_id');
    return { columns, rows: rows.filter((row) => ids.has(row[at] ?? '')) };
  };
  return { cases: cells('cases'), events: cells('events'), sources: cells('sources') };
}

function rowScripts(release: CountedRelease): readonly RowFile[] {
  const { version } = release.manifest;
  const script = (name: string, data: () => unknown): RowFile => ({
    path: `${version}/${name}.js`,
    text: () =>
      `wantedAbroad(${[version, name, data()].map((each) => JSON.stringify(each)).join(',')});\n`,
  });
  return [
    script('filter', () => packed(release)),
    script('ids', () => packedIds(tableCells(version, 'cases'))),
    ...chunks(caseCells(release, release.cases)).map((chunk, n) =>
      script(`cases-${String(n)}`, () => ({
        ...chunk,
        noted: [...listedSources(chunk), ...untoldOutcomes(release, chunk)],
      })),
    ),
  ];
}

const selectableRows = once((release: CountedRelease): Rows => rowsOf(packed(release)));

/** The ids of the sources whose publisher is marked before its link is followed. */
function listedSources({ sources: { columns, rows } }: CaseCells): readonly string[] {
  const [id, publisher, url] = (['source_id', 'publisher', 'url'] as const).map((name) =>
    columns.indexOf(name),
  ) as [number, number, number];
  return rows.flatMap((row) =>
    row[url] && listedPublisher(row[publisher] ?? '', row[url]) ? [row[id] ?? ''] : [],
  );
}

/** The ids of the cases whose outcome no step of theirs brought. */
function untoldOutcomes({ cases }: CountedRelease, { cases: chunk }: CaseCells): readonly string[] {
  const ids = new Set(chunk.rows.map((row) => row[chunk.columns.indexOf('case_id')]));
  return cases
    .filter((one) => ids.has(one.caseId) && lacksItsStep(one))
    .map(({ caseId }) => caseId);
}

function packed({ manifest: { version }, cases }: CountedRelease): PackedRows {
  const byId = new Map(cases.map((one) => [one.caseId, one]));
  const { columns, rows } = tableCells(version, 'cases');
  const at = columns.indexOf('case_id');
  const notice = rows.map((row) => {
    const one = byId.get(row[at] ?? '');
    if (!one) throw new Error(`The record of ${version} lacks the case of a row of its own file.`);
    if (noticeAfterRefusal(one)) return 'after_refusal';
    if (noticeAfterRelease(one)) return 'after_release';
    return activeOutside(one) ? 'active_outside' : 'none';
  });
  return packedRows(version, { columns, rows }, notice);
}

const tablesRead = new Map<string, Cells>();

/** A released table; read once. */
function tableCells(version: string, name: TableName): Cells {
  const key = `${version} ${name}`;
  const cells = tablesRead.get(key) ?? readCells(version, name);
  tablesRead.set(key, cells);
  return cells;
}

function readCells(version: string, name: TableName): Cells {
  const bytes = releasedBytes(dataFolder, version, tables[name].file);
  const text = new TextDecoder().decode(bytes);
  const { data } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  });
  const [columns = [], ...rows] = data;
  return { columns, rows };
}
