/** What the pipeline asks of the identifier scan. It refuses to hold a pattern or a name itself. */
import type { CaseFile } from './case-file.ts';
import type { Ledger } from './ledger.ts';
import { identifiersIn } from './scan/read-identifiers.ts';
import type { Finding, Identifiers, scanFiles } from './scan/scan.ts';

/** Looks through files for identifiers. */
export type Scan = typeof scanFiles;

/** The identifiers of all case files, canaries apart, and the exceptions of the ledger. */
export function identifiersOf(cases: readonly CaseFile[], ledger: Ledger): Identifiers {
  return identifiersIn(cases, ledger.exceptions ?? []);
}

/** What the scan finds; nothing where the case files hold no canary, which check D3 refuses in its own words. */
export async function scanned(
  scan: Scan,
  files: Parameters<Scan>[0],
  identifiers: Identifiers,
): Promise<readonly Finding[]> {
  return identifiers.canaries.length > 0 ? scan(files, identifiers) : [];
}
