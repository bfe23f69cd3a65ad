/** What an exhibit is: a chart id, its numbers in one of eight forms, its unit and its finding. It refuses markup. */
import type { Numbers, Prose } from '../i18n/prose.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Case } from '../model/case.ts';
import type { CrossTabulation } from '../statistics/cross-tabulation.ts';
import type { Completeness } from '../statistics/completeness.ts';
import type { Courses } from '../statistics/courses.ts';
import type { CustodyTime } from '../statistics/custody-time.ts';
import type { HostTally } from '../statistics/geography.ts';
import type { Tally } from '../statistics/tally.ts';
import type { TimeTally } from '../statistics/time.ts';

/** A claim of the request (hollow, italic, red) or what the record shows (solid, upright, ink). */
export type Voice = 'claim' | 'record';

/** The numbers of an exhibit in the form in which they are shown. */
export interface ExhibitForms {
  readonly pair: { readonly form: 'pair'; readonly claim: Tally; readonly record: Tally };
  readonly bars: { readonly form: 'bars'; readonly voice: Voice; readonly tally: Tally };
  readonly matrix: { readonly form: 'matrix'; readonly crossing: CrossTabulation };
  readonly hosts: { readonly form: 'hosts'; readonly hosts: HostTally };
  readonly periods: { readonly form: 'periods'; readonly time: TimeTally };
  readonly custody: { readonly form: 'custody'; readonly time: CustodyTime };
  readonly gaps: { readonly form: 'gaps'; readonly gaps: Completeness };
  readonly courses: { readonly form: 'courses'; readonly courses: Courses };
}
export type ExhibitData = ExhibitForms[keyof ExhibitForms];

/** What a finding may need besides the registry's numbers. */
export interface FindingContext {
  readonly numbers: Numbers;
  readonly messages: Messages;
  readonly language: Language;
}

/** An exhibit read from one release: its numbers, and its finding in a language. */
export interface Reading {
  readonly data: ExhibitData;
  readonly finding: (context: FindingContext) => Prose;
}

/** One entry of the registry; `cutoff` is the last month that sources were read for, `YYYY-MM`. */
export interface Exhibit {
  readonly unit: 'detentions' | 'pairs';
  readonly read: (cases: readonly Case[], cutoff: string) => Reading;
}

/** An entry from how its numbers are selected and how its finding is worded. The numbers of the same cases are counted once, for all languages, themes and pages. */
export function exhibitEntry<D extends ExhibitData>(
  unit: Exhibit['unit'],
  select: (cases: readonly Case[], cutoff: string) => D,
  finding: (data: D, context: FindingContext) => Prose,
): Exhibit {
  const known = new WeakMap<readonly Case[], { cutoff: string; reading: Reading }>();
  return {
    unit,
    read: (cases, cutoff) => {
      const before = known.get(cases);
      if (before?.cutoff === cutoff) return before.reading;
      const data = select(cases, cutoff);
      const reading: Reading = { data, finding: (context) => finding(data, context) };
      known.set(cases, { cutoff, reading });
      return reading;
    },
  };
}
