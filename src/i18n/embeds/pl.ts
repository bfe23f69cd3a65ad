/** What embeds say besides their exhibit, and the page that hands them out, in Polish. It refuses numbers: those stand in the sentences. */
import type { EmbedTexts } from '../messages.ts';

export const embeds: EmbedTexts = {
  slices: {
    all: 'Wszystkie udokumentowane zatrzymania',
    country: (name) => `Tylko zatrzymania w kraju: ${name}`,
    charge: (name) => `Tylko zatrzymania z zarzutem podanym we wniosku: ${name}`,
    instrument: (name) => `Tylko zatrzymania na podstawie instrumentu: ${name}`,
  },
  more: 'Dane i metoda',
  newer: (version, latest) =>
    `Przypisane do wydania ${version}. Są nowsze dane: wydanie ${latest}.`,
  withdrawn: {
    heading: (version) => `Wydanie ${version} zostało wycofane`,
    text: 'Jego liczby nie są już pokazywane. Aktualne liczby są w najnowszym wydaniu.',
  },
  page: {
    title: 'Osadzanie',
    heading: 'Wykres na Twojej stronie',
    description:
      'Każdy wykres do osadzenia, jako obraz, zdanie albo plik na własny serwer: przypisany do jednego wydania albo zawsze najnowszy, w czterech językach.',
    lead: 'Przypisany do jednego wydania albo zawsze najnowszy, jasny lub ciemny, w czterech językach. Osadzony wykres to jeden plik: nie ma w nim skryptów ani plików cookie, a przeglądarka czytelnika prosi tę witrynę tylko o ten plik.',
    choose: 'Wybierz wykres',
    chart: 'Wykres',
    part: 'Część rejestru',
    language: 'Język',
    look: 'Wygląd',
    light: 'Jasny',
    dark: 'Ciemny',
    auto: 'Jak na urządzeniu czytelnika',
    data: 'Dane',
    frozen: (version) => `Przypisz do wydania ${version}`,
    live: 'Zawsze najnowsze wydanie',
    preview: 'Podgląd',
    iframe: 'Ramka',
    image: 'Obraz',
    markdown: 'Markdown',
    quote: 'Zdanie ze źródłem',
    oembed: 'Adres oEmbed',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    download: 'Pobierz jako jeden plik na własny serwer',
    hosting:
      'Zalecane dla stron czytanych w Białorusi: plik na własnym serwerze nie pyta żadnej innej witryny, a plik bez odnośników tu nie prowadzi.',
    address: 'ADRES',
    addressNote:
      'Ta kopia nie zna własnego adresu: jeśli w kodzie jest słowo ADRES, wstaw w jego miejsce adres kopii, z której korzystasz.',
    gallery: 'Wszystkie wykresy jako odnośniki',
    galleryNote:
      'Ten sam wybór bez skryptów. Strony w innych językach podają wykresy w swoim języku.',
    plain: 'bez odnośników',
    height: 'z komunikatem o wysokości',
    heightNote:
      'Ramka sama nie rośnie. Wariant „z komunikatem o wysokości” ma jeden krótki skrypt, który podaje Twojej stronie wysokość wykresu: { type: \'wanted-abroad-height\', height }, w pikselach, przez postMessage. Wymaga sandbox="allow-popups allow-scripts". Sprawdź, czy event.source to Twoja ramka.',
    parts: 'Części rejestru',
    partsNote: 'Część podajemy, jeśli obejmuje co najmniej trzy zatrzymania.',
    code: 'Kod ramki',
    open: 'Otwórz',
  },
};
