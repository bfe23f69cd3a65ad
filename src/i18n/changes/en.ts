/** Texts of the pages that compare two releases, and of the feed, in English. It refuses to praise or to lament a number that moved. */
import { moves } from '../moves/en.ts';
import { detentions, form } from '../phrases/en.ts';
import { prose, type Count, type Numbers } from '../prose.ts';

const rows = (count: Count) => form(count, { one: 'row', other: 'rows' });

export const changes = {
  title: (from: string, to: string) => `Changes from ${from} to ${to}`,
  heading: (from: string, to: string) => `From release ${from} to ${to}`,
  description: (from: string, to: string) =>
    `Why the numbers differ between release ${from} and release ${to}: rows added, values that became known, corrections.`,
  lead: (from: string, to: string) =>
    `A number of release ${from} stays right for release ${from}. Here is every number that release ${to} gives otherwise, and why.`,
  list: 'What changed between releases',
  link: (from: string, to: string) => `What changed from ${from} to ${to}`,
  why: 'Why the numbers moved',
  reasons: {
    new_case: (n: Count) => prose`${n} ${detentions(n)} added: new in the record.`,
    new_information: (n: Count) =>
      prose`${n} ${rows(n)} completed: a gap of the release before has a value now.`,
    correction: (n: Count) => prose`${n} ${rows(n)} corrected: a value was changed or taken back.`,
    merged: (n: Count) => prose`${n} ${rows(n)} merged: two rows turned out to be one detention.`,
  },
  limit:
    'More documented detentions do not show that more people were detained: they show that more cases have been read, checked and released.',
  totals: 'The totals',
  total: {
    'detentions.total': 'Detentions',
    'persons.total': 'Persons',
    'countries.total': 'Known host countries',
    'rulings.total': 'Rulings on extradition',
    'persons.repeat_detention': 'Persons with more than one detention',
    'detentions.disguised': 'Ordinary charges, political motive',
    'detentions.with_protection': 'Protected or asking for protection',
    'detentions.interpol': 'Asked for through Interpol',
    'detentions.returned': 'Handed over',
    'notices.after_refusal': 'After a refusal: notice not known to be gone',
    'notices.after_release': 'After a release: notice not known to be gone',
  },
  categories: 'The numbers by category',
  categoriesNote: 'In detentions. Words with the same number in both releases are left out.',
  same: 'No number of this column changed.',
  before: (version: string) => `In ${version}`,
  after: (version: string) => `In ${version}`,
  byNew: 'New rows',
  byChanged: 'Changed rows',
  byGone: 'Rows gone',
  what: 'What is counted',
  rows: 'The rows that changed',
  rowsNote: 'New rows stand in the list of cases; these stood in the earlier release already.',
  noRows: 'No row of the earlier release was changed.',
  reason: 'Reason',
  reasonNames: {
    new_case: 'new case',
    new_information: 'gap filled',
    correction: 'corrected',
    merged: 'merged',
  },
  moves,
  json: 'The same as JSON',
  feed: {
    title: 'Wanted Abroad: releases',
    subtitle: 'One entry for each release of the data, none for a single case.',
    entry: (version: string) => `Release ${version}`,
    link: 'Feed of releases (Atom)',
    summary: (n: Numbers, version: string, cutoff: string) =>
      prose`Release ${version}: ${n('detentions.total')} documented ${detentions(n('detentions.total'))} of ${n('persons.total')} ${form(n('persons.total'), { one: 'person', other: 'persons' })} in ${n('countries.total')} known ${form(n('countries.total'), { one: 'country', other: 'countries' })}. Cut-off: ${cutoff}. Documented cases, not all cases.`,
    withdrawn: (version: string) =>
      `Release ${version} was withdrawn. Its rows are no longer published.`,
  },
};
