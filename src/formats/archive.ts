/** A ZIP whose bytes follow from its contents: sorted names, one date for all. It refuses the clock and the time zone. */
import { unzipSync, zipSync } from 'fflate';

/** The files as one ZIP, each dated noon of `day` (YYYY-MM-DD): ZIP keeps local time, so a time zone must not move it. */
export function archive(
  files: ReadonlyMap<string, Uint8Array>,
  day: string,
): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  const names = [...files.keys()].sort();
  return new Uint8Array(
    zipSync(Object.fromEntries(names.map((name) => [name, files.get(name) ?? new Uint8Array()])), {
      mtime,
      level: 9,
    }),
  );
}

/** A ZIP made by another program, with the same members and none of its dates. */
export function redated(zip: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  return archive(new Map(Object.entries(unzipSync(zip))), day);
}
