/** What the exhibits say in English: findings, subtitles, notes. It refuses a finding stronger than the data. */
import { caseTimelines } from '../courses/en.ts';
import { timeInCustody } from '../custody/en.ts';
import { reading } from '../reading/en.ts';
import { form, detentions } from '../phrases/en.ts';
import { prose, said, type Count, type Numbers } from '../prose.ts';
import { unknowns } from '../unknowns/en.ts';

export const exhibits = {
  'double-entry': {
    title: (n: Numbers) =>
      prose`In ${n('detentions.economic')} of ${n('detentions.total')} ${detentions(n('detentions.total'))} the request spoke of ${said('economic crime')}, in ${n('detentions.political_motive')} a political motive is documented${unknowns.chargesAndMotives(n)}`,
    subtitle:
      'Documented detentions, by the charge the request stated and by the motive that sources document. Documented, not all.',
    notKnown: (n: Numbers) =>
      prose`${n('detentions.charge_families.undisclosed')} ${form(n('detentions.charge_families.undisclosed'), { one: 'charge', other: 'charges' })}, ${n('detentions.motive.unclear')} ${form(n('detentions.motive.unclear'), { one: 'motive', other: 'motives' })}`,
    caption: 'Stated charge beside documented motive, documented detentions',
    note: 'Charges and motives are sorted separately: a row on the left does not match the row beside it. Business or donations and another motive are not counted as political.',
    claim: 'What the request said',
    claimNote: 'The charge Belarus stated. One detention can carry several.',
    record: 'What the record shows',
    recordNote: 'Why the person was sought, as far as sources document it.',
    claimTotal: (stated: Count, within: Count) =>
      prose`${stated} ${form(stated, { one: 'stated charge', other: 'stated charges' })}, in ${within} ${detentions(within)}`,
  },
  'charge-families': {
    title: (n: Numbers) =>
      n('detentions.hooliganism').value === 0
        ? prose`In ${n('detentions.economic')} of ${n('detentions.total')} ${detentions(n('detentions.total'))} the request spoke of ${said('economic crime')}; in none is it known to have spoken of ${said('hooliganism')}${unknowns.charges(n)}`
        : prose`In ${n('detentions.economic')} of ${n('detentions.total')} ${detentions(n('detentions.total'))} the request spoke of ${said('economic crime')}, in ${n('detentions.hooliganism')} of ${said('hooliganism')}${unknowns.charges(n)}`,
    subtitle:
      'Documented detentions by the charge the request stated. A detention with several charges stands in several rows.',
    notKnown: (n: Numbers) =>
      prose`${n('detentions.charge_families.undisclosed')} ${form(n('detentions.charge_families.undisclosed'), { one: 'charge', other: 'charges' })}`,
    caption: 'Stated charge, documented detentions',
    note: 'A stated charge is a claim of the requesting state. Nothing here says that it is true.',
  },
  'charge-by-motive': {
    title: (n: Numbers) =>
      n('detentions.disguised').value === 0
        ? prose`No detention is documented where only ordinary charges stand beside a political motive${unknowns.disguised(n)}`
        : prose`In ${n('detentions.disguised')} of ${n('detentions.total')} detentions only ordinary charges stand beside a documented political motive${unknowns.disguised(n)}`,
    subtitle:
      'Documented detentions in which a stated charge (rows) meets a documented motive (columns). A detention with several charges stands in several rows.',
    notKnown: (n: Numbers) =>
      prose`${n('detentions.charge_families.undisclosed')} ${form(n('detentions.charge_families.undisclosed'), { one: 'charge', other: 'charges' })}, ${n('detentions.motive.unclear')} ${form(n('detentions.motive.unclear'), { one: 'motive', other: 'motives' })}`,
    caption: 'Stated charge by documented motive, documented detentions',
    note: 'An empty cell is a zero: no documented detention has this pair. Ordinary charges: economic crime, hooliganism, breach of supervision, drugs, another ordinary offence. Political motives: all but business or donations, another one and unclear. A detention with two ordinary charges stands in two rows. The tinted rows are the two charges that this record follows.',
  },
  instruments: {
    title: (n: Numbers) =>
      prose`${n('detentions.interpol')} of ${n('detentions.total')} detentions rest on an Interpol notice or diffusion${unknowns.instruments(n)}`,
    subtitle:
      'Documented detentions by the way in which Belarus asked for the person. Documented, not all.',
    notKnown: (n: Numbers) =>
      prose`${n('detentions.instrument.unknown')} ${form(n('detentions.instrument.unknown'), { one: 'instrument', other: 'instruments' })}`,
    caption: 'Instrument of the request, documented detentions',
    note: 'Some reports say “Interpol” without telling a red notice from a diffusion; such cases have a row of their own.',
  },
  outcomes: {
    title: (n: Numbers) =>
      n('detentions.returned').value === 0
        ? prose`No handover is documented; in ${n('detentions.outcome.unknown')} of ${n('detentions.total')} detentions the outcome is not known`
        : prose`${n('detentions.returned')} of ${n('detentions.total')} detentions ended with a handover; in ${n('detentions.outcome.unknown')} the outcome is not known`,
    subtitle:
      'Documented detentions by how they ended, as far as sources tell. Solid red: the person was handed over.',
    notKnown: (n: Numbers) =>
      prose`${n('detentions.outcome.unknown')} ${form(n('detentions.outcome.unknown'), { one: 'outcome', other: 'outcomes' })}`,
    caption: 'Outcome, documented detentions',
    note: 'An outcome is what the last source reports. An unknown outcome may be any of the others.',
  },
  'host-countries': {
    title: (n: Numbers, first: { name: string; count: Count } | undefined) =>
      first
        ? prose`Detentions are documented in ${n('countries.total')} ${form(n('countries.total'), { one: 'country', other: 'countries' })}; in ${first.name}: ${first.count} of ${n('detentions.total')}${unknowns.hosts(n)}`
        : prose`Detentions are documented in ${n('countries.total')} ${form(n('countries.total'), { one: 'country', other: 'countries' })}${unknowns.hosts(n)}`,
    subtitle:
      'Documented detentions by the country where the person was held, and how many ended with the person handed over. Documented, not all.',
    notKnown: (n: Numbers) =>
      prose`the country of ${n('detentions.host_country.unknown')} ${detentions(n('detentions.host_country.unknown'))}`,
    caption: 'Host country, documented detentions and handovers',
    note: 'Countries with a free press are easier to document. A country that is not listed has no documented case, which is not proof that none exists.',
  },
  'detentions-over-time': {
    title: (n: Numbers, first: string | undefined, last: string | undefined) =>
      first === undefined || last === undefined
        ? prose`The year is known for ${n('detentions.year_known')} of ${n('detentions.total')} detentions`
        : prose`The year is known for ${n('detentions.year_known')} of ${n('detentions.total')} detentions${first === last ? `: ${first}` : `, from ${first} to ${last}`}`,
    subtitle: 'Documented detentions by date of detention. Hatched: the period is still open.',
    notKnown: (n: Numbers) =>
      prose`the year of ${n('detentions.undated')} ${detentions(n('detentions.undated'))}`,
    caption: 'Time of detention, documented detentions',
    note: 'Earlier periods can gain cases too: a case may become known years later. A taller column does not mean that more people were detained.',
  },
  triggers: {
    title: (n: Numbers) =>
      prose`How the person was found is known in ${n('detentions.trigger_known')} of ${n('detentions.total')} detentions`,
    subtitle:
      'Documented detentions by what brought the person before the police of the host country. Documented, not all.',
    notKnown: (n: Numbers) =>
      prose`${n('detentions.trigger.unknown')} ${form(n('detentions.trigger.unknown'), { one: 'detention', other: 'detentions' })}`,
    caption: 'How the person was found, documented detentions',
    note: 'Not every report says why the person was checked; a reason that is not known may be any of the others.',
  },
  protection: {
    title: (n: Numbers) =>
      prose`${n('detentions.with_protection')} of ${n('detentions.total')} detentions: the person was protected or had asked for protection; in ${n('detentions.protection.unknown')} the status is not known`,
    subtitle:
      'Documented detentions by the legal status of the person in the host country when detained. Documented, not all.',
    notKnown: (n: Numbers) =>
      prose`${n('detentions.protection.unknown')} ${form(n('detentions.protection.unknown'), { one: 'status', other: 'statuses' })}`,
    caption: 'Status in the host country, documented detentions',
    note: 'Protected or asking for protection: international protection, a pending asylum claim or a humanitarian visa.',
  },
  'interpol-status': {
    title: (n: Numbers) =>
      prose`What became of the notice or diffusion is not known in ${n('notices.fate_unknown')} of ${n('detentions.interpol')} detentions through Interpol; known to be deleted: ${n('detentions.interpol_status.deleted')}`,
    subtitle:
      'Documented detentions by what became of the notice or diffusion, as far as sources tell. Documented, not all.',
    notKnown: (n: Numbers) =>
      prose`${n('notices.fate_unknown')} ${form(n('notices.fate_unknown'), { one: 'notice', other: 'notices' })}`,
    caption: 'The notice as last known, documented detentions',
    note: 'A notice that is not known to be deleted may still stand. Interpol publishes only a part of its notices. The row of unknown status may also hold detentions whose instrument is not known and, where a release gives no status for them, requests outside Interpol.',
  },
  'notice-after-refusal': {
    title: (n: Numbers) =>
      prose`After a refusal of extradition, the Interpol notice is not known to be gone in ${n('notices.after_refusal')} of ${n('notices.refusals')} detentions; after a release without one, in ${n('notices.after_release')} of ${n('notices.releases')}${unknowns.notices(n)}`,
    subtitle:
      'Documented detentions through Interpol whose notice is not known to be deleted, withdrawn or refused by Interpol; in the last row those outside Interpol whose notice is known to be active. Counts that are never added up.',
    notKnown: (n: Numbers) =>
      prose`${n('notices.status_unknown')} ${form(n('notices.status_unknown'), { one: 'status', other: 'statuses' })}; through Interpol, known to be active: ${n('notices.known_active')}`,
    caption: 'Interpol notices and diffusions not known to be gone, documented detentions',
    note: 'A refusal is a ruling or the outcome “extradition refused”. A release can be by police, a prosecutor or a court, without a refusal. The first two rows count requests through Interpol only. A direct request or the CIS wanted list stands in the last, after a refusal or a release, and only where a notice is known to be active all the same.',
  },
  'outcome-by-instrument': {
    title: (n: Numbers, unknown: { interpol: Count; direct: Count }) =>
      prose`The end is not known in ${unknown.interpol} of ${n('detentions.interpol')} detentions through Interpol and in ${unknown.direct} of ${n('detentions.instrument.bilateral_request')} on direct request`,
    subtitle:
      'Documented detentions in which an outcome (rows) meets an instrument (columns). Documented, not all.',
    notKnown: (n: Numbers) =>
      prose`${n('detentions.outcome.unknown')} ${form(n('detentions.outcome.unknown'), { one: 'outcome', other: 'outcomes' })}, ${n('detentions.instrument.unknown')} ${form(n('detentions.instrument.unknown'), { one: 'instrument', other: 'instruments' })}`,
    caption: 'Outcome by instrument, documented detentions',
    note: 'An empty cell is a zero: no documented detention has this pair.',
  },
  'years-abroad': {
    title: (n: Numbers) =>
      prose`Time abroad before the detention is known in ${n('detentions.years_abroad_known')} of ${n('detentions.total')} detentions`,
    subtitle:
      'Documented detentions by whole years between leaving Belarus and the detention. Documented, not all.',
    notKnown: (n: Numbers) =>
      prose`${n('detentions.years_abroad.unknown')} ${form(n('detentions.years_abroad.unknown'), { one: 'detention', other: 'detentions' })}`,
    caption: 'Years abroad before the detention, documented detentions',
    note: 'A band is given only where the known dates leave no doubt; otherwise it is not known.',
  },
  'time-in-custody': timeInCustody,
  'case-timelines': caseTimelines,
  completeness: reading.completeness,
};
