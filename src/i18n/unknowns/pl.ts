/** What findings leave open, in Polish. It refuses whole findings: those stand with the exhibits. */
import { prose, type Numbers } from '../prose.ts';
import { more, ofNotices, tail, type Clause, type Unknowns } from './clauses.ts';

const charge = (n: Numbers): Clause => {
  const count = n('detentions.charge_families.undisclosed');
  return [count, prose`w ${count} zarzutu nie ujawniono`];
};
const motive = (n: Numbers): Clause => {
  const count = n('detentions.motive.unclear');
  return [count, prose`w ${count} motyw jest niejasny`];
};
const instrument = (n: Numbers): Clause => {
  const count = n('detentions.instrument.unknown');
  return [count, prose`w ${count} instrument jest nieznany`];
};
const host = (n: Numbers): Clause => {
  const count = n('detentions.host_country.unknown');
  return [count, prose`w ${count} kraj jest nieznany`];
};
const disguise = (n: Numbers): Clause => {
  const count = more(n, 'detentions.disguised');
  return [count, prose`w ${count} tego nie wiadomo`];
};

/** By what a finding is counted from. */
export const unknowns: Unknowns = {
  charges: (n) => tail(charge(n)),
  chargesAndMotives: (n) => tail(charge(n), motive(n)),
  disguised: (n) => tail(disguise(n)),
  instruments: (n) => tail(instrument(n)),
  hosts: (n) => tail(host(n)),
  notices: (n) =>
    ofNotices(
      n,
      (refusal, release) => prose`pod znakiem zapytania jeszcze ${refusal} i ${release}`,
    ),
};
