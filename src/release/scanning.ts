/** The seam to the identifier scan: what it is given and what it answers. It refuses to hold a pattern or a name itself. */
import type { CaseFile } from './case-file.ts';
import type { Ledger } from './ledger.ts';

/** What must not occur: tokens of the case files by rule. */
export interface Identifiers {
  readonly known: readonly string[];
  readonly canaries: readonly string[];
  readonly exceptions: readonly string[];
}

/** A place where something must not stand; the message is a sentence without the match. */
export interface Finding {
  readonly rule: 'D1' | 'D2' | 'D3';
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly hash: string;
  readonly message: string;
}

/** Looks through files for identifiers. */
export type Scan = (
  files: Iterable<readonly [name: string, bytes: Uint8Array]>,
  identifiers: Identifiers,
) => Promise<readonly Finding[]>;

/** The identifiers of all case files, canaries apart. */
export function identifiersOf(cases: readonly CaseFile[], ledger: Ledger): Identifiers {
  const of = (canary: boolean) =>
    cases
      .filter((one) => (one.canary === true) === canary)
      .flatMap(({ identifiers }) => identifiers);
  return { known: of(false), canaries: of(true), exceptions: ledger.exceptions ?? [] };
}

/** What the scan finds; nothing where the case files hold no canary, which check D3 refuses in its own words. */
export async function scanned(
  scan: Scan,
  files: Parameters<Scan>[0],
  identifiers: Identifiers,
): Promise<readonly Finding[]> {
  return identifiers.canaries.length > 0 ? scan(files, identifiers) : [];
}
