/** Looks into the bytes that would be published for what must not be there: patterns (D1), identifiers of the case files (D2), canaries (D3). It refuses to say that files are clean before it has found a leak of its own making. */
import { randomBytes } from 'node:crypto';
import { unseenProbes } from './probe.ts';
import { searchFiles } from './search.ts';
import type { NamedBytes } from './unpacked.ts';

/** What must not occur: the identifiers of the people in the case files, the words of the canaries, and what may stand all the same (an identifier, or the text of a match; from the private ledger, and never a canary). */
export interface Identifiers {
  readonly known: readonly string[];
  readonly canaries: readonly string[];
  readonly exceptions: readonly string[];
}

/** One place where something stands that must not. Neither the match nor its length can be told from it. Lines count from 1; in Parquet they count rows; where a format has none they are left out. */
export interface Finding {
  readonly rule: 'D1' | 'D2' | 'D3';
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  /** Salted: equal in one run where the matches are equal, worth nothing in another. */
  readonly hash: string;
  readonly message: string;
}

/** All findings in the files; members of archives are named `archive > member`. `salt` is drawn anew unless given. Throws a sentence where there is no canary, where a planted one is not found again, or where a file cannot be read. */
export async function scanFiles(
  files: Iterable<NamedBytes>,
  identifiers: Identifiers,
  salt: Uint8Array = randomBytes(32),
): Promise<readonly Finding[]> {
  if (identifiers.canaries.length === 0)
    throw new Error('the case files hold no canary, so no scan can prove that it sees');
  const unseen = await unseenProbes(identifiers, (probes) =>
    searchFiles(probes, identifiers, salt),
  );
  if (unseen.length > 0)
    throw new Error(
      `the scan does not see a canary planted in ${unseen.join(', ')}: nothing that it says can be trusted`,
    );
  return searchFiles(files, identifiers, salt);
}
