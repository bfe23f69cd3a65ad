/** Texts of the official figures in Polish. It refuses to mix them with our own cases. */
import type { Messages } from '../messages.ts';

export const official: Messages['official'] = {
  interpol: {
    heading: 'Dla oddania skali: Interpol w liczbach, wszystkie kraje',
    sub: 'To nie są przypadki z tego rejestru. Noty, dyfuzje i wnioski ze wszystkich państw członkowskich, o ile źródło podaje liczbę dla roku. Roku, którego brak, nie znaleziono; nie oznacza to zera.',
    caption: 'Oficjalne liczby not, dyfuzji i wniosków do CCF według lat',
    note: 'Gdzie dwa źródła się różnią, pokazano obie liczby. Szeregi o innej podstawie podano osobno i nie wolno ich łączyć.',
    series: {
      red_notices_issued: 'Czerwone noty wydane w roku',
      diffusions_issued: 'Czerwone dyfuzje rozesłane w roku',
      red_notices_and_diffusions_issued: 'Czerwone noty i dyfuzje razem',
      refused_or_cancelled: 'Czerwone noty i dyfuzje odrzucone lub unieważnione',
      refused_or_cancelled_more_colours:
        'Noty kilku kolorów i dyfuzje odrzucone lub unieważnione (inna podstawa)',
      ccf_requests_received: 'Wnioski do CCF',
      ccf_requests_admissible: 'Wnioski uznane przez CCF za dopuszczalne',
      ccf_deleted_non_compliant: 'Sprawy, w których dane usunięto jako niezgodne z zasadami',
    },
  },
  grants: {
    heading: 'Dla oddania skali: ochrona udzielona osobom z Białorusi',
    sub: 'To nie są przypadki z tego rejestru. Status uchodźcy i ochrona uzupełniająca udzielone w pierwszej instancji, w osobach, według kraju i roku.',
    caption: 'Ochrona udzielona osobom z Białorusi w pierwszej instancji, według kraju i roku',
    note: (least) =>
      `Kraje, w których w tych latach udzielono ochrony co najmniej ${least} razy, oraz wszystkie, w których udokumentowano tu zatrzymanie. Liczby poniżej 5 UNHCR podaje jako 0 albo 5, dlatego niektóre sumy są przedziałami. Pominięto Litwę w 2021 roku: źródło powtarza rok poprzedni. Decyzji odwoławczych w tabeli nie ma, podobnie jak Stanów Zjednoczonych, gdzie decydują inne organy.`,
    source: 'Źródło',
    licence: 'UNHCR Refugee Population Statistics Database, CC BY 4.0.',
  },
  host: 'Kraj',
  period: 'Rok',
  number: 'Liczba',
  sources: 'Źródła',
  sourceOf: 'Źródło',
  or: 'lub',
  about: 'około',
  none: 'brak liczby',
  undated: 'bez daty',
  file: (version) => `Te liczby w CSV (wybór ${version})`,
};
