/** English texts of what can be downloaded: what each file is for, the labels of its columns, how to read, check and cite it. It refuses numbers. */
import type { ColumnTexts } from '../languages.ts';
import { form } from '../phrases/en.ts';
import { prose, type Count } from '../prose.ts';
import type { CitationWords } from '../../selection/citations.ts';

const columns: ColumnTexts = {
  cases: {
    case_id: 'Case',
    person_id: 'Person',
    requesting_country: 'Requesting country',
    host_country: 'Host country',
    host_region: 'Region of the host country',
    detained: 'Date of detention',
    requested: 'Date of the request',
    instrument: 'Instrument',
    trigger: 'How the person was found',
    charge_families: 'Stated charge',
    motive: 'Documented motive',
    protection: 'Legal status in the host country',
    years_abroad: 'Years abroad',
    custody: 'Time in custody',
    outcome: 'Outcome',
    interpol_status: 'Status of the notice',
    evidence: 'Evidence grade',
    sources: 'Number of sources',
    first_release: 'First published in version',
  },
  events: { case_id: 'Case', step: 'Step', event: 'Event', on: 'Date of the event' },
  sources: {
    source_id: 'Source',
    case_id: 'Case',
    publisher: 'Publisher',
    published: 'Date of publication',
    language: 'Language',
    kind: 'Kind of source',
    names_person: 'Names the person',
    url: 'Address',
    url_status: 'Status of the address',
    supports: 'What it supports',
  },
};

const citation: CitationWords = {
  dataSet: 'Data set',
  version: 'version',
  quotes: ['“', '.”'],
};

export const en = {
  title: 'Wanted Abroad: detentions abroad requested by Belarus',
  about:
    'Detentions abroad of people from Belarus whom the authorities of Belarus had sought: one row per detention, the steps of each case in order, and the public sources behind every value.',
  technique:
    'Coded by hand from published reports of the press, courts, authorities and human rights groups, in closed lists of words; every published value stands in a cited source or follows from one by a rule that the codebook names; dates are given by month or year, places by country.',
  limits: [
    'Documented cases, not all cases, and not a sample: known activists, countries with a free press and long detentions are over-represented.',
    'A stated charge is a claim of the requesting country. Nothing here says that it is true.',
    'What is not known has a word of its own and is counted. That no case is documented is not proof that none exists.',
    'No names, no exact days, no places below the level of a country. A person who knows the press may recognise a row, and learns nothing new. Do not try to identify anyone.',
  ],
  keywords: ['Belarus', 'Interpol', 'red notice', 'extradition', 'transnational repression'],
  citation,
  columns,
  origins: {
    assigned: 'Drawn at random when the case entered the record.',
    coded: 'Coded from what cited sources say; sources.csv names those that support it.',
    condition: 'Condition of inclusion in the record. No source of its own is cited for it.',
    coded_or_derived:
      'Coded from what cited sources say; but “not_applicable” is derived from the instrument and has no source of its own.',
    derived: 'Derived by a fixed rule from what sources say; sources.csv names those.',
    followed:
      'Follows from the host country; where only the region is told, coded from a source of the row. sources.csv names no source for it.',
    judged: 'Judged by those who coded the case, by the definitions of the words below.',
    counted: 'Counted by the program that makes the release.',
    copied: 'Taken over from the source.',
  },
  groups: {
    tables: 'The tables',
    forms: 'The same rows in other forms',
    descriptions: 'What describes them',
    checks: 'What they can be checked with',
  },
  contents: {
    'cases.csv': 'Detentions, one a row, coded',
    'events.csv': 'Steps of each case, in order',
    'sources.csv': 'Sources behind each case, and what each supports',
    'cases.parquet': 'Detentions as Parquet: typed, sorted by country and date',
    'events.parquet': 'Steps as Parquet, case by case in the same order',
    'sources.parquet': 'Sources as Parquet, case by case in the same order',
    'dataset.xlsx': 'For Excel and LibreOffice: a sheet per table, the codebook, a read-me',
    'dataset.json': 'For programs: each case with its steps and sources inside',
    'dataset.zip': 'All files of this version in one folder',
    'README.md': 'What the data are, what they cannot say, how to cite and check them',
    'codebook.csv': 'Every column and every word in four languages, with how often each occurs',
    'datapackage.json': 'Data Package: columns, types, words and keys, for programs',
    'dataset.jsonld': 'Description for search engines and catalogues (schema.org, DCAT)',
    'CITATION.cff': 'Citation, for programs',
    'metrics.json':
      'The numbers of the sentences and totals on this site, with unit and definition',
    'release.json': 'Dates, hashes, and which checks were run (“not_run”: not on this release)',
    'changes.json': 'What changed since the version before',
    'risk-report.json': 'How easily a row may be recognised, in numbers',
    SHA256SUMS: 'Checksums of the released files',
    'DERIVED.SHA256SUMS': 'Checksums of the files derived from them',
  },
  rules: [
    'UTF-8, lines end with LF, the first line names the columns.',
    'A date is a month (YYYY-MM), a year (YYYY) or "unknown". Do not add a month or a day to it.',
    'Several words in one cell are divided by a semicolon. Only the address of a source may be empty.',
    'To count detentions, count rows; to count persons, count the different person_id.',
    'The three tables are joined by case_id: events.csv and sources.csv hold several rows for one row of cases.csv.',
    'What is not known is a word ("unknown"; "undisclosed" for a charge, "unclear" for a motive), not an empty cell; the column not_known of codebook.csv names it. In codebook.csv, rows counts the rows that hold a word or, in the line of a column, a known value; of counts all rows.',
    'In Excel open dataset.xlsx, not the CSV: Excel may read CSV in other letters and make a day of 2021-03.',
    'In Belarus, keeping or passing on material listed as extremist can be punished: some addresses in sources.csv lead to publishers that its authorities have put on such lists; the page of cases marks them.',
  ],
  readme: {
    version: 'Version',
    released: 'released',
    cutoff: 'data up to',
    limits: 'What the numbers cannot say',
    files: 'Files',
    rules: 'Rules of the files',
    changes: 'What changed',
    cite: 'Licence and citation',
    licence:
      'Published by Wanted Abroad under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/): use the data freely, name the source and the version.',
    check: 'Check',
  },
  page: {
    everything: 'Everything in one file',
    everythingNote:
      'One ZIP holds what a study needs: the tables in four formats, the codebook in four languages, checksums, the citation.',
    download: 'Download',
    use: 'Read the data in R, Python, SQL and JavaScript',
    useNote:
      'Unpack the ZIP beside your script. Each example counts the detentions with an economic charge by their outcome.',
    byAddress: 'DuckDB, by address: only the parts of the file that the question needs are read.',
    check: 'Check what you downloaded',
    checkNote:
      'In the unpacked folder, with the programs of Linux, macOS and Windows; each line must end with “OK”, and the number from Windows must equal the one in the list.',
    seal: 'The checksum of SHA256SUMS itself, as index.json records it for this version:',
    inSheet: 'Rows: cases, steps, sources',
    coding: 'How it was coded',
    unknown: 'Not known',
    of: (part: Count, whole: Count) => prose`${part} of ${whole}`,
    rows: (count: Count) => form(count, { one: 'row', other: 'rows' }),
  },
};
