/** Files out of ZIP (and so XLSX) and gzip, as deep as they go. It refuses to pass over an archive that it cannot open. */
import { gunzipSync, unzipSync } from 'fflate';
import { begins } from './file-pieces.ts';

/** A name with the archives that it lies in (`a.zip > b.csv`), and its bytes. */
export type NamedBytes = readonly [name: string, bytes: Uint8Array];

const deepest = 8;

/** The file itself, or all that is packed in it. Throws a sentence where an archive is broken or nested beyond reason. */
export function* unpacked([name, bytes]: NamedBytes, depth = 0): Generator<NamedBytes> {
  const zip = begins(bytes, 'PK\u0003\u0004') || begins(bytes, 'PK\u0005\u0006');
  if (!zip && !begins(bytes, '\u001f\u008b')) {
    yield [name, bytes];
    return;
  }
  if (depth === deepest) throw new Error(`archives lie in one another more than ${deepest} deep`);
  const members: NamedBytes[] = zip
    ? Object.entries(unzipSync(bytes))
    : [[name.replace(/^.*\/|\.gz$/g, ''), gunzipSync(bytes)]];
  for (const [member, inner] of members) yield* unpacked([`${name} > ${member}`, inner], depth + 1);
}
