/** Synthetic releases of any size from a seed, byte for byte the same in every run. It knows no real case: all words are drawn at random, and every publisher is called "synthetic". */
import { columnsOf, supportableColumns } from '../../src/model/case.ts';
import { regionOf } from '../../src/model/countries.ts';
import { eventWords, sourceKinds, vocabularies } from '../../src/model/vocabulary.ts';
import type { Cells } from '../../src/selection/csv.ts';
import type { CaseCells } from '../../src/selection/json.ts';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const hosts =
  'unknown PL RS LT UA DE RU CZ IT ES TR AM GE KZ KG AE VN TH US GB FR NL BE SE FI EE LV AT CH HU RO BG GR CY HR SI ME BA MK AL XK MD AZ EG IN'.split(
    ' ',
  );
type Row = Readonly<Record<string, string>>;

/** The three tables of `size` cases, ordered as the files are: by the text of the date, then host country, then id. */
export function syntheticRelease(size: number, seed = 1): CaseCells {
  const draw = drawing(seed);
  const cases = drawnCases(draw, size);
  const eventRows = cases.flatMap((one): Row[] =>
    ['notice_issued', 'detained', draw.pick(eventWords)].map((event, i) => ({
      case_id: one['case_id'] ?? '',
      step: String(i + 1),
      event,
      on: i === 0 ? 'unknown' : (one['detained'] ?? ''),
    })),
  );
  const claims = claimsOf(cases, eventRows);
  const sourceRows = cases.flatMap((one): Row[] =>
    [true, false].map((first) => ({
      source_id: draw.id(),
      case_id: one['case_id'] ?? '',
      publisher: 'synthetic',
      published: draw.date(),
      language: draw.pick(['be', 'ru', 'en', 'pl']),
      kind: draw.pick(sourceKinds),
      names_person: 'true',
      url: '',
      url_status: 'withheld_names_person',
      supports: first ? (claims.get(one['case_id'] ?? '') ?? '') : 'host_country;detained',
    })),
  );
  return {
    cases: cells('cases', cases),
    events: cells('events', eventRows),
    sources: cells('sources', sourceRows),
  };
}

/** The first of these tables alone: of a million cases there is no room for the other two. */
export function syntheticCases(size: number, seed = 1): Cells {
  return cells('cases', drawnCases(drawing(seed), size));
}

/** What is drawn at random from one seed, in the order in which it is asked for. */
function drawing(seed: number) {
  const random = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[below(list.length)] as T;
  const drawn = new Set<string>();
  const id = (): string => {
    for (;;) {
      const text = Array.from({ length: 8 }, () => crockford[below(32)]).join('');
      if (drawn.has(text)) continue;
      drawn.add(text);
      return text;
    }
  };
  const month = (): string =>
    `${String(2011 + below(16))}-${String(1 + below(12)).padStart(2, '0')}`;
  const date = (): string => {
    const chance = below(100);
    return chance < 3 ? 'unknown' : chance < 12 ? month().slice(0, 4) : month();
  };
  const families = (): string => {
    const words = vocabularies.charge_families.filter((word) => word !== 'undisclosed');
    const chosen = new Set(Array.from({ length: 1 + below(3) }, () => pick(words)));
    return below(20) === 0 ? 'undisclosed' : words.filter((word) => chosen.has(word)).join(';');
  };
  const persons: string[] = [];
  const person = (): string => {
    if (persons.length > 0 && below(20) === 0) return pick(persons);
    persons.push(id());
    return persons.at(-1) ?? '';
  };
  return { pick, id, date, families, person };
}

function drawnCases(
  { pick, id, date, families, person }: ReturnType<typeof drawing>,
  size: number,
): readonly Row[] {
  const cases = Array.from({ length: size }, (): Row => {
    const host = pick(hosts);
    return {
      case_id: id(),
      person_id: person(),
      requesting_country: 'BY',
      host_country: host,
      host_region: host === 'unknown' ? pick(vocabularies.host_region) : regionOf(host),
      detained: date(),
      requested: date(),
      instrument: pick(vocabularies.instrument),
      trigger: pick(vocabularies.trigger),
      charge_families: families(),
      motive: pick(vocabularies.motive),
      protection: pick(vocabularies.protection),
      years_abroad: pick(vocabularies.years_abroad),
      custody: pick(vocabularies.custody),
      outcome: pick(vocabularies.outcome),
      interpol_status: pick(vocabularies.interpol_status),
      evidence: pick(vocabularies.evidence),
      sources: '2',
      first_release: '1.0.0',
    };
  });
  const order = (row: Row): string =>
    [
      row['detained'] === 'unknown' ? '~' : row['detained'],
      row['host_country'],
      row['case_id'],
    ].join(' ');
  cases.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return cases;
}

function cells(name: 'cases' | 'events' | 'sources', rows: readonly Row[]): Cells {
  const columns = columnsOf(name);
  return { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? '')) };
}

/** What the first source of each case supports: all its columns and steps, so that no value stands without one. */
function claimsOf(cases: readonly Row[], events: readonly Row[]): ReadonlyMap<string, string> {
  const steps = Map.groupBy(events, (row) => row['case_id'] ?? '');
  return new Map(
    cases.map(({ case_id: id = '' }) => {
      const words = new Set((steps.get(id) ?? []).map((row) => `event:${row['event'] ?? ''}`));
      return [id, [...supportableColumns, ...words].join(';')];
    }),
  );
}

/** Numbers from 0 to below 1: the generator mulberry32 of Tommy Ettinger, public domain. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
