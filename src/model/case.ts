/** Case, event and source: one strict schema per file. It refuses anything that is not exactly a published word, number, date or address. */
import * as z from 'zod';
import { countryCodes } from './countries.ts';
import { partialDate } from './partial-date.ts';
import { rowCodec } from './row.ts';
import { eventWords, sourceKinds, urlStatuses, vocabularies } from './vocabulary.ts';

/** Random id: eight characters of Crockford's base 32 (no I, L, O, U). https://www.crockford.com/base32.html */
const id = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{8}$/, 'an id has eight characters of Crockford base 32');

/** Version of the data: three numbers. https://semver.org */
export const version = z
  .string()
  .regex(/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/, 'a version is three numbers, such as 1.0.0');

const country = z.enum(countryCodes);

/** A list written with `;` between, without repeats, in the order of the vocabulary. */
function orderedList<const W extends readonly [string, ...string[]]>(words: W) {
  return z.codec(z.string(), z.array(z.enum(words)).min(1), {
    decode: (text, context) => {
      const list = text.split(';');
      const positions = list.map((word) => words.indexOf(word));
      const known = positions.every((position) => position >= 0);
      if (known && positions.some((position, i) => i > 0 && position <= (positions[i - 1] ?? -1)))
        context.issues.push({
          code: 'custom',
          message: `"${text}" must list its words once each, in the order ${words.join(', ')}`,
          input: text,
        });
      return list;
    },
    encode: (list) => list.join(';'),
  });
}

const chargeFamilies = orderedList(vocabularies.charge_families).refine(
  (list) => list.length === 1 || !list.includes('undisclosed'),
  '"undisclosed" stands alone or not at all',
);

/** A count from 1, written without sign or leading zero. */
const count = z.codec(
  z.string().regex(/^[1-9]\d{0,5}$/, 'a count is a whole number from 1'),
  z.number(),
  { decode: Number, encode: String },
);

const trueOrFalse = z.codec(z.enum(['true', 'false']), z.boolean(), {
  decode: (text) => text === 'true',
  encode: (value) => (value ? 'true' : 'false'),
});

const languageTag = z.string().refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}, 'a language is a BCP 47 tag, such as be, ru or zh-Hant');

const caseShape = {
  case_id: id,
  person_id: id,
  requesting_country: country,
  host_country: z.enum([...countryCodes, 'unknown']),
  host_region: z.enum(vocabularies.host_region),
  detained: partialDate,
  requested: partialDate,
  instrument: z.enum(vocabularies.instrument),
  trigger: z.enum(vocabularies.trigger),
  charge_families: chargeFamilies,
  motive: z.enum(vocabularies.motive),
  protection: z.enum(vocabularies.protection),
  years_abroad: z.enum(vocabularies.years_abroad),
  custody: z.enum(vocabularies.custody),
  outcome: z.enum(vocabularies.outcome),
  interpol_status: z.enum(vocabularies.interpol_status),
  evidence: z.enum(vocabularies.evidence),
  sources: count,
  first_release: version,
};

/** One detention, as `cases.csv` has it. */
export const caseRow = rowCodec(caseShape);
export type CaseRow = z.output<typeof caseRow>;

/** One step in the course of a case, as `events.csv` has it; steps count from 1. */
export const eventRow = rowCodec({
  case_id: id,
  step: count,
  event: z.enum(eventWords),
  on: partialDate,
});
export type CaseEvent = z.output<typeof eventRow>;

/** Columns whose value a source may support; the others are ids, counts or judgements of ours. */
export const supportableColumns = [
  'requesting_country',
  'host_country',
  'host_region',
  'detained',
  'requested',
  'instrument',
  'trigger',
  'charge_families',
  'motive',
  'protection',
  'years_abroad',
  'custody',
  'outcome',
  'interpol_status',
] as const satisfies readonly (keyof typeof caseShape)[];

/** What a source may be cited for: a column of the case, or `event:` and the event's word. */
const support = z.enum([
  ...supportableColumns,
  ...eventWords.map((word) => `event:${word}` as const),
]);

/** One source behind a case, as `sources.csv` has it. The address is empty unless its status is `published`. */
export const sourceRow = rowCodec({
  source_id: id,
  case_id: id,
  publisher: z.string().min(1),
  published: partialDate,
  language: languageTag,
  kind: z.enum(sourceKinds),
  names_person: trueOrFalse,
  url: z
    .string()
    .regex(/^(?:https?:\/\/[^\s<>"`\\]+)?$/, 'an address begins with http:// or https://'),
  url_status: z.enum(urlStatuses),
  supports: z.codec(z.string(), z.array(support).min(1), {
    decode: (text) => text.split(';') as z.output<typeof support>[],
    encode: (list) => list.join(';'),
  }),
});
export type Source = z.output<typeof sourceRow>;

/** A detention with its steps in order and its sources: what every statistic and page works on. */
export interface Case extends Omit<CaseRow, 'sources'> {
  readonly events: readonly CaseEvent[];
  readonly sources: readonly Source[];
}

/** The three files of a release: name, schema and columns in order. */
export const tables = {
  cases: { file: 'cases.csv', row: caseRow },
  events: { file: 'events.csv', row: eventRow },
  sources: { file: 'sources.csv', row: sourceRow },
} as const;
export type TableName = keyof typeof tables;

/** The header of a file, in order. */
export function columnsOf(table: TableName): readonly string[] {
  return Object.keys(tables[table].row.def.in.shape);
}
