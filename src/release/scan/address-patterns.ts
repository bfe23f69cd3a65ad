/** D1 in link addresses. It refuses only what tells of a person or of their file: ids of articles and days of publication are the address of a page, not of somebody. */
import { contacts, hits, papers, type Pattern, type PatternHit } from './patterns.ts';
import { isPhone } from './phone.ts';

/** Courts and collections that publish decisions without names under the number of the file: there it is how a law source is cited, and leads to nothing else. */
const caseLaw =
  /^https?:\/\/(?:[\w-]+\.)*(?:sn\.pl|orzeczenia\.[\w.-]+|saos\.org\.pl|nsa\.gov\.pl|ra\.de|openlegaldata\.io|bundesverfassungsgericht\.de|bundesgerichtshof\.de|dejure\.org|echr\.coe\.int|bailii\.org|austlii\.edu\.au|cylaw\.org|atlas-of-torture\.org|juris\.ohchr\.org)\//i;

const calls: Pattern = {
  what: 'a telephone number',
  form: /(?:(?:tel|sms|callto|viber|skype|fax):|(?:phone|tel|number|msisdn)=|wa\.me\/|\+)(?:\/\/)?[+\s().\d\u2013-]*\d{2}[\s().\d\u2013-]*\d/giu,
  holds: (match) => isPhone(`+${match}`),
};
const interpol: Pattern = {
  what: 'a number of a file of Interpol',
  form: /(?:interpol\.int|notices?|diffusions?)\b[^?]*?[/#?=&-](?:19|20)\d{2}[/_-]\d{3,6}(?!\d)|(?<![a-z\d])a-\d{1,6}[/_-]\d{1,2}[/_-]\d{4}(?!\d)/giu,
};
const courtFile: Pattern = {
  what: 'a number of a court file',
  form: /(?<![a-z\d])(?:[ivx]{1,4}[\s_.-]{1,2}[a-z]{1,4}|\d{1,3}[\s_-]?[a-z]{1,4})[\s_-]\d{1,5}[/_-]\d{2}(?!\d)|(?<![a-z\d])\d{1,2}[\s_-][a-z]{3}[\s_-]\d{4,6}(?![a-z\d])|(?<![a-z\d])(?:case|file|application|appno|delo|sprava|sygn|docket)(?:[\s_-]?(?:no|nr|number|id))?[=_/-]\d{1,6}[/_-]\d{2,6}(?!\d)|(?:case|decision|judgment|application)\b[\w-]*-no-\d{3,}/giu,
};

/** Matches in an address that is already decoded (see plain-text.ts). */
export function addressPatterns(address: string): readonly PatternHit[] {
  const forms = [...contacts, ...papers, calls, interpol];
  return hits(address, caseLaw.test(address) ? forms : [...forms, courtFile]);
}
