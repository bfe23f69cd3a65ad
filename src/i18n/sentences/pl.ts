/** Sentences with numbers in Polish. It refuses a number that is not in the registry, and a finding stronger than the data. */
import { pl as downloads } from '../downloads/pl.ts';
import { exhibits } from '../exhibits/pl.ts';
import type { Sentences } from '../messages.ts';
import { form, inCases, documented, ofDocumented, ofTotal } from '../phrases/pl.ts';
import { inItsVoice, prose, said } from '../prose.ts';
import { unknowns } from '../unknowns/pl.ts';

export const pl: Sentences = {
  heading: (n) =>
    prose`${n('detentions.total')} ${form(n('detentions.total'), { one: 'zatrzymanie', few: 'zatrzymania', many: 'zatrzymań' })} za granicą na wniosek Białorusi`,
  lead: (n) =>
    prose`Każde zapisano dwa razy: raz tak, jak ${inItsVoice('ujmuje je wniosek')}, raz tak, jak pokazują je źródła. W ${n('detentions.political_motive')} ${ofTotal(n)} udokumentowano motyw polityczny, w ${n('detentions.other_motive')} inny; w ${n('detentions.motive.unclear')} motyw jest niejasny.`,
  scope: {
    people: (n) =>
      prose`${n('persons.total')} ${form(n('persons.total'), { one: 'osoba', few: 'osoby', many: 'osób' })}`,
    countries: (n) =>
      prose`Źródła wskazują ${n('countries.total')} ${form(n('countries.total'), { one: 'kraj', few: 'kraje', many: 'krajów' })}`,
    limit: 'Przypadki udokumentowane, nie wszystkie',
  },
  base: documented,
  upTo: (month) => `dane do ${month} roku`,
  source: (n, version, upTo, sources) =>
    prose`Źródło: Wanted Abroad, wydanie ${version}, ${upTo}, ${documented(n)}, na podstawie ${sources} ${form(sources, { one: 'źródła', few: 'źródeł', many: 'źródeł' })}. Przypadki udokumentowane, nie wszystkie.`,
  hooliganism: (n) =>
    n('detentions.hooliganism').value === 0
      ? prose`W tym wydaniu nie jest znany żaden wniosek, w którym byłaby mowa o ${said('chuligaństwie')}: ${n('detentions.hooliganism')} ${ofDocumented(n)}${unknowns.charges(n)}. Nie udokumentowano tu ani jednego takiego przypadku; nie dowodzi to, że ich nie ma.`
      : prose`${n('detentions.hooliganism')} ${ofDocumented(n)}: we wniosku była mowa o ${said('chuligaństwie')}${unknowns.charges(n)}.`,
  news: (n, added, previous) =>
    previous === undefined
      ? prose`To pierwsze wydanie: ${documented(n)}, wyłącznie w Europie. Przypadki z reszty świata ukażą się, gdy przejdą taką samą kontrolę.`
      : prose`Nowe w rejestrze od wydania ${previous}: ${added} ${ofDocumented(n)}.`,
  figures: {
    total: (n) =>
      prose`${form(n('detentions.total'), { one: 'udokumentowane zatrzymanie', few: 'udokumentowane zatrzymania', many: 'udokumentowanych zatrzymań' })} za granicą na wniosek Białorusi: ${n('persons.total')} ${form(n('persons.total'), { one: 'osoba', few: 'osoby', many: 'osób' })}, źródła wskazują ${n('countries.total')} ${form(n('countries.total'), { one: 'kraj', few: 'kraje', many: 'krajów' })}.`,
    economic: (n) =>
      prose`${ofDocumented(n)}: we wniosku była mowa o ${said('przestępstwie gospodarczym')}.`,
    hooliganism: (n) =>
      n('detentions.hooliganism').value === 0
        ? prose`${ofDocumented(n)}: nie jest znany żaden wniosek, w którym byłaby mowa o ${said('chuligaństwie')}. Nie dowodzi to, że ich nie było.`
        : prose`${ofDocumented(n)}: we wniosku była mowa o ${said('chuligaństwie')}.`,
    disguised: (n) =>
      prose`${ofDocumented(n)}: wszystkie podane zarzuty są pospolite, a motyw polityczny jest udokumentowany.`,
    withProtection: (n) =>
      prose`${ofDocumented(n)}: osoba miała ochronę międzynarodową, czekała na decyzję o azylu albo miała wizę humanitarną.`,
    returned: (n) =>
      n('detentions.returned').value === 0
        ? prose`${ofDocumented(n)}: osobę przekazano władzom Białorusi. W tym wydaniu nie jest znany ani jeden taki przypadek; w ${n('detentions.outcome.unknown')} ${inCases(n('detentions.outcome.unknown'))} wynik jest nieznany.`
        : prose`${ofDocumented(n)}: osobę przekazano władzom Białorusi (ekstradycja: ${n('detentions.extradited')}, deportacja lub odesłanie: ${n('detentions.outcome.deported_or_returned')}, uprowadzenie: ${n('detentions.outcome.abducted')}).`,
    afterRefusal: (n) =>
      prose`${ofDocumented(n)}: wniosek szedł przez Interpol, ekstradycji odmówiono, a o wykreśleniu noty lub dyfuzji nic nie wiadomo.`,
    afterRelease: (n) =>
      prose`${ofDocumented(n)}: wniosek szedł przez Interpol, osobę zwolniono bez odmowy ekstradycji, a o wykreśleniu noty lub dyfuzji nic nie wiadomo.`,
    outcomeUnknown: (n) =>
      prose`${ofDocumented(n)}: wyniku nie znamy. Te zatrzymania obejmuje każda suma w tym serwisie.`,
  },
  figureNote: (unit, n, version, upTo) =>
    prose`Jednostka: ${unit}. n = ${n}. Wydanie ${version}, ${upTo}.`,
  exhibits,
  country: {
    heading: (name, count) =>
      prose`${name}: ${count} ${form(count, {
        one: 'udokumentowane zatrzymanie',
        few: 'udokumentowane zatrzymania',
        many: 'udokumentowanych zatrzymań',
      })}`,
    lead: (count, persons, n) =>
      prose`Tutaj doszło do ${count} ${ofDocumented(n)} z tego rejestru. Zatrzymano ${persons} ${form(persons, { one: 'osobę', few: 'osoby', many: 'osób' })}.`,
    returned: (returned, open) =>
      returned.value === 0
        ? prose`Nie udokumentowano ani jednego przekazania władzom Białorusi z tego kraju${unknowns.outcomes(open)}. Nie dowodzi to, że ich nie było.`
        : prose`Zatrzymania, po których osobę przekazano władzom Białorusi: ${returned}${unknowns.outcomes(open)}.`,
    quote: (place, count, version, day) =>
      prose`W wydaniu ${version} z ${day} roku rejestr Wanted Abroad obejmuje ${count} ${form(
        count,
        {
          one: 'udokumentowane zatrzymanie',
          few: 'udokumentowane zatrzymania',
          many: 'udokumentowanych zatrzymań',
        },
      )} na wniosek Białorusi (kraj zatrzymania – ${place}); to przypadki udokumentowane, nie wszystkie.`,
  },
  cases: {
    heading: documented,
    details: (steps, sources) =>
      prose`${steps} ${form(steps, { one: 'etap', few: 'etapy', many: 'etapów' })}, ${sources} ${form(sources, { one: 'źródło', few: 'źródła', many: 'źródeł' })}`,
  },
  citation: (version, year) =>
    `Wanted Abroad (${year}). ${downloads.title} (wersja ${version}) [zbiór danych]. CC BY 4.0.`,
};
