/** How to read each exhibit, why a number differs from another, and what is missing, in English. It refuses a number that is not in the registry or in the figure. */
import { form, detentions, people } from '../phrases/en.ts';
import { prose, type Count, type Numbers, type Prose } from '../prose.ts';

/** Two sentences for each exhibit: how it is read, and what it cannot say. */
const howTo = {
  'double-entry':
    'Both sides count the same detentions: on the left by the charge that the request stated, on the right by the motive that sources document. A longer bar means more documented detentions, not that Belarus uses a charge more often.',
  'charge-families':
    'Each row counts the detentions whose request stated this charge; one request can state several. Which charges become known depends on who reports a case, so the order of the bars is not the order of all requests.',
  'charge-by-motive':
    'Read along a row: of the detentions with this stated charge, so many have the motive of the column. The cells hold few cases each, and a difference of one or two says nothing.',
  instruments:
    'Each row counts the detentions that rest on this kind of request, as far as sources name it. Requests outside Interpol may become public less readily, so their number says little about how common they are.',
  outcomes:
    'Each row counts the detentions whose last known outcome is this one. Some outcomes may be reported more readily than others, so the rows do not show how likely an outcome is.',
  'host-countries':
    'Each row counts the detentions that took place in this country, and beside them those that ended with a handover. More documented cases can mean a freer press or a larger community from Belarus, not that a country detains more readily.',
  'detentions-over-time':
    'Each column counts the documented detentions of one period; what has no date stands apart. Counts of a few cases rise and fall by chance and with what was reported, so the columns show no trend.',
  triggers:
    'Each row counts the detentions in which the person was found in this way. Where the way is not known it may be any of them, so the rows do not show which check is the most dangerous.',
  protection:
    'Each row counts the detentions in which the person had this status when detained. The record says nothing of protected people who crossed a border and were not detained.',
  'interpol-status':
    'Each row counts the detentions by the last that is known of the notice or diffusion. A status that is not known may be any of the others, so the rows do not show how often Interpol deletes.',
  'notice-after-refusal':
    'The rows count different cases and are not added up: the first follow a refusal of extradition, the second a release without one, the last either. Not known to be gone does not mean known to stand; the last row counts only notices known to be active.',
  'outcome-by-instrument':
    'Read down a column: of the detentions on this kind of request, so many ended as the row says. The cells hold few cases and many unknowns, so no kind of request can be called safer than another.',
  'years-abroad':
    'Each row counts the detentions by the whole years between leaving Belarus and the detention. The years are known only where both dates were reported, so the rows do not show when the risk is highest.',
  'time-in-custody':
    'Each row counts the detentions whose first stay in custody ended so; where there are enough of them, bands show which part had ended by each month. Short stays may be reported less, so custody in this record may look longer than it is.',
  'case-timelines':
    'Each group of three lines is one detention, in months from its beginning: the request, the time held, the courts. A gap means that no step there is dated, not that nothing happened.',
  completeness:
    'Each row counts the detentions that lack a value in this column of the file. A gap is what sources leave open or what no source supports, and it stays in every total.',
};

/** The three counts of a release. */
const counts = (n: Numbers) =>
  prose`${n('persons.total')} ${people(n('persons.total'))}, ${n('detentions.total')} ${detentions(n('detentions.total'))}, ${n('rulings.total')} ${form(n('rulings.total'), { one: 'ruling', other: 'rulings' })}`;

export const reading = {
  label: 'How to read this',
  howTo,
  difference: {
    heading: 'Why is this number different?',
    link: 'Why different?',
    units: (n: Numbers) =>
      prose`${counts(n)}: three counts of the same record. A person detained twice is one person and two detentions; one case can have several rulings.`,
    first: (version: string) =>
      prose`Release ${version} is the first: there is no earlier number of ours to differ from.`,
    later: (previous: string, before: Numbers, version: string, n: Numbers) =>
      prose`Release ${previous} had ${counts(before)}; release ${version} has ${counts(n)}. New and corrected rows are listed one by one.`,
    changes: 'What changed between the two',
    others:
      'Officials and human rights groups count other things: people wanted, located or named, and do not always say how. Here a detention counts only if it took place outside Belarus and a source ties it to a request of Belarus.',
    limits: 'Known limits',
    biases: [
      'Cases that became public over-represent known activists, countries with a free press and long detentions.',
      'Reports come late: the counts of recent periods may still grow.',
      'What nobody reported is not here; nothing about it follows from these numbers.',
    ],
  },
  completeness: {
    title: (n: Numbers) =>
      prose`Of ${n('detentions.total')} ${detentions(n('detentions.total'))}, ${n('detentions.outcome.unknown')} lack the outcome, ${n('detentions.trigger.unknown')} how the person was found, ${n('detentions.custody.unknown')} the time in custody`,
    subtitle:
      'Documented detentions that lack a value, by column of the file. Documented, not all.',
    notKnown: (n: Numbers) =>
      prose`the year of ${n('detentions.undated')} ${detentions(n('detentions.undated'))}`,
    caption: 'Rows that lack a value, by column',
    note: 'A list of charges lacks a value where none is disclosed, a motive where it is unclear. The columns of dates lack a value where not even the year is known. Evidence, sources and ids are never missing.',
  },
  missing: {
    byHost: 'Missing values by host country',
    byPeriod: 'Missing values by year of detention',
    rows: 'Rows',
  },
  beside: {
    heading: 'Statements of officials and the press beside our numbers',
    sub: 'What officials said about requests of Belarus, or what the press counted or passed on. Single statements, never complete, on another basis than this record: all offences, people wanted or located.',
    caption:
      'Statements about requests of Belarus, and documented detentions of the same place and months',
    statement: 'What was said',
    period: 'Years',
    theirs: 'Their number, persons',
    ours: 'Documented here, detentions',
    open: (open: Count): Prose => prose`and up to ${open} more`,
    qualifiers: {
      exact: '',
      approximately: 'about',
      as_charted: 'about',
      at_least: 'at least',
    },
    quoted: (title: string) => `“${title}”`,
    undated: 'undated',
    note: 'The two columns do not count the same, and one is no share of the other: theirs are persons, of all offences or of protest cases alone, by rules that nobody published; ours are detentions that a source ties to a request, on any charge. “Up to … more” are rows whose date, outcome or instrument is not known.',
    basis: {
      detained_protest_cases: 'detentions of these months, on any charge',
      extradited_protest_cases: 'of these, extradited within the same months',
      wanted_detained:
        'detentions of these months; in which month of 2023 the statement ends is not said, so that those of 2023 are open',
      wanted_located:
        'detentions of these months; people who were located and not detained are not in this record',
      listed_at_request:
        'detentions through the CIS wanted list, of any date: a list of names is no count of detentions',
    },
    series: {
      detained_protest_cases:
        'People from Belarus detained over cases about the protests, August 2020 to November 2021',
      extradited_protest_cases:
        'Of these, formally extradited; others were sent back without a court',
      wanted_detained:
        'People hiding from the authorities of Belarus who were detained, from the start of 2022',
      wanted_located:
        'People wanted by Belarus whose whereabouts were found, January 2023 to June 2024',
      listed_at_request:
        'People listed at the request of Belarus in the Interstate Information Bank of the CIS, as it stood then',
    },
  },
};
