/** The released tables of a version counted by a path of their own. It refuses to use anything of src. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as z from 'zod';
import { apartCell, custodyMetrics, ended } from './counted-apart.ts';
import { interpol, noticeMetrics, noticeTests } from './counted-notices.ts';

/** A row by the names of its file. */
export type Row = Readonly<Record<string, string>>;
const index = z
  .object({
    latest: z.string(),
    versions: z.array(z.object({ version: z.string(), status: z.string() })),
  })
  .parse(JSON.parse(readFileSync('data/index.json', 'utf8')));
export const { latest } = index;

/** The versions whose rows are public, oldest first. */
export const standing = index.versions
  .filter(({ status }) => status !== 'withdrawn')
  .map(({ version }) => version);
const table = (version: string, name: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(`data/${version}/${name}.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

const has = (row: Row, column: string, word: string): boolean =>
  (row[column] ?? '').split(';').includes(word);
/** How many rows pass a test. */
export const count = (test: (row: Row) => boolean, rows: readonly Row[]): number =>
  rows.filter(test).length;
const anyOf = (row: Row, column: string, words: string): boolean =>
  words.split(' ').includes(row[column] ?? '');

/** The fragments of the presets, as the contract has them. */
export const presetFragments: Readonly<Record<string, string>> = {
  'economic-in-europe': 'charge=economic&region=eu_eea_ch_uk',
  'detained-though-protected':
    'protection=asylum_pending,humanitarian_visa,international_protection',
  'handed-over': 'outcome=abducted,deported_or_returned,extradited',
  'refused-by-a-court': 'outcome=extradition_refused',
  'red-notices-and-diffusions': 'instrument=interpol_unspecified,red_diffusion,red_notice',
};
const columnOfKey: Readonly<Record<string, string>> = {
  charge: 'charge_families',
  region: 'host_region',
};

/** The rows that the page at a path selects: those of its preset, or all. */
export function presetScope(path: string, rows: readonly Row[]): readonly Row[] {
  const fragment = presetFragments[/\/cases\/([a-z-]+)\//.exec(path)?.[1] ?? ''];
  if (fragment === undefined) return rows;
  const keys = fragment.split('&').map((part) => part.split('='));
  return rows.filter((row) =>
    keys.every(([key = '', words = '']) => {
      const carried = (row[columnOfKey[key] ?? key] ?? '').split(';');
      return words.split(',').some((word) => carried.includes(word));
    }),
  );
}

/** What is counted in one version: its rows, the number behind a metric's id, and behind a cell from a scope of rows, its column and its key. */
export interface Counted {
  readonly cases: readonly Row[];
  readonly events: readonly Row[];
  readonly sources: readonly Row[];
  readonly metric: (id: string) => number | undefined;
  readonly cell: (scope: readonly Row[], column: string, key: string) => number | undefined;
}

const memo = new Map<string, Counted>();

/** The counts of a version; `latest` is the latest one. */
export function counted(version: string): Counted {
  const name = version === 'latest' ? latest : version;
  const known = memo.get(name) ?? countedAnew(name);
  memo.set(name, known);
  return known;
}

function countedAnew(version: string): Counted {
  const cases = table(version, 'cases');
  const events = table(version, 'events');
  const sources = table(version, 'sources');
  const of = (test: (row: Row) => boolean, rows = cases): number => count(test, rows);
  const happened = (row: Row, pattern: RegExp): boolean =>
    events.some(
      (event) => event['case_id'] === row['case_id'] && pattern.test(event['event'] ?? ''),
    );

  const refused = (row: Row) =>
    row['outcome'] === 'extradition_refused' || happened(row, /^ruling_inadmissible$/);
  const released = (row: Row) =>
    row['outcome'] === 'released_uncharged' ||
    happened(row, /^released_by_(police|prosecutor|court)$/);
  const handedOver = (row: Row) =>
    anyOf(row, 'outcome', 'extradited deported_or_returned abducted');
  const political = (row: Row) =>
    anyOf(
      row,
      'motive',
      'protest_participation journalism political_activism military_or_volunteer human_rights_work social_media civil_service_dissent',
    );
  const ordinary = 'economic hooliganism drugs supervision_breach other'.split(' ');
  const perPerson = Map.groupBy(cases, (row) => row['person_id'] ?? '');
  const notices = noticeTests(refused, released);
  const named: Readonly<Record<string, number>> = {
    'detentions.total': cases.length,
    'persons.total': perPerson.size,
    'countries.total': new Set(
      cases.map((row) => row['host_country']).filter((code) => code !== 'unknown'),
    ).size,
    'rulings.total': of((row) => (row['event'] ?? '').startsWith('ruling_'), events),
    'persons.repeat_detention': [...perPerson.values()].filter((rows) => rows.length > 1).length,
    'detentions.economic': of((row) => has(row, 'charge_families', 'economic')),
    'detentions.hooliganism': of((row) => has(row, 'charge_families', 'hooliganism')),
    'detentions.extradition_refused': of((row) => row['outcome'] === 'extradition_refused'),
    'detentions.extradited': of((row) => row['outcome'] === 'extradited'),
    'detentions.returned': of(handedOver),
    'detentions.interpol': of(interpol),
    'detentions.with_protection': of((row) =>
      anyOf(row, 'protection', 'international_protection asylum_pending humanitarian_visa'),
    ),
    'detentions.political_motive': of(political),
    'detentions.other_motive': of((row) => anyOf(row, 'motive', 'business_or_donation other')),
    'detentions.disguised': of(
      (row) =>
        political(row) &&
        (row['charge_families'] ?? '').split(';').every((family) => ordinary.includes(family)),
    ),
    'detentions.year_known': of((row) => row['detained'] !== 'unknown'),
    'detentions.undated': of((row) => row['detained'] === 'unknown'),
    'detentions.trigger_known': of((row) => row['trigger'] !== 'unknown'),
    'detentions.years_abroad_known': of((row) => row['years_abroad'] !== 'unknown'),
    'detentions.course_dated': of(
      (row) =>
        row['requested'] !== 'unknown' && row['detained'] !== 'unknown' && ended(row, events),
    ),
    ...custodyMetrics(cases, events),
    ...noticeMetrics(cases, notices),
  };

  function metric(id: string): number | undefined {
    if (id in named) return named[id];
    const [, column, word] = id.split('.');
    return column && word && column in (cases[0] ?? {})
      ? of((row) => has(row, column, word))
      : undefined;
  }

  function cell(scope: readonly Row[], column: string, key: string): number | undefined {
    const [first = '', second] = key.split('|');
    if (column === 'host_country' && second === 'returned')
      return of((row) => row[column] === first && handedOver(row), scope);
    const apart = apartCell(scope, events, column, key);
    if (apart !== undefined) return apart;
    if (column === 'notice') return of(notices[key as keyof typeof notices], scope);
    const [rows = '', columns] = column.split('|');
    if (columns)
      return of(
        (row) => has(row, rows, first) && (second === undefined || row[columns] === second),
        scope,
      );
    if (column === 'detained') {
      const [year = '', quarter] = key.split('-Q');
      const months = quarter
        ? [2, 1, 0].map((back) => String(Number(quarter) * 3 - back).padStart(2, '0'))
        : [];
      const inside = (on: string): boolean =>
        quarter
          ? months.some((month) => on === `${year}-${month}`)
          : on === key || on.startsWith(`${key}-`);
      return of((row) => inside(row[column] ?? ''), scope);
    }
    if (column === 'kind') {
      const ids = new Set(scope.map((row) => row['case_id']));
      return of((row) => ids.has(row['case_id']) && row['kind'] === key, sources);
    }
    return of((row) => has(row, column, key), scope);
  }

  return { cases, events, sources, metric, cell };
}

export const { cases, events, sources, metric, cell } = counted('latest');
