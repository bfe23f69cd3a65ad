/** What the coded columns are called on the pages. It refuses a column without a name. */
import type { CodedColumn } from '../model/vocabulary.ts';
import type { Interface } from './messages.ts';

/** Columns whose words are counted. */
export type CountedColumn = CodedColumn | 'host_country';

/** The names of all counted columns in a language. */
export function columnLabels({ cases }: Interface): Readonly<Record<CountedColumn, string>> {
  return {
    host_country: cases.host,
    host_region: cases.region,
    instrument: cases.instrument,
    trigger: cases.trigger,
    charge_families: cases.charge,
    motive: cases.motive,
    protection: cases.protection,
    years_abroad: cases.yearsAbroad,
    custody: cases.custody,
    outcome: cases.outcome,
    interpol_status: cases.interpolStatus,
    evidence: cases.evidence,
  };
}
