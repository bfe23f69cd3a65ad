/** `release.json`: what a release holds, to the byte, and which checks were run on it. It refuses to claim a check that nobody ran. */
import { rowCount } from '../intake/folder-file.ts';
import { listedFiles } from '../intake/seal.ts';
import { sha256 } from '../intake/sha256.ts';
import { checkIds, type CheckId, type ReleaseManifest } from '../model/release.ts';

/** The version and its two dates, and whether its rows are synthetic; the clock is not asked. */
export type Dates = Pick<ReleaseManifest, 'version' | 'released' | 'cutoff' | 'synthetic'>;

/** Checks that reading a release folder runs; the others need case files, an earlier release or a second build. */
const checksOfIntake: readonly CheckId[] = ['S1', 'S2', 'S3', 'S4', 'P1', 'P3', 'P4'];

/** Every check by its id, those of the intake as passed: call it only once they have. */
export function intakeChecks(): ReleaseManifest['checks'] {
  return checkIds.map((id) => ({
    id,
    status: checksOfIntake.includes(id) ? 'passed' : 'not_run',
  }));
}

/** Every check by its id as passed: only for bytes that are published if, and only if, each of them passes. */
export function allChecks(except: readonly CheckId[] = []): ReleaseManifest['checks'] {
  return checkIds.map((id) => ({ id, status: except.includes(id) ? 'not_run' : 'passed' }));
}

/** The manifest over the bytes of all files but itself and the checksums. Throws where a file is not given. */
export function manifest(
  dates: Dates,
  files: ReadonlyMap<string, Uint8Array>,
  checks: ReleaseManifest['checks'],
): ReleaseManifest {
  return {
    version: dates.version,
    released: dates.released,
    cutoff: dates.cutoff,
    schema: '1',
    status: 'published',
    ...(dates.synthetic && { synthetic: true }),
    files: listedFiles.map((name) => {
      const bytes = files.get(name);
      if (!bytes) throw new Error(`a release needs ${name}`);
      return {
        name,
        ...(name.endsWith('.csv') ? { rows: rowCount(bytes) } : {}),
        bytes: bytes.length,
        sha256: sha256(bytes),
      };
    }),
    checks,
  };
}
