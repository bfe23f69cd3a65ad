/** Texts of the time in custody in Polish: endings, axis, what is too small to draw. It refuses a number that is not in the registry or in the figure. */
import type { CustodySentences, CustodyTexts } from '../messages.ts';
import { form, ofAllDetentions } from '../phrases/pl.ts';
import { prose, type Count } from '../prose.ts';

const months = (count: Count) =>
  form(count, { one: 'miesiącu', few: 'miesiącach', many: 'miesiącach' });

/** Fixed texts, and sentences of what one figure shows. */
export const custody: CustodyTexts = {
  ends: {
    released: 'Zwolnienie',
    handed_over: 'Przekazanie władzom Białorusi',
    other: 'Inne zakończenie',
  },
  open: 'W areszcie według ostatniej informacji lub koniec bez daty',
  undated: 'Początek bez daty',
  known: 'Jak skończył się pobyt w areszcie',
  axis: 'Miesiące od miesiąca zatrzymania',
  atRisk: 'Nadal w areszcie, są informacje',
  runs: {
    shortest: 'najkrótsze możliwe pobyty',
    longest: 'najdłuższe możliwe pobyty',
  },
  month: 'Miesiąc',
  by: 'Zakończone do tego czasu, spośród tych, o których są informacje: od najkrótszych do najdłuższych możliwych pobytów',
  band: 'Wstęga obejmuje wszystko od najkrótszych możliwych pobytów do najdłuższych.',
  hidden: (least, here) =>
    prose`Przy tak małych liczbach krzywej się nie rysuje. Potrzebne są: zatrzymania z datą początku – ${least.stays}, zakończenia z datą – ${least.endings}, osoby, które po trzecim miesiącu są nadal w areszcie i o których są informacje – ${least.atRisk}. Tutaj jest ich ${here.stays}, ${here.endings} i, gdyby wszystkie pobyty były najkrótsze z możliwych, ${here.atRisk}.`,
  median: (shortest, longest) =>
    longest
      ? prose`Według tych krzywych połowa udokumentowanych pobytów zakończyła się po ${shortest}–${longest} ${months(longest)}.`
      : prose`Według tych krzywych połowa udokumentowanych pobytów, jeśli były krótkie, zakończyła się po ${shortest} ${months(shortest)}; jeśli długie, mediana nie została osiągnięta.`,
  notReached:
    'Mediana nie została osiągnięta: w pokazanych miesiącach zakończyła się mniej niż połowa udokumentowanych pobytów.',
};

/** Texts of the exhibit. */
export const timeInCustody: CustodySentences = {
  title: (n) =>
    prose`Początek i koniec pobytu w areszcie mają datę w ${n('detentions.custody_dated')} ${ofAllDetentions(n)}: zwolnienie – ${n('detentions.custody_released')}, przekazanie władzom Białorusi – ${n('detentions.custody_handed_over')}, inne zakończenie – ${n('detentions.custody_other_end')}`,
  subtitle:
    'Udokumentowane zatrzymania według tego, jak i po ilu miesiącach skończył się pierwszy pobyt w areszcie. Udokumentowane, nie wszystkie.',
  notKnown: (n) =>
    prose`${n('detentions.custody_open')} ${form(n('detentions.custody_open'), { one: 'koniec', few: 'końce', many: 'końców' })}, ${n('detentions.undated')} ${form(n('detentions.undated'), { one: 'początek', few: 'początki', many: 'początków' })}`,
  caption: 'Jak skończył się pobyt w areszcie, udokumentowane zatrzymania',
  note: 'Daty zaokrąglono do miesięcy lub lat, więc każdy pobyt ma najmniejszą i największą możliwą długość; przedział dni w areszcie ją zawęża. Pobyt bez daty końca śledzi się do ostatniej informacji, według której osoba jest w areszcie. Areszt domowy, wyjazd z kraju i śmierć liczą się jako inne zakończenie. Wśród przypadków publicznych nadreprezentowane są długie zatrzymania.',
};
