/** Further texts of the pages that compare two releases, of the feed and of the files behind the figures, in Polish. It refuses to name a source or an address. */
import { form } from '../phrases/pl.ts';
import { prose } from '../prose.ts';
import type { Messages } from '../messages.ts';

export const moves: Messages['changes']['moves'] = {
  releases: {
    '1.1.0': [
      'Rejestr obejmuje teraz cały świat, a nie tylko Europę; spośród 23 nowych zatrzymań 16 miało miejsce w Rosji, a 5 w Armenii. To, że w tym wydaniu jest stamtąd więcej udokumentowanych przypadków, pokazuje, jak daleko posunęło się czytanie źródeł, a nie gdzie zatrzymuje się więcej osób.',
      'Poprawiono lub uzupełniono, jak zapowiedziano w wydaniu 1.0.0: zatrzymanie datowane zastosowaniem aresztu, trzy wnioski bezpośrednie, które nie szły przez Interpol, dwa wiersze ocenione według dokumentu, na którym się opierają, datę wniosku, kolejność etapów w trzech przypadkach oraz adresy źródeł, które mówiły więcej niż wiersz, który potwierdzają: numer sprawy, wiek, miejsce. Od tego wydania adresy te są ukryte.',
    ],
  },
  beside: 'Lata, etapy i źródła',
  besideNote:
    'Lata w zatrzymaniach, etapy w etapach, źródła w źródłach. Pominięto wiersze tabel z tą samą liczbą w obu wydaniach.',
  counts: {
    detained: 'Zatrzymania według lat',
    rows: 'Etapy i źródła łącznie',
    event: 'Etapy według rodzaju',
    kind: 'Źródła według rodzaju',
    url_status: 'Źródła według stanu adresu',
  },
  column: 'Kolumna',
  was: (version) => `W ${version}`,
  nothing: 'nic',
  sources: (n) =>
    prose`${n} ${form(n, { one: 'źródło zmienione', few: 'źródła zmienione', many: 'źródeł zmienionych' })}`,
  sourcesNote:
    'W źródłach liczy się tu tylko zmiany, a nie treść: adresu, który teraz jest ukryty, nie pokazuje się ponownie.',
  feed: ({ added, completed, corrected, merged, withdrawn }, previous) =>
    prose`Od wydania ${previous}: nowych zatrzymań: ${added}; wierszy uzupełnionych: ${completed}, poprawionych: ${corrected}, połączonych: ${merged}, wycofanych: ${withdrawn}.`,
  figures: {
    heading: 'Liczby każdego wykresu',
    note: 'Jeden wiersz to jedna liczba z jednostką, n, wersją i datą graniczną danych oraz definicją tego, co się liczy. Adres z wersją zawsze prowadzi do tych samych liczb; ze słowem „latest” zamiast wersji podąża za najnowszym wydaniem.',
    caption: 'Pliki z liczbami każdego wykresu',
    figure: 'Wykres',
    file: 'Plik',
  },
};
