/** What findings leave open, in English. It refuses whole findings: those stand with the exhibits. */
import { prose } from '../prose.ts';
import { unknownsIn } from './clauses.ts';

export const unknowns = unknownsIn({
  charge: (count) => prose`in ${count} no charge is disclosed`,
  motive: (count) => prose`in ${count} the motive is unclear`,
  instrument: (count) => prose`in ${count} the instrument is not known`,
  host: (count) => prose`in ${count} the country is not known`,
  outcome: (count) => prose`in ${count} the outcome is not known`,
  disguise: (count) => prose`in ${count} it is not known`,
  notices: (count) => prose`up to ${count} more may belong to one or the other`,
});
