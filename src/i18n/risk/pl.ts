/** The risk report of a release in plain words, in Polish. It refuses to call a row safe. */
import { form, z } from '../phrases/pl.ts';
import { prose, type Count } from '../prose.ts';
import type { Messages } from '../messages.ts';

const rows = (n: Count) => form(n, { one: 'wiersz', few: 'wiersze', many: 'wierszy' });
const ofRows = (n: Count) => form(n, { one: 'wiersza', few: 'wierszy', many: 'wierszy' });

export const risk: Messages['risk'] = {
  heading: (version) => `Raport o ryzyku wydania ${version}`,
  lead: 'Na ile wiersze pozwalają odróżnić osoby: policzono na plikach w tej postaci, w jakiej są publikowane. Wiersz jedyny w swoim rodzaju łatwiej rozpozna ktoś, kto już zna sprawę.',
  counts: (n, persons) =>
    prose`${n} ${rows(n)}, ${persons} ${form(persons, { one: 'osoba', few: 'osoby', many: 'osób' })}.`,
  uniquePlace: (unique, n) =>
    prose`Jedyne ze swoim krajem i miesiącem: ${unique} ${z(n)} ${n} ${ofRows(n)}.`,
  uniqueCharge: (unique, n) =>
    prose`Jedyne ze swoim krajem, miesiącem i podanymi zarzutami: ${unique} ${z(n)} ${n} ${ofRows(n)}.`,
  unknowns:
    'W tych rachunkach nieznany kraj, nieznany miesiąc, rok bez miesiąca i nieujawniony zarzut są wartościami jak każde inne: wiersze, którym brakuje tego samego, czyta się jednakowo, choć mogą się różnić. Dlatego to samo policzono też dla wierszy, którym niczego nie brakuje.',
  known: (unique, n) =>
    prose`Jedyne ze swoim krajem i miesiącem, gdy znane jest jedno i drugie: ${unique} ${z(n)} ${n} ${ofRows(n)}.`,
  knownCharge: (unique, n) =>
    prose`Jedyne ze swoim krajem, miesiącem i zarzutami, gdy wszystko jest znane: ${unique} ${z(n)} ${n} ${ofRows(n)}.`,
  links: (published, withheld) =>
    prose`Opublikowane odnośniki do źródeł: ${published}, nieopublikowane: ${withheld}.`,
  sentence: 'Kto zna prasę, może rozpoznać wiersz, ale nie dowie się niczego nowego.',
  classes: 'Wiersze według tego, ile wierszy brzmi tak samo',
  alike: 'Takich samych wierszy',
  place: 'Kraj i miesiąc',
  charge: 'Kraj, miesiąc, zarzuty',
  sizes: { '1': 'jeden', '2': 'dwa', '3-4': 'trzy lub cztery', '5+': 'pięć i więcej' },
  checks: 'Co sprawdzono w plikach przed publikacją',
  check: 'Kontrola',
  asks: 'Co sprawdza',
  result: 'Wynik',
  status: { passed: 'pozytywny', not_run: 'dla tego wydania nie przeprowadzono' },
  questions: {
    S1: 'W każdej komórce jest kod, liczba lub data dopuszczalne w tej kolumnie; nie ma kolumn z dowolnym tekstem.',
    S2: 'Identyfikatory nie powtarzają się i są losowe; każdy etap i każde źródło należą do przypadku.',
    S3: 'Nie ma ukrytych znaków ani liter podobnych do innych.',
    S4: 'Nie ma komórek, które arkusz kalkulacyjny wykonałby jako formułę.',
    P1: 'Każda opublikowana wartość, która nie wynika ze stałej reguły, znajduje się we wskazanym źródle swojego wiersza.',
    P2: 'Strony połączone w jednym wierszu same wskazują na to samo zdarzenie.',
    P3: 'Nie ma dnia ani miejsca dokładniejszego niż kraj.',
    P4: 'Nie ma odnośników do stron, które wymieniają osobę z nazwiska, ani do kopii stron.',
    D1: 'Nie ma telefonów, adresów, numerów dokumentów ani sygnatur.',
    D2: 'Nie ma nazwisk ani innych identyfikatorów z niejawnych kart przypadków, w żadnej pisowni.',
    D3: 'Wyszukiwanie identyfikatorów znajduje zmyślone, podłożone dla jego sprawdzenia.',
    V1: 'Numer wersji właściwie oddaje, jak bardzo dane się zmieniły.',
    V2: 'Wszystkie wcześniejsze wydania są takie, jakie opublikowano.',
    R1: 'Wykonane dwukrotnie, w innych folderach i strefach czasowych, pliki są identyczne co do bajta.',
  },
  file: 'Raport jako plik',
};
