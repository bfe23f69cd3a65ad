/** Whole sentences in Polish for 0, 1, 2 and 5, as an editor reads them. */
import type { Expected } from '../spoken.ts';

export const pl: Expected = {
  heading: [
    '0 zatrzymań za granicą na wniosek Białorusi',
    '1 zatrzymanie za granicą na wniosek Białorusi',
    '2 zatrzymania za granicą na wniosek Białorusi',
    '5 zatrzymań za granicą na wniosek Białorusi',
  ],
  'scope.people': ['0 osób', '1 osoba', '2 osoby', '5 osób'],
  'scope.countries': [
    'Źródła wskazują 0 krajów',
    'Źródła wskazują 1 kraj',
    'Źródła wskazują 2 kraje',
    'Źródła wskazują 5 krajów',
  ],
  hooliganism: [
    'W tym wydaniu nie jest znany żaden wniosek, w którym byłaby mowa o „chuligaństwie”: 0 z 24 udokumentowanych zatrzymań. Nie udokumentowano tu ani jednego takiego przypadku; nie dowodzi to, że ich nie ma.',
    '1 z 24 udokumentowanych zatrzymań: we wniosku była mowa o „chuligaństwie”; w 1 zarzutu nie ujawniono.',
    '2 z 24 udokumentowanych zatrzymań: we wniosku była mowa o „chuligaństwie”; w 2 zarzutu nie ujawniono.',
    '5 z 24 udokumentowanych zatrzymań: we wniosku była mowa o „chuligaństwie”; w 5 zarzutu nie ujawniono.',
  ],
  'news of a first release': [
    'To pierwsze wydanie: 0 udokumentowanych zatrzymań, wyłącznie w Europie. Przypadki z reszty świata ukażą się, gdy przejdą taką samą kontrolę.',
    'To pierwsze wydanie: 1 udokumentowane zatrzymanie, wyłącznie w Europie. Przypadki z reszty świata ukażą się, gdy przejdą taką samą kontrolę.',
    'To pierwsze wydanie: 2 udokumentowane zatrzymania, wyłącznie w Europie. Przypadki z reszty świata ukażą się, gdy przejdą taką samą kontrolę.',
    'To pierwsze wydanie: 5 udokumentowanych zatrzymań, wyłącznie w Europie. Przypadki z reszty świata ukażą się, gdy przejdą taką samą kontrolę.',
  ],
  'news of a later release': [
    'Nowe w rejestrze od wydania 1.0.0: 0 z 24 udokumentowanych zatrzymań.',
    'Nowe w rejestrze od wydania 1.0.0: 1 z 24 udokumentowanych zatrzymań.',
    'Nowe w rejestrze od wydania 1.0.0: 2 z 24 udokumentowanych zatrzymań.',
    'Nowe w rejestrze od wydania 1.0.0: 5 z 24 udokumentowanych zatrzymań.',
  ],
  'figures.economic': [
    'z 0 udokumentowanych zatrzymań: we wniosku była mowa o „przestępstwie gospodarczym”.',
    'z 1 udokumentowanego zatrzymania: we wniosku była mowa o „przestępstwie gospodarczym”.',
    'z 2 udokumentowanych zatrzymań: we wniosku była mowa o „przestępstwie gospodarczym”.',
    'z 5 udokumentowanych zatrzymań: we wniosku była mowa o „przestępstwie gospodarczym”.',
  ],
  'figures.returned': [
    'z 24 udokumentowanych zatrzymań: osobę przekazano władzom Białorusi. W tym wydaniu nie jest znany ani jeden taki przypadek; w 0 przypadkach wynik jest nieznany.',
    'z 24 udokumentowanych zatrzymań: osobę przekazano władzom Białorusi (ekstradycja: 1, deportacja lub odesłanie: 1, uprowadzenie: 1).',
    'z 24 udokumentowanych zatrzymań: osobę przekazano władzom Białorusi (ekstradycja: 2, deportacja lub odesłanie: 2, uprowadzenie: 2).',
    'z 24 udokumentowanych zatrzymań: osobę przekazano władzom Białorusi (ekstradycja: 5, deportacja lub odesłanie: 5, uprowadzenie: 5).',
  ],
  'double-entry': [
    'W 0 z 24 zatrzymań we wniosku była mowa o „przestępstwie gospodarczym”, w 0 udokumentowano motyw polityczny',
    'W 1 z 24 zatrzymań we wniosku była mowa o „przestępstwie gospodarczym”, w 1 udokumentowano motyw polityczny; w 1 zarzutu nie ujawniono, w 1 motyw jest niejasny',
    'W 2 z 24 zatrzymań we wniosku była mowa o „przestępstwie gospodarczym”, w 2 udokumentowano motyw polityczny; w 2 zarzutu nie ujawniono, w 2 motyw jest niejasny',
    'W 5 z 24 zatrzymań we wniosku była mowa o „przestępstwie gospodarczym”, w 5 udokumentowano motyw polityczny; w 5 zarzutu nie ujawniono, w 5 motyw jest niejasny',
  ],
  instruments: [
    'U podstaw 0 z 24 zatrzymań leży nota lub dyfuzja Interpolu',
    'U podstaw 1 z 24 zatrzymań leży nota lub dyfuzja Interpolu; w 1 instrument jest nieznany',
    'U podstaw 2 z 24 zatrzymań leży nota lub dyfuzja Interpolu; w 2 instrument jest nieznany',
    'U podstaw 5 z 24 zatrzymań leży nota lub dyfuzja Interpolu; w 5 instrument jest nieznany',
  ],
  'charge-families': [
    'W 0 z 24 zatrzymań we wniosku była mowa o „przestępstwie gospodarczym”; żaden znany wniosek nie mówi o „chuligaństwie”',
    'W 1 z 24 zatrzymań we wniosku była mowa o „przestępstwie gospodarczym”, w 1 o „chuligaństwie”; w 1 zarzutu nie ujawniono',
    'W 2 z 24 zatrzymań we wniosku była mowa o „przestępstwie gospodarczym”, w 2 o „chuligaństwie”; w 2 zarzutu nie ujawniono',
    'W 5 z 24 zatrzymań we wniosku była mowa o „przestępstwie gospodarczym”, w 5 o „chuligaństwie”; w 5 zarzutu nie ujawniono',
  ],
  'charge-by-motive': [
    'Nie udokumentowano zatrzymania, w którym obok motywu politycznego są tylko zarzuty pospolite',
    'W 1 z 24 zatrzymań obok udokumentowanego motywu politycznego są tylko zarzuty pospolite; w 1 tego nie wiadomo',
    'W 2 z 24 zatrzymań obok udokumentowanego motywu politycznego są tylko zarzuty pospolite; w 2 tego nie wiadomo',
    'W 5 z 24 zatrzymań obok udokumentowanego motywu politycznego są tylko zarzuty pospolite; w 5 tego nie wiadomo',
  ],
  outcomes: [
    'Nie udokumentowano ani jednego przekazania władzom Białorusi; w 0 z 24 zatrzymań wynik jest nieznany',
    'Po 1 z 24 zatrzymań osobę przekazano władzom Białorusi; w 1 przypadku wynik jest nieznany',
    'Po 2 z 24 zatrzymań osobę przekazano władzom Białorusi; w 2 przypadkach wynik jest nieznany',
    'Po 5 z 24 zatrzymań osobę przekazano władzom Białorusi; w 5 przypadkach wynik jest nieznany',
  ],
  'host-countries': [
    'Zatrzymania udokumentowano w 0 krajach; XX: 0 z 24',
    'Zatrzymania udokumentowano w 1 kraju; XX: 1 z 24; w 1 kraj jest nieznany',
    'Zatrzymania udokumentowano w 2 krajach; XX: 2 z 24; w 2 kraj jest nieznany',
    'Zatrzymania udokumentowano w 5 krajach; XX: 5 z 24; w 5 kraj jest nieznany',
  ],
  triggers: [
    'Jak odnaleziono osobę, wiadomo w 0 przypadkach z 24',
    'Jak odnaleziono osobę, wiadomo w 1 przypadku z 24',
    'Jak odnaleziono osobę, wiadomo w 2 przypadkach z 24',
    'Jak odnaleziono osobę, wiadomo w 5 przypadkach z 24',
  ],
  protection: [
    'W 0 przypadkach z 24 osoba miała ochronę lub o nią wystąpiła; w 0 status jest nieznany',
    'W 1 przypadku z 24 osoba miała ochronę lub o nią wystąpiła; w 1 status jest nieznany',
    'W 2 przypadkach z 24 osoba miała ochronę lub o nią wystąpiła; w 2 status jest nieznany',
    'W 5 przypadkach z 24 osoba miała ochronę lub o nią wystąpiła; w 5 status jest nieznany',
  ],
  'interpol-status': [
    'W 0 z 0 zatrzymań za pośrednictwem Interpolu nie wiadomo, co stało się z notą lub dyfuzją; o usunięciu wiadomo w 0',
    'W 1 z 1 zatrzymania za pośrednictwem Interpolu nie wiadomo, co stało się z notą lub dyfuzją; o usunięciu wiadomo w 1',
    'W 2 z 2 zatrzymań za pośrednictwem Interpolu nie wiadomo, co stało się z notą lub dyfuzją; o usunięciu wiadomo w 2',
    'W 5 z 5 zatrzymań za pośrednictwem Interpolu nie wiadomo, co stało się z notą lub dyfuzją; o usunięciu wiadomo w 5',
  ],
  'notice-after-refusal': [
    'Po odmowie ekstradycji brak informacji o wykreśleniu noty Interpolu w 0 przypadkach, po zwolnieniu bez odmowy w 0',
    'Po odmowie ekstradycji brak informacji o wykreśleniu noty Interpolu w 1 przypadku, po zwolnieniu bez odmowy w 1; do pierwszych może należeć jeszcze najwyżej 1, do drugich najwyżej 1',
    'Po odmowie ekstradycji brak informacji o wykreśleniu noty Interpolu w 2 przypadkach, po zwolnieniu bez odmowy w 2; do pierwszych może należeć jeszcze najwyżej 2, do drugich najwyżej 2',
    'Po odmowie ekstradycji brak informacji o wykreśleniu noty Interpolu w 5 przypadkach, po zwolnieniu bez odmowy w 5; do pierwszych może należeć jeszcze najwyżej 5, do drugich najwyżej 5',
  ],
  'outcome-by-instrument': [
    'Wynik jest nieznany w 0 z 0 zatrzymań za pośrednictwem Interpolu i w 0 z 0 na wniosek bezpośredni',
    'Wynik jest nieznany w 1 z 1 zatrzymania za pośrednictwem Interpolu i w 1 z 1 na wniosek bezpośredni',
    'Wynik jest nieznany w 2 z 2 zatrzymań za pośrednictwem Interpolu i w 2 z 2 na wniosek bezpośredni',
    'Wynik jest nieznany w 5 z 5 zatrzymań za pośrednictwem Interpolu i w 5 z 5 na wniosek bezpośredni',
  ],
  'years-abroad': [
    'Czas za granicą przed zatrzymaniem znany jest w 0 przypadkach z 24',
    'Czas za granicą przed zatrzymaniem znany jest w 1 przypadku z 24',
    'Czas za granicą przed zatrzymaniem znany jest w 2 przypadkach z 24',
    'Czas za granicą przed zatrzymaniem znany jest w 5 przypadkach z 24',
  ],
  'country.heading': [
    'XX: 0 udokumentowanych zatrzymań',
    'XX: 1 udokumentowane zatrzymanie',
    'XX: 2 udokumentowane zatrzymania',
    'XX: 5 udokumentowanych zatrzymań',
  ],
  'country.lead': [
    'Tutaj doszło do 0 z 24 udokumentowanych zatrzymań z tego rejestru. Zatrzymano 0 osób.',
    'Tutaj doszło do 1 z 24 udokumentowanych zatrzymań z tego rejestru. Zatrzymano 1 osobę.',
    'Tutaj doszło do 2 z 24 udokumentowanych zatrzymań z tego rejestru. Zatrzymano 2 osoby.',
    'Tutaj doszło do 5 z 24 udokumentowanych zatrzymań z tego rejestru. Zatrzymano 5 osób.',
  ],
  'country.returned': [
    'Nie udokumentowano ani jednego przekazania władzom Białorusi z tego kraju. Nie dowodzi to, że ich nie było.',
    'Zatrzymania, po których osobę przekazano władzom Białorusi: 1; w 1 przypadku wynik jest nieznany.',
    'Zatrzymania, po których osobę przekazano władzom Białorusi: 2; w 2 przypadkach wynik jest nieznany.',
    'Zatrzymania, po których osobę przekazano władzom Białorusi: 5; w 5 przypadkach wynik jest nieznany.',
  ],
  'cases.details': [
    '0 etapów, 0 źródeł',
    '1 etap, 1 źródło',
    '2 etapy, 2 źródła',
    '5 etapów, 5 źródeł',
  ],
};
