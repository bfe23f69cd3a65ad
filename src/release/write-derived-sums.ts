/** Records the hashes of the derived files in the data folder. It refuses to make them: that is the business of the formats. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes `derived.sha256` whole or not at all; gives a sentence. */
export function writeDerivedSums(dataFolder: string, text: string): string {
  const path = join(dataFolder, 'derived.sha256');
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
  return `ok: ${path} holds ${String(text.split('\n').length - 1)} hashes`;
}
