/** The words that one detention carries, column by column. It refuses to count them. */
import type { Case } from '../model/case.ts';
import type { CodedColumn } from '../model/vocabulary.ts';

const readers: Readonly<Record<CodedColumn, (one: Case) => readonly string[]>> = {
  host_region: (one) => [one.hostRegion],
  instrument: (one) => [one.instrument],
  trigger: (one) => [one.trigger],
  charge_families: (one) => one.chargeFamilies,
  motive: (one) => [one.motive],
  protection: (one) => [one.protection],
  years_abroad: (one) => [one.yearsAbroad],
  custody: (one) => [one.custody],
  outcome: (one) => [one.outcome],
  interpol_status: (one) => [one.interpolStatus],
  evidence: (one) => [one.evidence],
};

/** The words that one detention carries in a column: one, or several in a list column. */
export function wordsOf(one: Case, column: CodedColumn): readonly string[] {
  return readers[column](one);
}
