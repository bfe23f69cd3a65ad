/** Parquet over HTTP: who asks for one country and one year reads a part of the file, and finds what DuckDB finds in all of it. Synthetic rows; DuckDB reads the file, since its part for HTTP is not among our packages. */
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parquetBytes } from '../../src/formats/parquet.ts';
import { readDraft } from '../../src/intake/read-release.ts';
import { tables, type TableName } from '../../src/model/case.ts';
import { csvText } from '../../src/selection/csv.ts';
import { listening, staticServer } from '../../src/site/static-server.ts';
import { syntheticRelease } from '../bench/synthetic-release.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { answer } from './duck.ts';
import { inventedSource } from './invented-source.ts';

const size = 40_000;

test('a question about one country and one year reads less than a tenth of the bytes', async () => {
  const folder = scratchFolder();
  const release = syntheticRelease(size);
  for (const name of Object.keys(tables) as TableName[])
    writeFileSync(join(folder, tables[name].file), csvText(release[name]));
  const path = join(folder, 'cases.parquet');
  writeFileSync(path, parquetBytes('cases', { ...inventedSource([]), cases: readDraft(folder) }));
  const server = staticServer(folder);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://localhost:${String(await listening(server, 0))}/cases.parquet`;

  const transfers = { bytes: 0, statuses: new Set<number>() };
  const counted: typeof fetch = async (address, request) => {
    const response = await fetch(address, request);
    if (request?.method !== 'HEAD') {
      transfers.bytes += Number(response.headers.get('content-length'));
      transfers.statuses.add(response.status);
    }
    return response;
  };
  const file = await asyncBufferFromUrl({ url, fetch: counted });
  const rows = await parquetReadObjects({
    file,
    metadata: await parquetMetadataAsync(file, { initialFetchSize: 2 ** 15 }),
    columns: ['case_id', 'outcome'],
    filter: { host_country: { $eq: 'PL' }, detained: { $gte: '2020', $lt: '2021' } },
  });

  const where = `host_country = 'PL' AND detained >= '2020' AND detained < '2021'`;
  const found = await answer(
    `SELECT case_id, outcome FROM '${path}' WHERE ${where} ORDER BY case_id`,
  );
  const order = (a: (typeof rows)[number], b: (typeof rows)[number]): number =>
    String(a['case_id']) < String(b['case_id']) ? -1 : 1;
  expect(rows.toSorted(order)).toEqual(found);
  expect(found.length).toBeGreaterThan(20);
  expect([...transfers.statuses]).toEqual([206]);
  expect(transfers.bytes).toBeLessThan(statSync(path).size / 10);
}, 60_000);
