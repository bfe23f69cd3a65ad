/** How shares are said in Polish, and of what. It refuses whole findings: those stand with the exhibits. */
import type { ShareTexts } from '../messages.ts';
import { inCases, z } from '../phrases/pl.ts';
import { prose } from '../prose.ts';
import type { ShareWords } from '../share-phrase.ts';

const alone = {
  none: 'ani jedno',
  quarter: 'jedna czwarta',
  third: 'jedna trzecia',
  half: 'połowa',
  two_thirds: 'dwie trzecie',
  three_quarters: 'trzy czwarte',
  all: 'wszystkie',
};
const ranged = {
  ...alone,
  quarter: 'jednej czwartej',
  third: 'jednej trzeciej',
  half: 'połowy',
  two_thirds: 'dwóch trzecich',
  three_quarters: 'trzech czwartych',
};

const words: ShareWords = {
  of: (x, n) => prose`${x} ${z(n)} ${n}`,
  alone,
  from: ranged,
  to: ranged,
  that: (share) => prose`to ${share}`,
  between: (lower, upper) => prose`od ${lower} do ${upper}`,
  atMost: (share) => prose`co najwyżej ${share}`,
  atLeast: (share) => prose`co najmniej ${share}`,
  anything: 'od żadnego do wszystkich',
  since: (unknown) => prose`bo w ${unknown} ${inCases(unknown)} nie wiadomo`,
  unknown: (unknown) => prose`w ${unknown} ${inCases(unknown)} nie wiadomo`,
  chance: (x, n, lower, upper) =>
    prose`Dla ${x} ${z(n)} ${n}: gdyby była to próba losowa, sama losowość dopuszczałaby od ${lower} do ${upper} (przedział Wilsona, 95%).`,
};

/** Words of shares, names of what they are shares of, headings. */
export const shares: ShareTexts = {
  words,
  heading: 'Udziały',
  onDemand: 'Co dopuszczałaby sama losowość',
  limit:
    'Te zatrzymania nie są próbą losową. O przypadkach nieudokumentowanych przedział nic nie mówi.',
  periods: {
    limits: (period, n, lower, upper) => prose`${period}: ${n}, od ${lower} do ${upper}`,
    note: 'Dokładne granice Poissona, 95%: gdyby przypadki dokumentowano niezależnie od siebie, każda liczba mogłaby pochodzić od dowolnej średniej między nimi. Nie pokazują trendu i nic nie mówią o przypadkach nieudokumentowanych.',
  },
  subjects: {
    'detentions.economic': 'Podano przestępstwo gospodarcze',
    'detentions.hooliganism': 'Podano chuligaństwo',
    'detentions.political_motive': 'Udokumentowany motyw polityczny',
    'detentions.disguised': 'Tylko zarzuty pospolite, motyw polityczny',
    'detentions.interpol': 'Za pośrednictwem Interpolu',
    'detentions.returned': 'Przekazanie władzom Białorusi',
    'detentions.with_protection': 'Ochrona lub wniosek o ochronę',
    'detentions.extradition_refused': 'Odmowa ekstradycji',
  },
};
