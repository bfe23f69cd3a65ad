/** A folder as one ZIP, the same bytes on every machine. It refuses a clock: each member bears the first day that ZIP knows. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

// The fields of a ZIP have no zone: built from parts, the day is the same in every zone.
const firstDay = new Date(1980, 0, 1);

const packed = /\.(?:gz|parquet|png|webp|woff2|xlsx|zip)$/;

/** Writes the members in the order given, a piece at a time; `read` is called once for each. */
export function writeArchive(
  paths: Iterable<string>,
  read: (path: string) => Uint8Array,
  write: (piece: Uint8Array) => void,
): void {
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    write(piece);
  });
  for (const path of paths) {
    const member = packed.test(path)
      ? new ZipPassThrough(path)
      : new ZipDeflate(path, { level: 9 });
    member.mtime = firstDay;
    zip.add(member);
    member.push(read(path), true);
  }
  zip.end();
}
