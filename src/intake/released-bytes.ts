/** The bytes of a released file, for handing them on unchanged. It refuses to look outside a release folder. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The file `name` of a version, byte for byte. */
export function releasedBytes(
  dataFolder: string,
  version: string,
  name: string,
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(dataFolder, basename(version), basename(name))));
}
