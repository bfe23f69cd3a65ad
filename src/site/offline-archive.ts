/** A folder as one ZIP, the same bytes on every machine. It refuses a clock: each member bears the first day that ZIP knows. */
import { Zip, type ZipInputFile } from 'fflate';
import type { Sealed } from './seal-worker.ts';

// The fields of a ZIP have no zone: built from parts, the day is the same in every zone.
const firstDay = new Date(1980, 0, 1);

/** What the form of a ZIP without extensions can count. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.22 */
const mostMembers = 65_535;

/** A ZIP to which members are given one after the other; `write` gets its pieces. Throws where it has more members than a ZIP can count. */
export function archiveWriter(write: (piece: Uint8Array) => void): {
  readonly add: (member: Sealed) => void;
  readonly end: () => void;
} {
  let members = 0;
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    write(piece);
  });
  return {
    add: ({ path, crc, size, bytes, deflated }) => {
      members += 1;
      if (members > mostMembers)
        throw new Error(`The site has more files than a ZIP can hold, ${String(mostMembers)}.`);
      const member: ZipInputFile = {
        filename: path,
        crc,
        size,
        compression: deflated ? 8 : 0,
        mtime: firstDay,
      };
      zip.add(member);
      member.ondata?.(null, bytes, true);
    },
    end: () => {
      zip.end();
    },
  };
}
