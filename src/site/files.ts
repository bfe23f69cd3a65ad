/** The files of a release as the site offers them: released ones byte for byte, derived ones beside them. */
import { releasedBytes } from '../intake/released-bytes.ts';
import { releaseFiles } from '../model/release.ts';
import type { MetricsFile } from '../statistics/metrics.ts';
import { dataFolder, type CountedRelease } from './record.ts';

/** A downloadable file with its size in bytes, and its rows if it is a table. */
export interface OfferedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows?: number | undefined;
  readonly sha256?: string | undefined;
}

/** All files of a release, tables first. */
export function filesOf({ manifest, metrics }: CountedRelease): readonly OfferedFile[] {
  const released = [...releaseFiles, 'SHA256SUMS'].map((name) => {
    const listed = manifest.files.find((file) => file.name === name);
    return {
      name,
      bytes: releasedBytes(dataFolder, manifest.version, name),
      rows: listed?.rows,
      sha256: listed?.sha256,
    };
  });
  const numbers: MetricsFile = { version: manifest.version, cutoff: manifest.cutoff, metrics };
  const derived = {
    name: 'metrics.json',
    bytes: new TextEncoder().encode(`${JSON.stringify(numbers, null, 2)}\n`),
  };
  return [...released, derived];
}

/** The only file of a version that was withdrawn. */
export function tombstoneBytes(version: string): Uint8Array<ArrayBuffer> {
  return releasedBytes(dataFolder, version, 'release.json');
}
