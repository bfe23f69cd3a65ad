/** Sentences with numbers in Polish. It refuses a number that is not in the registry, and a finding stronger than the data. */
import { exhibits } from '../exhibits/pl.ts';
import type { Sentences } from '../messages.ts';
import { form, inCases, documented, ofDocumented, ofTotal } from '../phrases/pl.ts';
import { inItsVoice, prose, said } from '../prose.ts';

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
