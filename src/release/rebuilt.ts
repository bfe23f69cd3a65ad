/** The other end of a second build: an order as JSON, the checksums as text. It refuses to write. */
import { isAbsolute } from 'node:path';
import { sealFile } from '../intake/seal.ts';
import { built } from './built.ts';
import { latestRelease } from './latest-release.ts';
import { readCaseFiles } from './read-case-files.ts';
import type { Scan } from './scanning.ts';
import type { Rebuild } from './tools.ts';

/** The checksum file of the release that the order makes. */
export async function rebuilt(order: string, scan: Scan): Promise<string> {
  const { caseFolder, dataFolder, dates, ledger } = JSON.parse(order) as Rebuild;
  for (const folder of [caseFolder, dataFolder])
    if (!isAbsolute(folder)) throw new Error(`${folder} is no absolute path`);
  const material = {
    caseFiles: readCaseFiles(caseFolder),
    ledger,
    before: latestRelease(dataFolder),
  };
  const { files } = await built(material, dates, scan);
  return new TextDecoder().decode(files.get(sealFile));
}
