/** Polish texts of what can be downloaded. It refuses numbers. */
import type { Downloads } from '../messages.ts';
import { form, z } from '../phrases/pl.ts';
import { prose } from '../prose.ts';

export const pl: Downloads = {
  title: 'Poszukiwani za granicą (Wanted Abroad): zatrzymania za granicą na wniosek Białorusi',
  about:
    'Zatrzymania za granicą osób z Białorusi, których poszukiwały władze Białorusi: jeden wiersz to jedno zatrzymanie, etapy każdego przypadku po kolei i publiczne źródła każdej wartości.',
  technique:
    'Zakodowane ręcznie na podstawie publikacji prasy, sądów, urzędów i organizacji praw człowieka, kodami z zamkniętych list; każda opublikowana wartość ma podane źródło albo wynika z niego według reguły podanej w opisie kolumn; daty z dokładnością do miesiąca lub roku, miejsca z dokładnością do kraju.',
  limits: [
    'To przypadki udokumentowane, nie wszystkie i nie próba: znani działacze, kraje z wolną prasą i długie zatrzymania są w nich nadreprezentowane.',
    'Zarzut podany we wniosku to twierdzenie kraju wnioskującego. Zapisać go nie znaczy uznać go za prawdziwy.',
    'To, czego nie wiadomo, ma swój kod i jest liczone. Brak udokumentowanych przypadków nie dowodzi, że ich nie było.',
    'Bez nazwisk, bez dokładnych dni, bez miejsc dokładniejszych niż kraj. Ktoś, kto zna prasę, może rozpoznać wiersz, ale nie dowie się niczego nowego. Prosimy nie próbować ustalać niczyjej tożsamości.',
  ],
  keywords: ['Białoruś', 'Interpol', 'czerwona nota', 'ekstradycja', 'represje transnarodowe'],
  columns: {
    cases: {
      case_id: 'Przypadek',
      person_id: 'Osoba',
      requesting_country: 'Kraj wnioskujący',
      host_country: 'Kraj zatrzymania',
      host_region: 'Region kraju zatrzymania',
      detained: 'Data zatrzymania',
      requested: 'Data wniosku',
      instrument: 'Instrument',
      trigger: 'Jak odnaleziono osobę',
      charge_families: 'Zarzut podany we wniosku',
      motive: 'Udokumentowany motyw',
      protection: 'Status prawny w kraju zatrzymania',
      years_abroad: 'Czas za granicą w latach',
      custody: 'Czas w areszcie',
      outcome: 'Wynik',
      interpol_status: 'Status noty',
      evidence: 'Stopień potwierdzenia',
      sources: 'Liczba źródeł',
      first_release: 'Wersja pierwszej publikacji',
    },
    events: { case_id: 'Przypadek', step: 'Etap', event: 'Zdarzenie', on: 'Data zdarzenia' },
    sources: {
      source_id: 'Źródło',
      case_id: 'Przypadek',
      publisher: 'Wydawca',
      published: 'Data publikacji',
      language: 'Język',
      kind: 'Rodzaj źródła',
      names_person: 'Czy wskazuje osobę',
      url: 'Adres',
      url_status: 'Status adresu',
      supports: 'Co potwierdza',
    },
  },
  origins: {
    assigned: 'Wylosowane, gdy przypadek trafił do rejestru.',
    coded: 'Zakodowane na podstawie źródeł; sources.csv wymienia te, które to potwierdzają.',
    condition: 'Warunek włączenia do rejestru. Osobnego źródła się dla niego nie podaje.',
    coded_or_derived:
      'Zakodowane na podstawie źródeł; ale „not_applicable” wynika z instrumentu i własnego źródła nie ma.',
    derived: 'Wyprowadzone według stałej reguły z tego, co mówią źródła; wymienia je sources.csv.',
    followed:
      'Wynika z kraju zatrzymania; gdy podano tylko region, zakodowane na podstawie źródła wiersza. sources.csv nie podaje dla niego źródła.',
    judged: 'Ocena osób kodujących przypadek, według definicji kodów poniżej.',
    counted: 'Policzone przez program, który tworzy wydanie.',
    copied: 'Przejęte ze źródła.',
  },
  groups: {
    tables: 'Tabele',
    forms: 'Te same wiersze w innych formatach',
    descriptions: 'Co je opisuje',
    checks: 'Czym można je sprawdzić',
  },
  contents: {
    'cases.csv': 'Zatrzymania, każde w jednym wierszu, zakodowane',
    'events.csv': 'Etapy każdego przypadku, po kolei',
    'sources.csv': 'Źródła każdego przypadku i to, co każde z nich potwierdza',
    'cases.parquet': 'Zatrzymania w formacie Parquet: z typami, według kraju i daty',
    'events.parquet': 'Etapy w formacie Parquet, przypadek po przypadku w tej samej kolejności',
    'sources.parquet': 'Źródła w formacie Parquet, przypadek po przypadku w tej samej kolejności',
    'dataset.xlsx': 'Dla Excela i LibreOffice: arkusz na tabelę, książka kodów, objaśnienie',
    'dataset.json': 'Dla programów: każdy przypadek razem ze swoimi etapami i źródłami',
    'dataset.zip': 'Wszystkie pliki tej wersji w jednym folderze',
    'README.md': 'Czym są te dane, czego nie mogą powiedzieć, jak je cytować i sprawdzić',
    'codebook.csv': 'Wszystkie kolumny i kody w czterech językach oraz jak często występują',
    'datapackage.json': 'Data Package: kolumny, typy, kody i klucze, dla programów',
    'dataset.jsonld': 'Opis dla wyszukiwarek i katalogów (schema.org, DCAT)',
    'CITATION.cff': 'Cytowanie, dla programów',
    'metrics.json': 'Liczby ze zdań i sum tego serwisu, z jednostką i definicją',
    'release.json':
      'Daty, sumy kontrolne i sprawdzenia wydania („not_run”: nie przeprowadzono dla tego wydania)',
    'changes.json': 'Co się zmieniło od poprzedniej wersji',
    'risk-report.json': 'Jak łatwo rozpoznać wiersz, w liczbach',
    SHA256SUMS: 'Sumy kontrolne plików wydania',
    'DERIVED.SHA256SUMS': 'Sumy kontrolne plików z nich wyliczonych',
  },
  rules: [
    'UTF-8, wiersze kończą się znakiem LF, pierwszy wiersz nazywa kolumny.',
    'Data to miesiąc (YYYY-MM), rok (YYYY) albo „unknown”. Nie należy dodawać do niej miesiąca ani dnia.',
    'Kilka kodów w jednej komórce rozdziela średnik. Pusty może być tylko adres źródła.',
    'Aby policzyć zatrzymania, trzeba policzyć wiersze; aby policzyć osoby, różne person_id.',
  ],
  readme: {
    version: 'Wersja',
    released: 'data wydania',
    cutoff: 'dane do',
    limits: 'Czego liczby nie mogą powiedzieć',
    files: 'Pliki',
    rules: 'Reguły plików',
    cite: 'Licencja i cytowanie',
    licence:
      'Opublikowane przez Wanted Abroad na licencji CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/): wolno z nich swobodnie korzystać, podając źródło i wersję.',
    check: 'Sprawdzenie',
  },
  page: {
    everything: 'Wszystko w jednym pliku',
    everythingNote:
      'Jeden ZIP zawiera wszystko, czego potrzeba do badań: tabele w czterech formatach, książkę kodów w czterech językach, sumy kontrolne, cytowanie.',
    download: 'Pobierz',
    use: 'Jak wczytać dane w R, Pythonie, SQL i JavaScripcie',
    useNote:
      'Najpierw należy rozpakować ZIP obok skryptu. Każdy przykład liczy zatrzymania z zarzutem gospodarczym według wyniku.',
    byAddress: 'DuckDB, przez adres: czytane są tylko te części pliku, których wymaga pytanie.',
    check: 'Jak sprawdzić pobrane pliki',
    checkNote:
      'W rozpakowanym folderze, programami systemów Linux, macOS i Windows; każdy wiersz musi kończyć się na „OK”, a liczba z Windows musi zgadzać się z listą.',
    seal: 'Suma kontrolna samego SHA256SUMS, zapisana w index.json dla tej wersji:',
    inSheet: 'Wiersze: przypadki, etapy, źródła',
    coding: 'Jak zakodowano',
    unknown: 'Nie wiadomo',
    of: (part, whole) => prose`${part} ${z(whole)} ${whole}`,
    rows: (count) => form(count, { one: 'wiersz', few: 'wiersze', many: 'wierszy' }),
  },
};
