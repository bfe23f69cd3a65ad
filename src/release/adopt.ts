/** Makes the first release of a data folder from three checked tables. It refuses to touch a release that exists. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { indexFile } from '../intake/read-index.ts';
import { readDraft, readRelease } from '../intake/read-release.ts';
import { sealFile } from '../intake/seal.ts';
import { sha256 } from '../intake/sha256.ts';
import { tables } from '../model/case.ts';
import { releaseManifest, type ReleaseIndex } from '../model/release.ts';
import { firstChanges } from './first-changes.ts';
import { jsonText } from './json-text.ts';
import { intakeChecks, type Dates } from './manifest.ts';
import { sealed } from './sealed.ts';

/** Where the tables lie, where the release goes, and its dates: the clock is not asked. */
export interface Adoption extends Dates {
  readonly folder: string;
  readonly dataFolder: string;
}

/** Writes `dataFolder/version` whole or not at all, then the index. Gives a sentence; throws `DataRefused`, or an error in words where the release must not be made. */
export function adopt({ folder, dataFolder, ...about }: Adoption): string {
  const { version } = about;
  const target = join(dataFolder, version);
  const index = join(dataFolder, indexFile);
  const dates = releaseManifest
    .pick({ version: true, released: true, cutoff: true, synthetic: true })
    .safeParse(about);
  if (!dates.success) throw new Error(dates.error.issues.map(({ message }) => message).join('\n'));
  if (existsSync(target)) throw new Error(`${target} exists; a release never changes`);
  if (existsSync(index))
    throw new Error(
      `${index} exists; only a first release is adopted, later ones are made from case files`,
    );

  const files = releasedFiles(folder, dates.data);
  mkdirSync(dataFolder, { recursive: true });
  const workshop = mkdtempSync(join(dataFolder, `.${version}-`));
  try {
    const draft = join(workshop, version);
    mkdirSync(draft);
    for (const [name, bytes] of files) writeFileSync(join(draft, name), bytes);
    readRelease(draft);
    renameSync(draft, target);
    writeFileSync(join(workshop, indexFile), jsonText(firstIndex(dates.data, files)));
    renameSync(join(workshop, indexFile), index);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return `ok: ${target} is made, and ${index} names it as the latest`;
}

/** The seven files of the release: the tables byte for byte, and what is computed from them. Throws `DataRefused`. */
export function releasedFiles(folder: string, dates: Dates): ReadonlyMap<string, Uint8Array> {
  const cases = readDraft(folder, dates.version, dates.cutoff);
  const copied = new Map<string, Uint8Array>(
    Object.values(tables).map(({ file }) => [file, readFileSync(join(folder, file))]),
  );
  return sealed(dates, cases, copied, firstChanges(dates.version, cases), intakeChecks());
}

function firstIndex(dates: Dates, files: ReadonlyMap<string, Uint8Array>): ReleaseIndex {
  const seal = sha256(files.get(sealFile) ?? '');
  const { version, released, cutoff } = dates;
  return {
    latest: version,
    versions: [{ version, released, cutoff, status: 'current', sha256: seal }],
  };
}
