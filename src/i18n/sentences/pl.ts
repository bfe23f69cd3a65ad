/** Sentences with numbers in Polish. It refuses a number that is not in the registry, and a finding stronger than the data. */
import type { Sentences } from '../messages.ts';
import { plural } from '../plural.ts';
import { inItsVoice, prose, said, type Count, type Numbers } from '../prose.ts';

const form = plural('pl');
/** After a number in the nominative. */
const charges = (count: Count) => form(count, { one: 'zarzut', few: 'zarzuty', many: 'zarzutów' });
const motives = (count: Count) => form(count, { one: 'motyw', few: 'motywy', many: 'motywów' });
/** After "z", in the genitive. */
const ofDetentions = (count: Count) =>
  form(count, { one: 'zatrzymania', few: 'zatrzymań', many: 'zatrzymań' });
const ofRequests = (count: Count) =>
  form(count, { one: 'wniosku', few: 'wniosków', many: 'wniosków' });
/** After "w", in the locative. */
const inCases = (count: Count) =>
  form(count, { one: 'przypadku', few: 'przypadkach', many: 'przypadkach' });
const inCountries = (count: Count) =>
  form(count, { one: 'kraju', few: 'krajach', many: 'krajach' });
/** "Out of" a number: "ze" before "stu", as it is read aloud. */
const z = (count: Count) => (count.value >= 100 && count.value < 200 ? 'ze' : 'z');

const documented = (n: Numbers) =>
  prose`${n('detentions.total')} ${form(n('detentions.total'), {
    one: 'udokumentowane zatrzymanie',
    few: 'udokumentowane zatrzymania',
    many: 'udokumentowanych zatrzymań',
  })}`;
const ofDocumented = (n: Numbers) =>
  prose`${z(n('detentions.total'))} ${n('detentions.total')} ${form(n('detentions.total'), {
    one: 'udokumentowanego zatrzymania',
    few: 'udokumentowanych zatrzymań',
    many: 'udokumentowanych zatrzymań',
  })}`;
const ofTotal = (n: Numbers) => prose`${z(n('detentions.total'))} ${n('detentions.total')}`;
const ofAllDetentions = (n: Numbers) => prose`${ofTotal(n)} ${ofDetentions(n('detentions.total'))}`;
const ofAllRequests = (n: Numbers) => prose`${ofTotal(n)} ${ofRequests(n('detentions.total'))}`;
const unknownPair = (n: Numbers) =>
  prose`${n('detentions.charge_families.undisclosed')} ${charges(n('detentions.charge_families.undisclosed'))}, ${n('detentions.motive.unclear')} ${motives(n('detentions.motive.unclear'))}`;

export const pl: Sentences = {
  heading: (n) =>
    prose`${n('detentions.total')} ${form(n('detentions.total'), { one: 'zatrzymanie', few: 'zatrzymania', many: 'zatrzymań' })} za granicą na wniosek Białorusi`,
  lead: (n) =>
    prose`Każde zapisano dwa razy: raz tak, jak ${inItsVoice('ujmuje je wniosek')}, raz tak, jak pokazują je źródła. W ${n('detentions.political_motive')} ${ofTotal(n)} udokumentowano motyw polityczny; w ${n('detentions.motive.unclear')} motyw jest niejasny.`,
  scope: {
    people: (n) =>
      prose`${n('persons.total')} ${form(n('persons.total'), { one: 'osoba', few: 'osoby', many: 'osób' })}`,
    countries: (n) =>
      prose`${n('countries.total')} ${form(n('countries.total'), { one: 'znany kraj', few: 'znane kraje', many: 'znanych krajów' })}`,
    limit: 'Przypadki udokumentowane, nie wszystkie',
  },
  base: documented,
  source: (n, version, cutoff, publishers) =>
    prose`Źródło: Wanted Abroad, wydanie ${version}, ${documented(n)}, na podstawie publikacji ${publishers} ${form(publishers, { one: 'wydawcy', few: 'wydawców', many: 'wydawców' })}. Data graniczna danych: ${cutoff}. Przypadki udokumentowane, nie wszystkie.`,
  hooliganism: (n) =>
    n('detentions.hooliganism').value === 0
      ? prose`W tym wydaniu w żadnym wniosku nie napisano ${said('chuligaństwo')}: ${n('detentions.hooliganism')} ${ofDocumented(n)}. Nie udokumentowano tu ani jednego takiego przypadku; nie dowodzi to, że ich nie ma.`
      : prose`${n('detentions.hooliganism')} ${ofDocumented(n)}: we wniosku napisano ${said('chuligaństwo')}.`,
  news: (n, added, previous) =>
    previous === undefined
      ? prose`To pierwsze wydanie: ${documented(n)}, wyłącznie w Europie. Przypadki z reszty świata ukażą się, gdy przejdą taką samą kontrolę.`
      : prose`Nowe w rejestrze od wydania ${previous}: ${added} ${ofDocumented(n)}.`,
  figures: {
    economic: (n) =>
      prose`${ofDocumented(n)}: we wniosku była mowa o ${said('przestępstwie gospodarczym')}.`,
    hooliganism: (n) =>
      n('detentions.hooliganism').value === 0
        ? prose`${ofDocumented(n)}: we wniosku napisano ${said('chuligaństwo')}. Nie jest znany ani jeden taki przypadek; nie dowodzi to, że ich nie ma.`
        : prose`${ofDocumented(n)}: we wniosku napisano ${said('chuligaństwo')}.`,
    disguised: (n) =>
      prose`${ofDocumented(n)}: wszystkie podane zarzuty są pospolite, a motyw polityczny jest udokumentowany.`,
    withProtection: (n) =>
      prose`${ofDocumented(n)}: osoba miała ochronę międzynarodową, czekała na decyzję o azylu albo miała wizę humanitarną.`,
    returned: (n) =>
      n('detentions.returned').value === 0
        ? prose`${ofDocumented(n)}: osobę przekazano Białorusi. W tym wydaniu nie jest znany ani jeden taki przypadek; w ${n('detentions.outcome.unknown')} ${inCases(n('detentions.outcome.unknown'))} wynik jest nieznany.`
        : prose`${ofDocumented(n)}: osobę przekazano Białorusi (ekstradycja: ${n('detentions.extradited')}, deportacja lub odesłanie: ${n('detentions.outcome.deported_or_returned')}, uprowadzenie: ${n('detentions.outcome.abducted')}).`,
    afterRefusal: (n) =>
      prose`${ofDocumented(n)}: ekstradycji odmówiono, a o usunięciu lub wycofaniu noty Interpolu nic nie wiadomo.`,
    afterRelease: (n) =>
      prose`${ofDocumented(n)}: osobę zwolniła policja, prokuratura lub sąd, bez odmowy ekstradycji, a o usunięciu lub wycofaniu noty Interpolu nic nie wiadomo.`,
    outcomeUnknown: (n) =>
      prose`${ofDocumented(n)}: wyniku nie znamy. Każda suma na tej stronie je obejmuje.`,
  },
  figureNote: (unit, n, version, cutoff) =>
    prose`Jednostka: ${unit}. n = ${n}. Wydanie ${version}, data graniczna danych: ${cutoff}.`,
  exhibits: {
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
      caption:
        'Zarzut podany we wniosku według udokumentowanego motywu, udokumentowane zatrzymania',
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
  },
  country: {
    heading: (name, count) =>
      prose`${name}: ${count} ${form(count, {
        one: 'udokumentowane zatrzymanie',
        few: 'udokumentowane zatrzymania',
        many: 'udokumentowanych zatrzymań',
      })}`,
    lead: (count, persons, n) =>
      prose`Tutaj doszło do ${count} ${ofDocumented(n)} z tego rejestru. Zatrzymano ${persons} ${form(persons, { one: 'osobę', few: 'osoby', many: 'osób' })}.`,
    returned: (returned) =>
      returned.value === 0
        ? prose`Nie udokumentowano ani jednego przekazania Białorusi z tego kraju: ${returned}. Nie dowodzi to, że ich nie było.`
        : prose`Zatrzymania, po których osobę przekazano Białorusi: ${returned}.`,
  },
  cases: {
    heading: documented,
    details: (steps, sources) =>
      prose`${steps} ${form(steps, { one: 'krok', few: 'kroki', many: 'kroków' })}, ${sources} ${form(sources, { one: 'źródło', few: 'źródła', many: 'źródeł' })}`,
  },
  citation: (version, year) =>
    `Wanted Abroad (${year}). Wanted Abroad: detentions abroad requested by Belarus (wersja ${version}) [zbiór danych]. CC BY 4.0.`,
};
