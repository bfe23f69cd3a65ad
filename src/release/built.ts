/** The bytes of a release from case files, ledger and the release before: a function of its arguments. It refuses a clock, a locale and chance. */
import type { Case } from '../model/case.ts';
import type { Release } from '../model/release.ts';
import type { UrlStatus } from '../model/vocabulary.ts';
import {
  candidateAddresses,
  sameAddress,
  tellsMore,
  withheldAddresses,
  type AddressVerdict,
} from './addresses.ts';
import { admitted } from './admission.ts';
import type { CaseFile } from './case-file.ts';
import { changesBetween } from './changes.ts';
import { firstChanges } from './first-changes.ts';
import type { Ledger } from './ledger.ts';
import { allChecks, type Dates } from './manifest.ts';
import { projected } from './projection.ts';
import { identifiersOf, scanned, type Scan } from './scanning.ts';
import { sealed, tableBytes, type ReleaseBytes } from './sealed.ts';

/** What a release is made of; `ledger` has the ids of all cases that enter. */
export interface Material {
  readonly caseFiles: readonly CaseFile[];
  readonly ledger: Ledger;
  readonly before: Release | undefined;
}

/** The rows of the release and its seven files. */
export interface Built {
  readonly cases: readonly Case[];
  readonly files: ReleaseBytes;
}

/** The release as it would be published if every check passes. */
export async function built(material: Material, dates: Dates, scan: Scan): Promise<Built> {
  const cases = await projectedCases(material, dates.version, scan);
  const { before, ledger } = material;
  const { version } = dates;
  const changes = before
    ? changesBetween(
        { version, previous: before.manifest.version },
        before.cases,
        cases,
        ledger.merged,
      )
    : firstChanges(version, cases);
  return { cases, files: sealed(dates, cases, tableBytes(cases), changes, allChecks()) };
}

/** The rows alone, for a plan. */
export async function projectedCases(
  { caseFiles, ledger, before }: Material,
  version: string,
  scan: Scan,
): Promise<readonly Case[]> {
  const firstRelease = new Map(
    before?.cases.map(({ caseId, firstRelease }) => [caseId, firstRelease]),
  );
  const verdict = await addressVerdict(caseFiles, ledger, scan);
  return projected(admitted(caseFiles, ledger), { ledger, verdict, version, firstRelease });
}

/** An address is judged by the marks of all cases, by what it tells, and by the same scan that judges the release. */
async function addressVerdict(
  caseFiles: readonly CaseFile[],
  ledger: Ledger,
  scan: Scan,
): Promise<AddressVerdict> {
  const marked = withheldAddresses(caseFiles);
  const urls = candidateAddresses(admitted(caseFiles, ledger));
  const encoder = new TextEncoder();
  const findings = await scanned(
    scan,
    urls.map((url, i) => [`${String(i)}.txt`, encoder.encode(`${url}\n`)] as const),
    identifiersOf(caseFiles, ledger),
  );
  const found = new Map<string, UrlStatus>();
  for (const { file, rule } of findings) {
    const url = urls[Number.parseInt(file, 10)] ?? '';
    if (rule !== 'D1') found.set(url, 'withheld_names_person');
    else if (!found.has(url)) found.set(url, 'withheld_safety');
  }
  return (url) =>
    marked.get(sameAddress(url)) ??
    found.get(url) ??
    (tellsMore(url) ? 'withheld_safety' : 'published');
}
