/** The released tables counted by a path of their own. It refuses to use anything of src. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as z from 'zod';

/** A row by the names of its file. */
export type Row = Readonly<Record<string, string>>;
export const { latest } = z
  .object({ latest: z.string() })
  .parse(JSON.parse(readFileSync('data/index.json', 'utf8')));
const table = (name: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(`data/${latest}/${name}.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
export const cases = table('cases');
export const events = table('events');
export const sources = table('sources');

const has = (row: Row, column: string, word: string): boolean =>
  (row[column] ?? '').split(';').includes(word);
/** How many rows pass a test. */
export const count = (test: (row: Row) => boolean, rows = cases): number =>
  rows.filter(test).length;
const anyOf = (row: Row, column: string, words: string): boolean =>
  words.split(' ').includes(row[column] ?? '');
const happened = (row: Row, pattern: RegExp): boolean =>
  events.some((event) => event['case_id'] === row['case_id'] && pattern.test(event['event'] ?? ''));

const interpol = (row: Row) =>
  anyOf(row, 'instrument', 'red_notice red_diffusion interpol_unspecified');
const stands = (row: Row) =>
  interpol(row) && !anyOf(row, 'interpol_status', 'deleted withdrawn refused not_applicable');
const refused = (row: Row) =>
  row['outcome'] === 'extradition_refused' || happened(row, /^ruling_inadmissible$/);
const released = (row: Row) =>
  row['outcome'] === 'released_uncharged' ||
  happened(row, /^released_by_(police|prosecutor|court)$/);
const handedOver = (row: Row) => anyOf(row, 'outcome', 'extradited deported_or_returned abducted');
const ended = (row: Row) =>
  events
    .filter((event) => event['case_id'] === row['case_id'] && event['on'] !== 'unknown')
    .some((event) =>
      /^(released_|extradited|deported|abducted|left_host|died)/.test(event['event'] ?? ''),
    );
const political = (row: Row) =>
  anyOf(
    row,
    'motive',
    'protest_participation journalism political_activism military_or_volunteer human_rights_work social_media civil_service_dissent',
  );
const ordinary = 'economic hooliganism drugs supervision_breach other'.split(' ');
const perPerson = Map.groupBy(cases, (row) => row['person_id'] ?? '');
const afterRefusal = (row: Row) => stands(row) && refused(row);
const afterRelease = (row: Row) => stands(row) && released(row) && !refused(row);
const eitherNotice = (row: Row) => afterRefusal(row) || afterRelease(row);

const named: Readonly<Record<string, number>> = {
  'detentions.total': cases.length,
  'persons.total': perPerson.size,
  'countries.total': new Set(
    cases.map((row) => row['host_country']).filter((code) => code !== 'unknown'),
  ).size,
  'rulings.total': count((row) => (row['event'] ?? '').startsWith('ruling_'), events),
  'persons.repeat_detention': [...perPerson.values()].filter((rows) => rows.length > 1).length,
  'detentions.economic': count((row) => has(row, 'charge_families', 'economic')),
  'detentions.hooliganism': count((row) => has(row, 'charge_families', 'hooliganism')),
  'detentions.extradition_refused': count((row) => row['outcome'] === 'extradition_refused'),
  'detentions.extradited': count((row) => row['outcome'] === 'extradited'),
  'detentions.returned': count(handedOver),
  'detentions.interpol': count(interpol),
  'detentions.with_protection': count((row) =>
    anyOf(row, 'protection', 'international_protection asylum_pending humanitarian_visa'),
  ),
  'detentions.political_motive': count(political),
  'detentions.other_motive': count((row) => anyOf(row, 'motive', 'business_or_donation other')),
  'detentions.disguised': count(
    (row) =>
      political(row) &&
      (row['charge_families'] ?? '').split(';').every((family) => ordinary.includes(family)),
  ),
  'detentions.year_known': count((row) => row['detained'] !== 'unknown'),
  'detentions.undated': count((row) => row['detained'] === 'unknown'),
  'detentions.trigger_known': count((row) => row['trigger'] !== 'unknown'),
  'detentions.years_abroad_known': count((row) => row['years_abroad'] !== 'unknown'),
  'detentions.course_dated': count(
    (row) => row['requested'] !== 'unknown' && row['detained'] !== 'unknown' && ended(row),
  ),
  'notices.fate_unknown': count((row) => interpol(row) && row['interpol_status'] === 'unknown'),
  'notices.after_refusal': count(afterRefusal),
  'notices.after_release': count(afterRelease),
  'notices.known_active': count((row) => eitherNotice(row) && row['interpol_status'] === 'active'),
  'notices.status_unknown': count(
    (row) => eitherNotice(row) && row['interpol_status'] === 'unknown',
  ),
};

/** The number behind a metric's id. */
export function metric(id: string): number | undefined {
  if (id in named) return named[id];
  const [, column, word] = id.split('.');
  return column && word && column in (cases[0] ?? {})
    ? count((row) => has(row, column, word))
    : undefined;
}

/** The number behind a cell: rows of a scope, its column and its key. */
export function cell(scope: readonly Row[], column: string, key: string): number | undefined {
  const [first = '', second] = key.split('|');
  if (column === 'host_country' && second === 'returned')
    return count((row) => row[column] === first && handedOver(row), scope);
  if (column === 'notice') return named[`notices.${key}`];
  const [rows = '', columns] = column.split('|');
  if (columns)
    return count(
      (row) => has(row, rows, first) && (second === undefined || row[columns] === second),
      scope,
    );
  if (column === 'detained')
    return count((row) => row[column] === key || (row[column] ?? '').startsWith(`${key}-`), scope);
  if (column === 'kind') {
    const ids = new Set(scope.map((row) => row['case_id']));
    return count((row) => ids.has(row['case_id']) && row['kind'] === key, sources);
  }
  return count((row) => has(row, column, key), scope);
}
