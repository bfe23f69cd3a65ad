/** Which addresses of sources may be shown, over all case files at once. It refuses an address that any case withholds. */
import type { UrlStatus } from '../model/vocabulary.ts';
import type { CaseFile, SourceFile } from './case-file.ts';

/** What the address by itself, and the marks of other cases, say of it; `published` where nothing stands against it. */
export type AddressVerdict = (url: string) => UrlStatus;

/** One address, whatever its protocol, `www.`, fragment and last slash. */
export function sameAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '');
}

/** The status of each address that some source of some case withholds, by `sameAddress`; the graver reason wins. */
export function withheldAddresses(cases: readonly CaseFile[]): ReadonlyMap<string, UrlStatus> {
  const found = new Map<string, UrlStatus>();
  for (const source of cases.flatMap(({ sources }) => sources)) {
    const status = ownStatus(source);
    const { url } = source;
    if (status === 'published' || url === null) continue;
    const address = sameAddress(url);
    if (found.get(address) !== 'withheld_names_person') found.set(address, status);
  }
  return found;
}

/** Addresses of the cases that would be shown if nothing stood against the address itself, once each. */
export function candidateAddresses(cases: readonly CaseFile[]): readonly string[] {
  const urls = cases
    .flatMap(({ sources }) => sources)
    .flatMap((source) => (ownStatus(source) === 'published' ? (source.url ?? []) : []));
  return [...new Set(urls)].sort();
}

/** What the researchers' own marks say of an address; the person comes first, since that is the graver reason. */
export function ownStatus({ url, names_person, safety_hold, mirror_of }: SourceFile): UrlStatus {
  if (names_person) return 'withheld_names_person';
  if (safety_hold === true) return 'withheld_safety';
  if (typeof mirror_of === 'string') return 'withheld_mirror';
  return url === null ? 'withheld_dead' : 'published';
}

/** An age, or the number of a file of a court or an authority: more than any row says. */
const telling: readonly RegExp[] = [
  /\b\d{2}[-_]?(?:letn|lat|year|yo\b|ans?\b|ani\b|jahr|godov|hadov|rocz|rich)/i,
  /\b\d{1,4}[-_](?:bvr|bvq|bvl)[-_]\d+/i,
  /\b[ivx]{1,4}[-_ ](?:k[kozps]{1,2}|ak[az]?|kop?)[-_ ]\d+[-_/]\d{2,4}/i,
  /\b\d{1,4}[-_](?:str|ars|ausl|ws|bs|os)[-_]\d+/i,
];

/** Whether the address by itself tells an age or a file number. */
export function tellsMore(url: string): boolean {
  let text = url;
  try {
    text = decodeURIComponent(url);
  } catch {
    /* a stray percent sign is read as it stands */
  }
  return telling.some((pattern) => pattern.test(text));
}
