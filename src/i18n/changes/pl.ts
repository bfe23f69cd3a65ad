/** Texts of the pages that compare two releases, and of the feed, in Polish. It refuses to praise or to lament a number that moved. */
import { moves } from '../moves/pl.ts';
import { form } from '../phrases/pl.ts';
import { prose, type Count } from '../prose.ts';
import type { Messages } from '../messages.ts';

const detentions = (n: Count) =>
  form(n, { one: 'zatrzymanie', few: 'zatrzymania', many: 'zatrzymań' });
const rows = (n: Count) => form(n, { one: 'wiersz', few: 'wiersze', many: 'wierszy' });

export const changes: Messages['changes'] = {
  title: (from, to) => `Zmiany między ${from} a ${to}`,
  heading: (from, to) => `Od wydania ${from} do ${to}`,
  description: (from, to) =>
    `Dlaczego liczby wydania ${from} i wydania ${to} się różnią: nowe wiersze, wartości, które stały się znane, sprostowania.`,
  lead: (from, to) =>
    `Liczba z wydania ${from} pozostaje prawdziwa dla wydania ${from}. Tutaj podano każdą liczbę, która w wydaniu ${to} jest inna, i powód.`,
  list: 'Co się zmieniło między wydaniami',
  link: (from, to) => `Co się zmieniło od ${from} do ${to}`,
  why: 'Dlaczego liczby się zmieniły',
  reasons: {
    new_case: (n) => prose`Dodano zatrzymania, których wcześniej nie było w rejestrze: ${n}.`,
    new_information: (n) => prose`Uzupełniono: ${n} ${rows(n)}. Zamiast luki jest teraz wartość.`,
    correction: (n) => prose`Poprawiono: ${n} ${rows(n)}. Wartość zmieniono albo wycofano.`,
    merged: (n) => prose`Połączono: ${n} ${rows(n)}. Dwa wiersze okazały się jednym zatrzymaniem.`,
  },
  limit:
    'Większa liczba udokumentowanych zatrzymań nie znaczy, że zatrzymano więcej osób: znaczy, że więcej przypadków przeczytano, sprawdzono i opublikowano.',
  totals: 'Liczby łączne',
  total: {
    'detentions.total': 'Zatrzymania',
    'persons.total': 'Osoby',
    'countries.total': 'Znane kraje zatrzymania',
    'rulings.total': 'Orzeczenia sądów o ekstradycji',
    'persons.repeat_detention': 'Osoby zatrzymane więcej niż raz',
    'detentions.disguised': 'Zarzuty pospolite, motyw polityczny',
    'detentions.with_protection': 'Ochrona lub wniosek o ochronę',
    'detentions.interpol': 'Wniosek przez Interpol',
    'detentions.returned': 'Przekazanie władzom Białorusi',
    'notices.after_refusal': 'Po odmowie: brak informacji o wykreśleniu noty',
    'notices.after_release': 'Po zwolnieniu: brak informacji o wykreśleniu noty',
  },
  categories: 'Liczby według kategorii',
  categoriesNote: 'W zatrzymaniach. Pominięto wartości z tą samą liczbą w obu wydaniach.',
  same: 'Żadna liczba w tej kolumnie się nie zmieniła.',
  before: (version) => `W ${version}`,
  after: (version) => `W ${version}`,
  byNew: 'Nowe wiersze',
  byChanged: 'Zmienione wiersze',
  byGone: 'Wycofane wiersze',
  what: 'Co policzono',
  rows: 'Wiersze, które się zmieniły',
  rowsNote: 'Nowe wiersze są na liście przypadków; te były już we wcześniejszym wydaniu.',
  noRows: 'Żadnego wiersza wcześniejszego wydania nie zmieniono.',
  reason: 'Powód',
  reasonNames: {
    new_case: 'nowy przypadek',
    new_information: 'luka uzupełniona',
    correction: 'poprawiono',
    merged: 'połączono',
  },
  moves,
  json: 'To samo w JSON',
  feed: {
    title: 'Poszukiwani za granicą: wydania',
    subtitle: 'Jeden wpis na każde wydanie danych, żadnego o pojedynczym przypadku.',
    entry: (version) => `Wydanie ${version}`,
    link: 'Kanał wydań (Atom)',
    summary: (n, version, cutoff) => {
      const total = n('detentions.total');
      const persons = n('persons.total');
      const countries = n('countries.total');
      return prose`Wydanie ${version}: ${total} ${form(total, { one: 'udokumentowane', few: 'udokumentowane', many: 'udokumentowanych' })} ${detentions(total)}, ${persons} ${form(persons, { one: 'osoba', few: 'osoby', many: 'osób' })}, źródła wskazują ${countries} ${form(countries, { one: 'kraj', few: 'kraje', many: 'krajów' })}. Data graniczna danych: ${cutoff}. To przypadki udokumentowane, nie wszystkie.`;
    },
    withdrawn: (version) => `Wydanie ${version} wycofano. Jego wierszy już się nie publikuje.`,
  },
};
