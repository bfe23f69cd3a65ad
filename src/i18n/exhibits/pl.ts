/** What the exhibits say in Polish: findings, subtitles, notes. It refuses a finding stronger than the data. */
import { caseTimelines } from '../courses/pl.ts';
import { timeInCustody } from '../custody/pl.ts';
import { reading } from '../reading/pl.ts';
import type { Sentences } from '../messages.ts';
import {
  form,
  charges,
  inCases,
  inCountries,
  ofTotal,
  ofAllDetentions,
  unknownPair,
  ofDetentions,
  z,
} from '../phrases/pl.ts';
import { prose, said } from '../prose.ts';
import { unknowns } from '../unknowns/pl.ts';

export const exhibits: Sentences['exhibits'] = {
  'double-entry': {
    title: (n) =>
      prose`W ${n('detentions.economic')} ${ofAllDetentions(n)} we wniosku była mowa o ${said('przestępstwie gospodarczym')}, w ${n('detentions.political_motive')} udokumentowano motyw polityczny${unknowns.chargesAndMotives(n)}`,
    subtitle:
      'Udokumentowane zatrzymania według zarzutu podanego we wniosku i według motywu, który dokumentują źródła. Udokumentowane, nie wszystkie.',
    notKnown: unknownPair,
    caption: 'Zarzut podany we wniosku obok udokumentowanego motywu, udokumentowane zatrzymania',
    note: 'Zarzuty i motywy uporządkowano osobno: wiersz po lewej nie odpowiada wierszowi obok. Biznes lub darowizny i inny motyw nie są liczone jako polityczne.',
    claim: 'Co napisano we wniosku',
    claimNote: 'Zarzut, który podała Białoruś. Jedno zatrzymanie może mieć ich kilka.',
    record: 'Co pokazują źródła',
    recordNote: 'Dlaczego osoby poszukiwano, na ile dokumentują to źródła.',
    claimTotal: (stated, within) =>
      prose`${stated} ${charges(stated)} w ${within} ${form(within, { one: 'zatrzymaniu', few: 'zatrzymaniach', many: 'zatrzymaniach' })}`,
  },
  'charge-families': {
    title: (n) =>
      n('detentions.hooliganism').value === 0
        ? prose`W ${n('detentions.economic')} ${ofAllDetentions(n)} we wniosku była mowa o ${said('przestępstwie gospodarczym')}; żaden znany wniosek nie mówi o ${said('chuligaństwie')}${unknowns.charges(n)}`
        : prose`W ${n('detentions.economic')} ${ofAllDetentions(n)} we wniosku była mowa o ${said('przestępstwie gospodarczym')}, w ${n('detentions.hooliganism')} o ${said('chuligaństwie')}${unknowns.charges(n)}`,
    subtitle:
      'Udokumentowane zatrzymania według zarzutu podanego we wniosku. Zatrzymanie z kilkoma zarzutami jest w kilku wierszach.',
    notKnown: (n) =>
      prose`${n('detentions.charge_families.undisclosed')} ${charges(n('detentions.charge_families.undisclosed'))}`,
    caption: 'Zarzut podany we wniosku, udokumentowane zatrzymania',
    note: 'Zarzut podany we wniosku to twierdzenie kraju wnioskującego. Zapisać go nie znaczy uznać go za prawdziwy.',
  },
  'charge-by-motive': {
    title: (n) =>
      n('detentions.disguised').value === 0
        ? prose`Nie udokumentowano zatrzymania, w którym obok motywu politycznego są tylko zarzuty pospolite${unknowns.disguised(n)}`
        : prose`W ${n('detentions.disguised')} ${ofAllDetentions(n)} obok udokumentowanego motywu politycznego są tylko zarzuty pospolite${unknowns.disguised(n)}`,
    subtitle:
      'Udokumentowane zatrzymania, w których zarzut podany we wniosku (wiersze) spotyka się z udokumentowanym motywem (kolumny). Zatrzymanie z kilkoma zarzutami jest w kilku wierszach.',
    notKnown: unknownPair,
    caption: 'Zarzut podany we wniosku według udokumentowanego motywu, udokumentowane zatrzymania',
    note: 'Pusta komórka to zero: w żadnym udokumentowanym zatrzymaniu nie ma takiej pary. Zarzuty pospolite: przestępstwo gospodarcze, chuligaństwo, naruszenie nadzoru, narkotyki, inne przestępstwo pospolite. Motywy polityczne: wszystkie poza biznesem lub darowiznami, innym i niejasnym. Zatrzymanie z dwoma zarzutami pospolitymi jest w dwóch wierszach. Zabarwiono wiersze dwóch zarzutów, które ten rejestr śledzi.',
  },
  instruments: {
    title: (n) =>
      prose`U podstaw ${n('detentions.interpol')} ${ofAllDetentions(n)} leży nota lub dyfuzja Interpolu${unknowns.instruments(n)}`,
    subtitle:
      'Udokumentowane zatrzymania według drogi, jaką szedł wniosek Białorusi. Udokumentowane, nie wszystkie.',
    notKnown: (n) =>
      prose`${n('detentions.instrument.unknown')} ${form(n('detentions.instrument.unknown'), { one: 'instrument', few: 'instrumenty', many: 'instrumentów' })}`,
    caption: 'Instrument, udokumentowane zatrzymania',
    note: 'W niektórych doniesieniach jest mowa po prostu o Interpolu, bez rozróżnienia czerwonej noty i dyfuzji; takie przypadki mają własny wiersz.',
  },
  outcomes: {
    title: (n) =>
      n('detentions.returned').value === 0
        ? prose`Nie udokumentowano ani jednego przekazania władzom Białorusi; w ${n('detentions.outcome.unknown')} ${ofAllDetentions(n)} wynik jest nieznany`
        : prose`Po ${n('detentions.returned')} ${ofAllDetentions(n)} osobę przekazano władzom Białorusi; w ${n('detentions.outcome.unknown')} ${inCases(n('detentions.outcome.unknown'))} wynik jest nieznany`,
    subtitle:
      'Udokumentowane zatrzymania według tego, jak się skończyły, na ile mówią o tym źródła. Pełne czerwone: osobę przekazano władzom Białorusi.',
    notKnown: (n) =>
      prose`${n('detentions.outcome.unknown')} ${form(n('detentions.outcome.unknown'), { one: 'wynik', few: 'wyniki', many: 'wyników' })}`,
    caption: 'Wynik, udokumentowane zatrzymania',
    note: 'Wynik to ten, o którym mówi ostatnie źródło. Za nieznanym wynikiem może kryć się każdy z pozostałych.',
  },
  'host-countries': {
    title: (n, first) =>
      first
        ? prose`Zatrzymania udokumentowano w ${n('countries.total')} ${inCountries(n('countries.total'))}; ${first.name}: ${first.count} ${ofTotal(n)}${unknowns.hosts(n)}`
        : prose`Zatrzymania udokumentowano w ${n('countries.total')} ${inCountries(n('countries.total'))}${unknowns.hosts(n)}`,
    subtitle:
      'Udokumentowane zatrzymania według kraju, w którym osobę zatrzymano, i liczba tych, po których osobę przekazano władzom Białorusi. Udokumentowane, nie wszystkie.',
    notKnown: (n) =>
      prose`${n('detentions.host_country.unknown')} ${form(n('detentions.host_country.unknown'), { one: 'kraj', few: 'kraje', many: 'krajów' })}`,
    caption: 'Kraj zatrzymania, udokumentowane zatrzymania i przekazania władzom Białorusi',
    note: 'W krajach z wolną prasą łatwiej udokumentować zatrzymania. Kraj, którego tu nie ma, nie ma ani jednego udokumentowanego przypadku; nie dowodzi to, że ich tam nie było.',
  },
  'detentions-over-time': {
    title: (n, first, last) =>
      first === undefined || last === undefined
        ? prose`Rok jest znany w ${n('detentions.year_known')} ${ofAllDetentions(n)}`
        : prose`Rok jest znany w ${n('detentions.year_known')} ${ofAllDetentions(n)}${first === last ? `: ${first}` : `, od ${first} do ${last} roku`}`,
    subtitle:
      'Udokumentowane zatrzymania według daty zatrzymania. Ukośnie kreskowane: okres jest jeszcze otwarty.',
    notKnown: (n) => prose`rok w ${n('detentions.undated')} ${inCases(n('detentions.undated'))}`,
    caption: 'Czas zatrzymania, udokumentowane zatrzymania',
    note: 'Wcześniejsze okresy też mogą się jeszcze uzupełniać: o przypadku można się dowiedzieć po latach. Wyższy słupek nie znaczy, że zatrzymano więcej osób.',
  },
  triggers: {
    title: (n) =>
      prose`Jak odnaleziono osobę, wiadomo w ${n('detentions.trigger_known')} ${inCases(n('detentions.trigger_known'))} ${ofTotal(n)}`,
    subtitle:
      'Udokumentowane zatrzymania według tego, w jaki sposób osoba zetknęła się z policją kraju zatrzymania. Udokumentowane, nie wszystkie.',
    notKnown: (n) =>
      prose`${n('detentions.trigger.unknown')} ${form(n('detentions.trigger.unknown'), { one: 'zatrzymanie', few: 'zatrzymania', many: 'zatrzymań' })}`,
    caption: 'Jak odnaleziono osobę, udokumentowane zatrzymania',
    note: 'Nie każde doniesienie mówi, dlaczego osobę kontrolowano; za nieznanym powodem może kryć się każdy z pozostałych.',
  },
  protection: {
    title: (n) =>
      prose`W ${n('detentions.with_protection')} ${inCases(n('detentions.with_protection'))} ${ofTotal(n)} osoba miała ochronę lub o nią wystąpiła; w ${n('detentions.protection.unknown')} status jest nieznany`,
    subtitle:
      'Udokumentowane zatrzymania według statusu prawnego osoby w kraju zatrzymania w chwili zatrzymania. Udokumentowane, nie wszystkie.',
    notKnown: (n) =>
      prose`${n('detentions.protection.unknown')} ${form(n('detentions.protection.unknown'), { one: 'status', few: 'statusy', many: 'statusów' })}`,
    caption: 'Status w kraju zatrzymania, udokumentowane zatrzymania',
    note: 'Ochrona lub wniosek o ochronę: ochrona międzynarodowa, nierozpatrzony wniosek o azyl albo wiza humanitarna.',
  },
  'interpol-status': {
    title: (n) =>
      prose`W ${n('notices.fate_unknown')} ${z(n('detentions.interpol'))} ${n('detentions.interpol')} ${ofDetentions(n('detentions.interpol'))} za pośrednictwem Interpolu nie wiadomo, co stało się z notą lub dyfuzją; o usunięciu wiadomo w ${n('detentions.interpol_status.deleted')}`,
    subtitle:
      'Udokumentowane zatrzymania według tego, co stało się z notą lub dyfuzją, o ile mówią o tym źródła. Udokumentowane, nie wszystkie.',
    notKnown: (n) =>
      prose`${n('notices.fate_unknown')} ${form(n('notices.fate_unknown'), { one: 'nota', few: 'noty', many: 'not' })}`,
    caption: 'Nota według ostatnich informacji, udokumentowane zatrzymania',
    note: 'Nota, o której usunięciu nic nie wiadomo, może nadal pozostawać w mocy. Interpol publikuje tylko część not. W wierszu z nieznanym statusem mogą być też zatrzymania, których instrument jest nieznany, oraz wnioski z pominięciem Interpolu, jeśli wydanie nie podaje dla nich statusu.',
  },
  'notice-after-refusal': {
    title: (n) =>
      prose`Po odmowie ekstradycji brak informacji o wykreśleniu noty Interpolu w ${n('notices.after_refusal')} ${z(n('notices.refusals'))} ${n('notices.refusals')} ${ofDetentions(n('notices.refusals'))}, po zwolnieniu bez odmowy – w ${n('notices.after_release')} ${z(n('notices.releases'))} ${n('notices.releases')}${unknowns.notices(n)}`,
    subtitle:
      'Udokumentowane zatrzymania za pośrednictwem Interpolu, w których nie wiadomo, by notę usunięto, wycofano albo by Interpol odmówił jej wydania; w ostatnim wierszu – zatrzymania na wniosek z pominięciem Interpolu, w których nota, jak wiadomo, jest aktywna. Liczby, których się nie sumuje.',
    notKnown: (n) =>
      prose`${n('notices.status_unknown')} ${form(n('notices.status_unknown'), { one: 'status', few: 'statusy', many: 'statusów' })}; wiadomo, że nota jest aktywna (wnioski przez Interpol): ${n('notices.known_active')}`,
    caption:
      'Noty i dyfuzje Interpolu, o których wykreśleniu nie wiadomo, udokumentowane zatrzymania',
    note: 'Odmowa to orzeczenie sądu lub wynik „odmowa ekstradycji”. Zwolnić bez odmowy może policja, prokuratura albo sąd. Pierwsze dwa wiersze liczą tylko wnioski za pośrednictwem Interpolu. Wniosek bezpośredni lub baza poszukiwanych WNP są w ostatnim wierszu, po odmowie albo zwolnieniu, i tylko wtedy, gdy nota, jak wiadomo, mimo to jest aktywna.',
  },
  'outcome-by-instrument': {
    title: (n, unknown) =>
      prose`Wynik jest nieznany w ${unknown.interpol} ${z(n('detentions.interpol'))} ${n('detentions.interpol')} ${ofDetentions(n('detentions.interpol'))} za pośrednictwem Interpolu i w ${unknown.direct} ${z(n('detentions.instrument.bilateral_request'))} ${n('detentions.instrument.bilateral_request')} na wniosek bezpośredni`,
    subtitle:
      'Udokumentowane zatrzymania, w których wynik (wiersze) spotyka się z instrumentem (kolumny). Udokumentowane, nie wszystkie.',
    notKnown: (n) =>
      prose`${n('detentions.outcome.unknown')} ${form(n('detentions.outcome.unknown'), { one: 'wynik', few: 'wyniki', many: 'wyników' })}, ${n('detentions.instrument.unknown')} ${form(n('detentions.instrument.unknown'), { one: 'instrument', few: 'instrumenty', many: 'instrumentów' })}`,
    caption: 'Wynik według instrumentu, udokumentowane zatrzymania',
    note: 'Pusta komórka to zero: w żadnym udokumentowanym zatrzymaniu nie ma takiej pary.',
  },
  'years-abroad': {
    title: (n) =>
      prose`Czas za granicą przed zatrzymaniem znany jest w ${n('detentions.years_abroad_known')} ${inCases(n('detentions.years_abroad_known'))} ${ofTotal(n)}`,
    subtitle:
      'Udokumentowane zatrzymania według pełnych lat od wyjazdu z Białorusi do zatrzymania. Udokumentowane, nie wszystkie.',
    notKnown: (n) =>
      prose`${n('detentions.years_abroad.unknown')} ${form(n('detentions.years_abroad.unknown'), { one: 'zatrzymanie', few: 'zatrzymania', many: 'zatrzymań' })}`,
    caption: 'Lata za granicą przed zatrzymaniem, udokumentowane zatrzymania',
    note: 'Przedział podano tylko tam, gdzie znane daty nie pozostawiają wątpliwości; w innych przypadkach jest nieznany.',
  },
  'time-in-custody': timeInCustody,
  'case-timelines': caseTimelines,
  completeness: reading.completeness,
};
