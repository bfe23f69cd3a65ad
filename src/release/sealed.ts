/** The seven files of a release from its three tables. It refuses a file that it cannot name in the checksums. */
import { sealFile } from '../intake/seal.ts';
import { checksumText } from '../intake/sha256.ts';
import { tables, type Case } from '../model/case.ts';
import { releaseFiles, type ReleaseChanges, type ReleaseManifest } from '../model/release.ts';
import { jsonText } from './json-text.ts';
import { manifest, type Dates } from './manifest.ts';
import { riskReport } from './risk-report.ts';
import { tableText } from './table-text.ts';

/** Bytes by the name of the file. */
export type ReleaseBytes = ReadonlyMap<string, Uint8Array>;

const encoder = new TextEncoder();

/** The tables as given, what is computed from them, and the checksums over all. */
export function sealed(
  dates: Dates,
  cases: readonly Case[],
  tablesGiven: ReleaseBytes,
  changes: ReleaseChanges,
  checks: ReleaseManifest['checks'],
): ReleaseBytes {
  const files = new Map(tablesGiven);
  const put = (name: string, text: string) => files.set(name, encoder.encode(text));
  put('changes.json', jsonText(changes));
  put('risk-report.json', jsonText(riskReport(dates.version, cases, checks)));
  put('release.json', jsonText(manifest(dates, files, checks)));
  put(
    sealFile,
    checksumText(releaseFiles.map((name) => [name, files.get(name) ?? new Uint8Array()])),
  );
  return files;
}

/** The three tables of cases that stand in the order of the rows. */
export function tableBytes(cases: readonly Case[]): ReleaseBytes {
  return new Map([
    [
      tables.cases.file,
      encoder.encode(
        tableText(
          'cases',
          cases.map((one) => ({ ...one, sources: one.sources.length })),
        ),
      ),
    ],
    [
      tables.events.file,
      encoder.encode(
        tableText(
          'events',
          cases.flatMap(({ events }) => events),
        ),
      ),
    ],
    [
      tables.sources.file,
      encoder.encode(
        tableText(
          'sources',
          cases.flatMap(({ sources }) => sources),
        ),
      ),
    ],
  ]);
}
