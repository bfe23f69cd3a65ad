/** `data/derived.sha256`: a line for each derived file of each version, so that a change of any byte is a decision. It refuses to write itself. */
import { sha256 } from '../intake/sha256.ts';
import type { ReleaseSource } from './release-source.ts';
import { derivedFiles } from './derived-files.ts';

/** The text of the file: `HASH  VERSION/NAME`, versions in the order given, names in the order of making. */
export async function derivedSums(sources: readonly ReleaseSource[]): Promise<string> {
  const parts: string[] = [];
  for (const source of sources)
    for (const { name, bytes } of await derivedFiles(source))
      parts.push(`${sha256(bytes)}  ${source.manifest.version}/${name}\n`);
  return parts.join('');
}
