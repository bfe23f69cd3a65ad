/** The risk report of a release in plain words, in English. It refuses to call a row safe. */
import { form } from '../phrases/en.ts';
import { prose, type Count } from '../prose.ts';
import type { CheckId } from '../../model/release.ts';

const rows = (n: Count) => form(n, { one: 'row', other: 'rows' });

export const risk = {
  heading: (version: string) => `Risk report of release ${version}`,
  lead: 'How well the rows tell people apart, counted on the files as they are published. A row that is the only one of its kind is easier to recognise for somebody who knows the case already.',
  counts: (n: Count, persons: Count) =>
    prose`${n} ${rows(n)} on ${persons} ${form(persons, { one: 'person', other: 'persons' })}.`,
  uniquePlace: (unique: Count, n: Count) =>
    prose`${unique} of ${n} ${rows(n)} share country and month with no other row.`,
  uniqueCharge: (unique: Count, n: Count) =>
    prose`${unique} of ${n} ${rows(n)} share country, month and stated charges with no other row.`,
  unknowns:
    'In these counts a country or a month that is not known, a year without a month and an undisclosed charge are each a value like any other: rows that lack the same read alike, although they may differ. So the counts are given again for the rows that lack nothing.',
  known: (unique: Count, n: Count) =>
    prose`${unique} of ${n} ${rows(n)} whose country and month are both known share them with no other.`,
  knownCharge: (unique: Count, n: Count) =>
    prose`${unique} of ${n} ${rows(n)} whose charges are disclosed as well share country, month and charges with no other.`,
  links: (published: Count, withheld: Count) =>
    prose`${published} links to sources are published, ${withheld} are withheld.`,
  sentence: 'A person who knows the press may recognise a row, and learns nothing new.',
  classes: 'Rows by how many rows read the same',
  alike: 'Rows that read the same',
  place: 'Country and month',
  charge: 'Country, month, charges',
  sizes: { '1': 'one alone', '2': 'two', '3-4': 'three or four', '5+': 'five or more' },
  checks: 'What was checked on the bytes before they were published',
  check: 'Check',
  asks: 'What it asks',
  result: 'Result',
  status: { passed: 'passed', not_run: 'not run on this release' },
  questions: {
    S1: 'Every cell is a word, number or date that its column allows; there is no column of free text.',
    S2: 'Ids stand once, are random, and every step and source belongs to a case.',
    S3: 'No hidden or look-alike characters.',
    S4: 'No cell that a spreadsheet would run as a formula.',
    P1: 'Every published value that does not follow by a fixed rule is named in a cited source of its row.',
    P2: 'Pages joined in one row tie themselves to the same event.',
    P3: 'No day, no place below the country.',
    P4: 'No link to a page that names the person, nor to a mirror.',
    D1: 'No telephone, address, document number or file number.',
    D2: 'No name or other identifier from the private case files, in any spelling.',
    D3: 'The search for identifiers finds the invented ones that are planted to test it.',
    V1: 'The version number says rightly how much has changed.',
    V2: 'All earlier releases are as they were published.',
    R1: 'Made twice, in other folders and time zones, the files are the same to the byte.',
  } satisfies Record<CheckId, string> as Readonly<Record<CheckId, string>>,
  file: 'The report as a file',
};
