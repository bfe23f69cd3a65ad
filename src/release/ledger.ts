/** The private ledger: which public id each person, case and source has. It refuses an id given twice, and to forget one. */
import * as z from 'zod';
import { ProblemLog } from '../intake/problem-log.ts';
import { readBytes } from '../intake/read-bytes.ts';
import { readJson } from '../intake/read-json.ts';
import { frozen } from '../intake/frozen.ts';
import type { CaseFile } from './case-file.ts';
import { idDraw, type Random } from './draw-id.ts';

const ids = z.record(
  z.string(),
  z.string().regex(/^[0-9A-HJKMNP-TV-Z]{8}$/, 'an id has eight characters of Crockford base 32'),
);

const ledgerFile = z.strictObject({
  persons: ids,
  cases: ids,
  sources: ids,
  /** Words that the identifier scan lets pass. */
  exceptions: z.array(z.string()).optional(),
  /** Public id of a case that turned out to be another one, and the id of that other one. */
  merged: ids.optional(),
  /** Sources whose address is not shown for safety, by their key or public id: a place in an address is for people to see. */
  withheld: z.array(z.string()).optional(),
  /** Keys of cases withdrawn for safety: they never enter a release again. */
  withdrawn: z.array(z.string()).optional(),
});
export type Ledger = z.output<typeof ledgerFile>;

export const idKinds = ['persons', 'cases', 'sources'] as const;

/** The ledger in a file. Throws `DataRefused`; a key is printed, an identifier never. */
export function readLedger(path: string): Ledger {
  const log = new ProblemLog();
  const bytes = readBytes(path, log);
  const ledger = bytes && readJson(ledgerFile, bytes, path, log);
  for (const kind of idKinds) {
    const keyOf = new Map<string, string>();
    for (const [key, id] of Object.entries(ledger?.[kind] ?? {})) {
      const known = keyOf.get(id);
      if (known !== undefined)
        log.add({ path, column: `${kind}.${key}` }, `has the id of ${known}; an id is given once`);
      keyOf.set(id, key);
    }
  }
  if (!ledger || log.count > 0) throw log.refusal();
  return frozen(ledger);
}

/** The ledger with an id for each person, case and source of `cases`; ids given before stay. */
export function extended(ledger: Ledger, cases: readonly CaseFile[], random: Random): Ledger {
  const given = new Set(idKinds.flatMap((kind) => Object.values(ledger[kind])));
  const draw = idDraw(random, given);
  const completed = (known: Ledger['cases'], keys: readonly string[]) => {
    const all = { ...known };
    for (const key of keys) all[key] ??= draw();
    return all;
  };
  return {
    ...ledger,
    persons: completed(
      ledger.persons,
      cases.map(({ person_ref }) => person_ref),
    ),
    cases: completed(
      ledger.cases,
      cases.map(({ key }) => key),
    ),
    sources: completed(
      ledger.sources,
      cases.flatMap(({ sources }) => sources.flatMap(({ id }) => id ?? [])),
    ),
  };
}

/** Whether the ledger withholds the address of a source. */
export function isWithheld(ledger: Ledger, key: string): boolean {
  const id = ledger.sources[key];
  return ledger.withheld?.some((each) => each === key || each === id) === true;
}

/** The id that the ledger holds. Throws where it holds none: extend it first. */
export function idIn(ledger: Ledger, kind: (typeof idKinds)[number], key: string): string {
  const id = ledger[kind][key];
  if (id === undefined) throw new Error(`the ledger has no id for ${key} in ${kind}`);
  return id;
}
