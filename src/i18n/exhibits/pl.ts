/** What the exhibits say in Polish: findings, subtitles, notes. It refuses a finding stronger than the data. */
import type { Sentences } from '../messages.ts';
import {
  form,
  charges,
  inCases,
  inCountries,
  ofTotal,
  ofAllDetentions,
  ofAllRequests,
  unknownPair,
} from '../phrases/pl.ts';
import { prose, said } from '../prose.ts';

export const exhibits: Sentences['exhibits'] = {
  'double-entry': {
    title: (n) =>
      prose`W ${n('detentions.economic')} ${ofAllRequests(n)} była mowa o ${said('przestępstwie gospodarczym')}; motyw polityczny udokumentowano w ${n('detentions.political_motive')} ${inCases(n('detentions.political_motive'))}`,
    subtitle:
      'Udokumentowane zatrzymania według zarzutu podanego we wniosku i według motywu, który dokumentują źródła. Udokumentowane, nie wszystkie.',
    notKnown: unknownPair,
    caption: 'Zarzut podany we wniosku obok udokumentowanego motywu, udokumentowane zatrzymania',
    note: 'Zarzuty i motywy uporządkowano osobno: wiersz po lewej nie odpowiada wierszowi obok.',
    claim: 'Co napisano we wniosku',
    claimNote: 'Zarzut, który podała Białoruś. Jedno zatrzymanie może mieć ich kilka.',
    record: 'Co pokazują źródła',
    recordNote: 'Dlaczego osoby poszukiwano, na ile dokumentują to źródła.',
    claimTotal: (mentions, n) =>
      prose`${mentions} ${charges(mentions)} w ${n('detentions.total')} ${form(n('detentions.total'), { one: 'zatrzymaniu', few: 'zatrzymaniach', many: 'zatrzymaniach' })}`,
  },
  'charge-families': {
    title: (n) =>
      n('detentions.hooliganism').value === 0
        ? prose`W ${n('detentions.economic')} ${ofAllRequests(n)} była mowa o ${said('przestępstwie gospodarczym')}, w żadnym o ${said('chuligaństwie')}`
        : prose`W ${n('detentions.economic')} ${ofAllRequests(n)} była mowa o ${said('przestępstwie gospodarczym')}, w ${n('detentions.hooliganism')} o ${said('chuligaństwie')}`,
    subtitle:
      'Udokumentowane zatrzymania według zarzutu podanego we wniosku. Zatrzymanie z kilkoma zarzutami jest w kilku wierszach.',
    notKnown: (n) =>
      prose`${n('detentions.charge_families.undisclosed')} ${charges(n('detentions.charge_families.undisclosed'))}`,
    caption: 'Zarzut podany we wniosku, udokumentowane zatrzymania',
    note: 'Zarzut podany we wniosku to twierdzenie kraju wnioskującego. Nic tutaj nie mówi, że jest prawdziwe.',
  },
  'charge-by-motive': {
    title: (n) =>
      n('detentions.disguised').value === 0
        ? prose`Nie udokumentowano zatrzymania, w którym obok motywu politycznego są tylko zarzuty pospolite`
        : prose`W ${n('detentions.disguised')} ${ofAllDetentions(n)} obok udokumentowanego motywu politycznego są tylko zarzuty pospolite`,
    subtitle:
      'Udokumentowane zatrzymania, w których zarzut podany we wniosku (wiersze) spotyka się z udokumentowanym motywem (kolumny). Zatrzymanie z kilkoma zarzutami jest w kilku wierszach.',
    notKnown: unknownPair,
    caption: 'Zarzut podany we wniosku według udokumentowanego motywu, udokumentowane zatrzymania',
    note: 'Pusta komórka to zero: w żadnym udokumentowanym zatrzymaniu nie ma takiej pary.',
  },
  instruments: {
    title: (n) =>
      prose`U podstaw ${n('detentions.interpol')} ${ofAllDetentions(n)} leży nota lub dyfuzja Interpolu`,
    subtitle:
      'Udokumentowane zatrzymania według drogi, jaką szedł wniosek Białorusi. Udokumentowane, nie wszystkie.',
    notKnown: (n) =>
      prose`${n('detentions.instrument.unknown')} ${form(n('detentions.instrument.unknown'), { one: 'instrument', few: 'instrumenty', many: 'instrumentów' })}`,
    caption: 'Instrument, udokumentowane zatrzymania',
    note: 'W doniesieniach często jest mowa po prostu o Interpolu, bez rozróżnienia czerwonej noty i dyfuzji; takie przypadki mają własny wiersz.',
  },
  outcomes: {
    title: (n) =>
      n('detentions.returned').value === 0
        ? prose`Nie udokumentowano ani jednego przekazania Białorusi; w ${n('detentions.outcome.unknown')} ${ofAllDetentions(n)} wynik jest nieznany`
        : prose`Po ${n('detentions.returned')} ${ofAllDetentions(n)} osobę przekazano Białorusi; w ${n('detentions.outcome.unknown')} ${inCases(n('detentions.outcome.unknown'))} wynik jest nieznany`,
    subtitle:
      'Udokumentowane zatrzymania według tego, jak się skończyły, na ile mówią o tym źródła. Pełne czerwone: osobę przekazano Białorusi.',
    notKnown: (n) =>
      prose`${n('detentions.outcome.unknown')} ${form(n('detentions.outcome.unknown'), { one: 'wynik', few: 'wyniki', many: 'wyników' })}`,
    caption: 'Wynik, udokumentowane zatrzymania',
    note: 'Wynik to ten, o którym mówi ostatnie źródło. Za nieznanym wynikiem może kryć się każdy z pozostałych.',
  },
  'host-countries': {
    title: (n, first) =>
      first
        ? prose`Zatrzymania udokumentowano w ${n('countries.total')} ${inCountries(n('countries.total'))}; ${first.name}: ${first.count} ${ofTotal(n)}`
        : prose`Zatrzymania udokumentowano w ${n('countries.total')} ${inCountries(n('countries.total'))}`,
    subtitle:
      'Udokumentowane zatrzymania według kraju, w którym osobę zatrzymano, i liczba tych, po których osobę przekazano Białorusi. Udokumentowane, nie wszystkie.',
    notKnown: (n) =>
      prose`${n('detentions.host_country.unknown')} ${form(n('detentions.host_country.unknown'), { one: 'kraj', few: 'kraje', many: 'krajów' })}`,
    caption: 'Kraj zatrzymania, udokumentowane zatrzymania i przekazania Białorusi',
    note: 'W krajach z wolną prasą łatwiej udokumentować zatrzymania. Kraj, którego tu nie ma, nie ma ani jednego udokumentowanego przypadku; nie dowodzi to, że ich tam nie było.',
  },
  'detentions-over-time': {
    title: (n, first, last) =>
      first === undefined || last === undefined
        ? prose`Rok jest znany w ${n('detentions.year_known')} ${ofAllDetentions(n)}`
        : prose`Rok jest znany w ${n('detentions.year_known')} ${ofAllDetentions(n)}, od ${first} do ${last} roku`,
    subtitle:
      'Udokumentowane zatrzymania według daty zatrzymania. Ukośnie kreskowane: okres jest jeszcze otwarty.',
    notKnown: (n) => prose`rok w ${n('detentions.undated')} ${inCases(n('detentions.undated'))}`,
    caption: 'Czas zatrzymania, udokumentowane zatrzymania',
    note: 'Rejestr rośnie także wstecz: o przypadku można się dowiedzieć po latach. Wyższy słupek nie znaczy, że zatrzymano więcej osób.',
  },
};
