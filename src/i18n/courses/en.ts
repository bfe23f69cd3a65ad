/** Texts of the courses of cases in English: tracks, axis, signs, finding. It refuses a number that is not in the registry. */
import { plural } from '../plural.ts';
import { prose, type Numbers } from '../prose.ts';

const form = plural('en');

/** Fixed texts. */
export const courses = {
  legend: 'Signs of the courses',
  tracks: { request: 'Request', held: 'Held', courts: 'Courts' },
  lines: 'Three lines for each case: the request, the time held, the courts.',
  axis: 'Months from the month of detention',
  yearAxis: 'Only the year is known: months from January of that year',
  noDate: 'no date',
  twin: 'The same steps in words',
  none: 'No step documented',
  undatedHead: 'Date of detention not known',
  captionOf: (outcome: string) => `${outcome}: the course of each detention in words`,
  signs: {
    made: 'Request made, or notice issued',
    request: 'Hollow: the request is known to stand',
    request_open: 'Dotted: not known whether, or how long, it stood',
    suspended: 'Suspended by Interpol',
    gone: 'Deleted or refused by Interpol, or withdrawn',
    custody: 'Solid: held in custody',
    house_arrest: 'Hatched: house arrest',
    held_open: 'Dotted: not known how long',
    released: 'Released, or left the country',
    handover: 'Handed over',
    died: 'Died',
    asked: 'Asked: for extradition (line of courts), of the CCF (line of the request)',
    appealed: 'Appeal filed',
    ruling_admissible: 'Ruling, upwards: extradition admissible',
    ruling_inadmissible: 'Ruling, downwards: inadmissible',
    ruling_quashed: 'Ruling quashed',
    last: 'Barred: the last ruling documented',
    frame: 'Dotted frame: some time within it',
  },
};

/** Texts of the exhibit. */
export const caseTimelines = {
  title: (n: Numbers) =>
    n('detentions.course_dated').value === 0
      ? prose`For none of ${n('detentions.total')} ${form(n('detentions.total'), { one: 'detention', other: 'detentions' })} are the request, the detention and its end all dated`
      : prose`For ${n('detentions.course_dated')} of ${n('detentions.total')} ${form(n('detentions.total'), { one: 'detention', other: 'detentions' })} the request, the detention and its end are all dated`,
  subtitle:
    'Each documented detention as a course from request to end, by outcome: the request, the time held, the courts. Documented, not all.',
  notKnown: (n: Numbers) =>
    prose`${n('detentions.undated')} ${form(n('detentions.undated'), { one: 'date', other: 'dates' })} of detention`,
  caption: 'Course of each documented detention in words',
  note: 'A beginning stands at the start of its month, an end at its end, other steps in the middle. A dotted line has no length: it says that the end is not known. A step without a date stands apart on the right; cases without a date of detention are not drawn, so that their rulings stand in words only; every step stands on the page of cases.',
};
