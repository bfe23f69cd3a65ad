/** How shares are said in English, and of what. It refuses whole findings: those stand with the exhibits. */
import { prose, type Count } from '../prose.ts';
import type { ShareWords } from '../share-phrase.ts';

const fractions = {
  none: 'none',
  quarter: 'a quarter',
  third: 'a third',
  half: 'a half',
  two_thirds: 'two thirds',
  three_quarters: 'three quarters',
  all: 'all',
};

const words: ShareWords = {
  of: (x, n) => prose`${x} of ${n}`,
  alone: fractions,
  from: fractions,
  to: fractions,
  that: (share) => prose`that is ${share}`,
  between: (lower, upper) => prose`between ${lower} and ${upper}`,
  atMost: (share) => prose`at most ${share}`,
  atLeast: (share) => prose`at least ${share}`,
  anything: 'anything from none to all',
  since: (unknown) => prose`since in ${unknown} it is not known`,
  unknown: (unknown) => prose`in ${unknown} it is not known`,
  chance: (x, n, lower, upper) =>
    prose`For ${x} of ${n}, if they were a random draw, chance alone would allow ${lower} to ${upper} (Wilson interval, 95%).`,
};

/** Words of shares, names of what they are shares of, headings. */
export const shares = {
  words,
  heading: 'Shares',
  onDemand: 'What chance alone would allow',
  limit:
    'These detentions are not a random draw. The interval says nothing of cases that are not documented.',
  periods: {
    limits: (period: string, n: Count, lower: Count, upper: Count) =>
      prose`${period}: ${n}, ${lower} to ${upper}`,
    note: 'Exact Poisson limits, 95%: if cases became documented independently of one another, each count could come from any mean between them. They show no trend and say nothing of cases that are not documented.',
  },
  subjects: {
    'detentions.economic': 'Economic crime stated',
    'detentions.hooliganism': 'Hooliganism stated',
    'detentions.political_motive': 'Political motive documented',
    'detentions.disguised': 'Only ordinary charges, political motive',
    'detentions.interpol': 'Through Interpol',
    'detentions.returned': 'Handed over',
    'detentions.with_protection': 'Protected or asking for protection',
    'detentions.extradition_refused': 'Extradition refused',
  },
};
