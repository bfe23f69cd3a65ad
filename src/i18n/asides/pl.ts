/** Fixed texts of the pages beside the record, in Polish. It refuses numbers. */
import type { asides as english } from './en.ts';

export const asides: typeof english = {
  label: 'Pomoc i bezpieczeństwo',
  leave: 'Opuść tę stronę',
  guide: {
    title: 'Poradnik',
    heading: 'Jeśli nota może dotyczyć Ciebie',
    description:
      'Co może zrobić osoba, która może być poszukiwana za pośrednictwem Interpolu albo na bezpośredni wniosek Białorusi: ochrona, wniosek do CCF oraz dlaczego samo orzeczenie sądu nie unieważnia noty.',
    lead: 'W skrócie: bez zwłoki wystąp o ochronę, zapytaj o swoje dane, każde orzeczenie przekaż Interpolowi. To nie jest porada prawna.',
  },
  safety: {
    title: 'Bezpieczeństwo',
    heading: 'Jak czytać bezpiecznie',
    description:
      'Czytanie z Białorusi: za co grozi kara, jakie ślady zostawia wizyta, w czym pomaga Tor Browser i że ta strona niczego nie zapisuje.',
    lead: 'Za co w Białorusi grozi kara, jakie ślady zostawia czytanie i co robi z tym ta strona.',
  },
  corrections: {
    title: 'Sprostowania',
    heading: 'Sprostowania i usunięcie',
    description:
      'Jak zgłosić błąd w rejestrze albo poprosić o usunięcie przypadku, co dzieje się potem, oraz dziennik sprostowań z datami.',
    lead: 'Błąd może zgłosić każdy. Osoba, której dotyczy wiersz, może prosić o jego usunięcie i nie musi mówić dlaczego.',
    contact: 'Dokąd pisać',
    contactText: 'Osoba prowadząca tę kopię czyta to, co przychodzi na ten adres:',
    noContact:
      'Osoba prowadząca tę kopię nie podała adresu. Szukaj go na tej kopii, z której znasz tę stronę.',
    log: 'Dziennik sprostowań',
    logNote:
      'Wyliczony z listy zmian każdego wydania: wiersze, w których jako powód zmiany podano sprostowanie.',
    none: 'Żadnego opublikowanego wiersza dotąd nie prostowano.',
    caption: 'Sprostowane wiersze według wydań',
    release: 'Wydanie',
    case: 'Przypadek',
    columns: 'Sprostowane kolumny',
  },
  accessibility: {
    title: 'Dostępność',
    heading: 'Dostępność',
    description:
      'Co ta strona robi dla czytelników z niepełnosprawnościami, jak to jest sprawdzane i jakie braki są znane.',
    lead: 'Każda strona jest przewidziana do czytania na dowolnym urządzeniu, z dowolną technologią wspomagającą, bez skryptów i bez obrazów.',
  },
  offline: 'Cała strona w jednym pliku (ZIP)',
  plain: {
    mark: 'bez szyfrowania',
    note: 'Odnośnik do tej strony prowadzi przez http bez szyfrowania: kto pośredniczy w połączeniu, widzi, którą stronę otwarto.',
  },
  listed: {
    mark: 'na liście w Białorusi',
    note: 'Władze Białorusi wpisały tego wydawcę lub jego strony na listę ekstremistycznych. Za otwieranie, przechowywanie lub udostępnianie jego stron grozi tam kara.',
  },
};
