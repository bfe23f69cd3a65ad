/** What findings leave open, in Polish. It refuses whole findings: those stand with the exhibits. */
import { inCases } from '../phrases/pl.ts';
import { prose } from '../prose.ts';
import { unknownsIn } from './clauses.ts';

export const unknowns = unknownsIn({
  charge: (count) => prose`w ${count} zarzutu nie ujawniono`,
  motive: (count) => prose`w ${count} motyw jest niejasny`,
  instrument: (count) => prose`w ${count} instrument jest nieznany`,
  host: (count) => prose`w ${count} kraj jest nieznany`,
  outcome: (count) => prose`w ${count} ${inCases(count)} wynik jest nieznany`,
  disguise: (count) => prose`w ${count} tego nie wiadomo`,
  notices: (count) => prose`do jednych lub drugich może należeć jeszcze najwyżej ${count}`,
});
