/** Case files become a release, or nothing changes: build, check, publish. It refuses on the first check that fails, after all have been run. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { indexFile, readIndex } from '../intake/read-index.ts';
import { sealFile } from '../intake/seal.ts';
import { sha256 } from '../intake/sha256.ts';
import { releaseChanges, releaseManifest } from '../model/release.ts';
import { admitted } from './admission.ts';
import { built, type Built, type Material } from './built.ts';
import { entryOf, withEntry } from './changelog.ts';
import { demandAll, verdicts } from './checks.ts';
import { codebookText } from './codebook.ts';
import { diskError } from './disk.ts';
import { jsonText } from './json-text.ts';
import { indexWith, latestRelease } from './latest-release.ts';
import { extended, readLedger } from './ledger.ts';
import { locked } from './lock.ts';
import type { Dates } from './manifest.ts';
import { publish, staged, sweep, workshopOf, type Replaced } from './publication.ts';
import { readCaseFiles } from './read-case-files.ts';
import type { Tools } from './tools.ts';

/** What to make of what: folders and files, the version and both its dates. */
export interface Order extends Dates {
  readonly caseFolder: string;
  readonly ledger: string;
  readonly dataFolder: string;
}

/** Makes `dataFolder/version`. Gives a sentence; throws `DataRefused`, or an error in words. Whatever is thrown, the data are as before. */
export async function release(order: Order, tools: Tools): Promise<string> {
  const dates = releaseManifest
    .pick({ version: true, released: true, cutoff: true })
    .safeParse({ version: order.version, released: order.released, cutoff: order.cutoff });
  if (!dates.success) throw new Error(dates.error.issues.map(({ message }) => message).join('\n'));
  try {
    return await locked(order.dataFolder, tools.disk, tools.processes, () =>
      released(order, dates.data, tools),
    );
  } catch (error) {
    throw diskError(error, 'nothing was published, and the data are as before');
  }
}

async function released(order: Order, dates: Dates, tools: Tools): Promise<string> {
  const { dataFolder, caseFolder } = order;
  const { disk, scan } = tools;
  sweep(dataFolder, order.ledger, disk);
  const given = materialOf(order);
  const ledger = extended(given.ledger, admitted(given.caseFiles, given.ledger), tools.random);
  const material = { ...given, ledger };
  const made = await built(material, dates, scan);
  const workshop = workshopOf(dataFolder, dates.version, tools.processes.own);
  try {
    const folder = staged(workshop, dates.version, made.files, disk);
    const rebuild = () =>
      tools.rebuild({
        caseFolder: resolve(caseFolder),
        dataFolder: resolve(dataFolder),
        dates,
        ledger,
      });
    const { files } = made;
    demandAll(await verdicts({ folder, files, dataFolder, dates, material, scan, rebuild }));
    const target = join(dataFolder, dates.version);
    publish(
      {
        first: [{ path: order.ledger, text: jsonText(ledger) }],
        folder,
        target,
        last: papers(dataFolder, dates, material, made),
      },
      disk,
    );
    return `ok: ${target} is made of ${String(made.cases.length)} cases; all checks passed, and ${join(dataFolder, indexFile)} names it as the latest`;
  } finally {
    disk.remove(workshop);
  }
}

/** Case files, ledger and the release before, as they lie on the disk. Throws `DataRefused`. */
export function materialOf(order: Pick<Order, 'caseFolder' | 'ledger' | 'dataFolder'>): Material {
  return {
    caseFiles: readCaseFiles(order.caseFolder),
    ledger: readLedger(order.ledger),
    before: latestRelease(order.dataFolder),
  };
}

/** Changelog, codebook and, last, the index. */
function papers(
  dataFolder: string,
  dates: Dates,
  { before }: Material,
  { cases, files }: Built,
): readonly Replaced[] {
  const at = (name: string) => join(dataFolder, name);
  const text = (name: string) =>
    existsSync(at(name)) ? readFileSync(at(name), 'utf8') : undefined;
  const bytes = (name: string) => files.get(name) ?? new Uint8Array();
  const index = indexWith(before && readIndex(dataFolder), {
    ...dates,
    sha256: sha256(bytes(sealFile)),
  });
  const changes = releaseChanges.parse(JSON.parse(new TextDecoder().decode(bytes('changes.json'))));
  const entry = entryOf(dates, before?.cases ?? [], cases, changes);
  return [
    {
      path: at('CHANGELOG.md'),
      text: withEntry(text('CHANGELOG.md'), dates.version, entry),
    },
    { path: at('README.md'), text: codebookText(index) },
    { path: at(indexFile), text: jsonText(index) },
  ];
}
