/** A table as Parquet: typed columns, rows by host country and date, in row groups that can be skipped by their statistics. It refuses times and program versions in the file. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import { columnsOf, type Case, type TableName } from '../model/case.ts';
import { comparePartialDates } from '../model/partial-date.ts';
import type { ReleaseManifest } from '../model/release.ts';
import { fieldOf } from './fields.ts';
import { licenceAddress, type ReleaseSource } from './release-source.ts';
import { typedRows } from './table-rows.ts';

/** So few rows that a question about one country reads little, so many that a group is worth a request. */
export const rowGroupRows = 2000;

const types = { string: 'STRING', integer: 'INT32', boolean: 'BOOLEAN' } as const;

/** The bytes of `TABLE.parquet`. Lists stay texts with `;` between, so that a row equals that of the CSV; only `url` may be null. */
export function parquetBytes(table: TableName, source: ReleaseSource): Uint8Array<ArrayBuffer> {
  const rows = typedRows(table, byCountryAndDate(source.cases));
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columnsOf(table).map((column) => {
        const { type, constraints } = fieldOf(table, column);
        return {
          name: column,
          data: rows.map((row) => row[column] ?? null),
          type: types[type],
          nullable: constraints['required'] !== true,
          columnIndex: true,
        };
      }),
      rowGroupSize: rowGroupRows,
      kvMetadata: metadata(source.manifest),
      createdBy: 'hyparquet-writer',
    }),
  );
}

/** Cases by host country (`unknown` last), then date, then id, all by code points. */
function byCountryAndDate(cases: readonly Case[]): readonly Case[] {
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...cases].sort(
    (a, b) =>
      text(a.hostCountry, b.hostCountry) ||
      comparePartialDates(a.detained, b.detained) ||
      text(a.caseId, b.caseId),
  );
}

function metadata({ version, cutoff }: ReleaseManifest) {
  return [
    { key: 'publisher', value: 'Wanted Abroad' },
    { key: 'version', value: version },
    { key: 'cutoff', value: cutoff },
    { key: 'license', value: licenceAddress },
  ];
}
