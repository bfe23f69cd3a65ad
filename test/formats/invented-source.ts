/** An invented release to make files of: invented cases with the files of a folder around them. It refuses to resemble anybody. */
import { columnsOf, tables, type Case } from '../../src/model/case.ts';
import type { ReleaseManifest } from '../../src/model/release.ts';
import { tableNames, type ReleaseSource } from '../../src/formats/release-source.ts';
import { textRows } from '../../src/formats/table-rows.ts';
import { metrics } from '../../src/statistics/metrics.ts';
import { csvLine } from '../../src/intake/csv-records.ts';
import { inventedCase } from '../statistics/invented-case.ts';

/** The release `9.9.9` of some cases. */
export function inventedSource(cases: readonly Case[]): ReleaseSource {
  const files = new Map<string, Uint8Array>();
  const put = (name: string, text: string) => files.set(name, new TextEncoder().encode(text));
  for (const table of tableNames) {
    const columns = columnsOf(table);
    const rows = textRows(table, cases).map((row) => columns.map((column) => row[column] ?? ''));
    put(tables[table].file, [columns, ...rows].map((cells) => `${csvLine(cells)}\n`).join(''));
  }
  put('changes.json', JSON.stringify({ version: '9.9.9', previous: null, changes: [] }));
  put('SHA256SUMS', 'invented\n');
  const manifest: ReleaseManifest = {
    version: '9.9.9',
    released: '2031-05-17',
    cutoff: '2031-04',
    schema: '1',
    status: 'published',
    files: [],
    checks: [],
  };
  return { manifest, cases, metrics: metrics(cases), files };
}

/** Three invented cases with what is hard to keep: Cyrillic, quotes, a semicolon list, an empty address, a year like a number. */
export const hardCases: readonly Case[] = [
  hardCase('0000AAAA', 'PL', '2030', '«Вымышленная газета», "кавычки"', ''),
  hardCase('0000BBBB', 'AM', '2030-02', 'Žinios, ltd. & <b>', 'https://example.org/a?b=1,2'),
  hardCase('0000CCCC', 'unknown', 'unknown', 'Газета Ў і Ґ', ''),
];

function hardCase(
  caseId: string,
  hostCountry: Case['hostCountry'],
  detained: string,
  publisher: string,
  url: string,
): Case {
  const one = inventedCase({
    caseId,
    hostCountry,
    detained,
    chargeFamilies: ['economic', 'other'],
    events: ['left_origin', 'detained'],
  });
  return {
    ...one,
    events: one.events.map((event) => ({ ...event, caseId })),
    sources: [
      {
        sourceId: `S${caseId.slice(1)}`,
        caseId,
        publisher,
        published: { precision: 'year', year: 2030 },
        language: 'be',
        kind: 'news',
        namesPerson: url === '',
        url,
        urlStatus: url === '' ? 'withheld_names_person' : 'published',
        supports: ['detained', 'event:detained'],
      },
    ],
  };
}
