/** Sentences with numbers in English. It refuses a number that is not in the registry, and a finding stronger than the data. */
import { en as downloads } from '../downloads/en.ts';
import { exhibits } from '../exhibits/en.ts';
import { form, detentions, people, are, documented } from '../phrases/en.ts';
import { inItsVoice, prose, said, type Count, type Numbers } from '../prose.ts';
import { unknowns } from '../unknowns/en.ts';

export const en = {
  heading: (n: Numbers) =>
    prose`${n('detentions.total')} ${detentions(n('detentions.total'))} abroad that Belarus asked for`,
  lead: (n: Numbers) =>
    prose`Each is entered twice: once as ${inItsVoice('the request puts it')}, once as the record shows it. In ${n('detentions.political_motive')} of the ${n('detentions.total')} a political motive is documented, in ${n('detentions.other_motive')} another one; in ${n('detentions.motive.unclear')} the motive is unclear.`,
  scope: {
    people: (n: Numbers) => prose`${n('persons.total')} ${people(n('persons.total'))}`,
    countries: (n: Numbers) =>
      prose`${n('countries.total')} known ${form(n('countries.total'), { one: 'country', other: 'countries' })}`,
    limit: 'Documented cases, not all cases',
  },
  base: (n: Numbers) => documented(n),
  upTo: (month: string) => `data up to ${month}`,
  source: (n: Numbers, version: string, upTo: string, sources: Count) =>
    prose`Source: Wanted Abroad, release ${version}, ${upTo}, ${documented(n)}, from ${sources} ${form(sources, { one: 'source', other: 'sources' })}. Documented cases, not all cases.`,
  hooliganism: (n: Numbers) =>
    n('detentions.hooliganism').value === 0
      ? prose`No request in this release is known to have said ${said('hooliganism')}: ${n('detentions.hooliganism')} of ${documented(n)}${unknowns.charges(n)}. None is documented here; that is not proof that none exists.`
      : prose`${n('detentions.hooliganism')} of ${documented(n)}: the request said ${said('hooliganism')}${unknowns.charges(n)}.`,
  news: (n: Numbers, added: Count, previous: string | undefined) =>
    previous === undefined
      ? prose`This is the first release: ${documented(n)}, in Europe only. The rest of the world follows when its cases have passed the same review.`
      : prose`${added} of ${documented(n)} ${are(added)} new since release ${previous}.`,
  figures: {
    total: (n: Numbers) =>
      prose`documented ${detentions(n('detentions.total'))} abroad at the request of Belarus: ${n('persons.total')} ${people(n('persons.total'))} in ${n('countries.total')} known ${form(n('countries.total'), { one: 'country', other: 'countries' })}.`,
    economic: (n: Numbers) =>
      prose`of ${documented(n)}: the request spoke of ${said('economic crime')}.`,
    hooliganism: (n: Numbers) =>
      n('detentions.hooliganism').value === 0
        ? prose`of ${documented(n)}: no request is known to have said ${said('hooliganism')}. That is not proof that none did.`
        : prose`of ${documented(n)}: the request said ${said('hooliganism')}.`,
    disguised: (n: Numbers) =>
      prose`of ${documented(n)}: every stated charge is an ordinary one, and a political motive is documented.`,
    withProtection: (n: Numbers) =>
      prose`of ${documented(n)}: the person had international protection, a pending asylum claim or a humanitarian visa.`,
    returned: (n: Numbers) =>
      n('detentions.returned').value === 0
        ? prose`of ${documented(n)} ended with the person handed over. None is known in this release; ${n('detentions.outcome.unknown')} ${form(n('detentions.outcome.unknown'), { one: 'outcome is', other: 'outcomes are' })} not known.`
        : prose`of ${documented(n)} ended with the person handed over: ${n('detentions.extradited')} extradited, ${n('detentions.outcome.deported_or_returned')} deported or returned, ${n('detentions.outcome.abducted')} abducted.`,
    afterRefusal: (n: Numbers) =>
      prose`of ${documented(n)}: the request went through Interpol, extradition was refused, and the notice or diffusion is not known to be gone.`,
    afterRelease: (n: Numbers) =>
      prose`of ${documented(n)}: the request went through Interpol, the person was released without a refusal of extradition, and the notice or diffusion is not known to be gone.`,
    outcomeUnknown: (n: Numbers) =>
      prose`of ${documented(n)}: the outcome is not known to us. They stay in every total on this site.`,
  },
  figureNote: (unit: string, n: Count, version: string, upTo: string) =>
    prose`Unit: ${unit}. n = ${n}. Release ${version}, ${upTo}.`,
  exhibits,
  country: {
    heading: (name: string, count: Count) =>
      prose`${name}: ${count} documented ${detentions(count)}`,
    lead: (count: Count, persons: Count, n: Numbers) =>
      prose`${count} of the ${documented(n)} took place here. ${persons} ${form(persons, { one: 'person was', other: 'people were' })} held.`,
    returned: (returned: Count, open: Count) =>
      returned.value === 0
        ? prose`No handover from this country is documented${unknowns.outcomes(open)}. That is not proof that there was none.`
        : prose`${returned} ended with the person handed over${unknowns.outcomes(open)}.`,
    /** One sentence for a newspaper; `place` as it stands after "in". */
    quote: (place: string, count: Count, version: string, day: string) =>
      prose`In release ${version} of ${day}, the Wanted Abroad record holds ${count} documented ${detentions(count)} in ${place} at the request of Belarus; these are documented cases, not all cases.`,
  },
  cases: {
    heading: (n: Numbers) => prose`${documented(n)}`,
    details: (steps: Count, sources: Count) =>
      prose`${steps} ${form(steps, { one: 'step', other: 'steps' })}, ${sources} ${form(sources, { one: 'source', other: 'sources' })}`,
  },
  citation: (version: string, year: string) =>
    `Wanted Abroad (${year}). ${downloads.title} (version ${version}) [data set]. CC BY 4.0.`,
};
