/** What researchers write down: one private case a line, strictly read. It refuses to repeat a value of a secret field in any sentence. */
import * as z from 'zod';
import { supportableColumns } from '../model/case.ts';
import { countryCodes } from '../model/countries.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { eventWords, sourceKinds, vocabularies } from '../model/vocabulary.ts';

/** An exact day, a month, a year, or `null` where nothing is known; only the pipeline may see the day. */
const privateDate = z
  .string()
  .refine(isDate, 'a date is written YYYY-MM-DD, YYYY-MM or YYYY')
  .nullable();

/** What researchers call the columns that bear another name in a release. */
export const privateNames = {
  detained_on: 'detained',
  notice_on: 'requested',
  documented_motive: 'motive',
  protection_status: 'protection',
  left_country: 'years_abroad',
  custody_days: 'custody',
} as const satisfies Readonly<Record<string, (typeof supportableColumns)[number]>>;

/** Fields that a source may support and that no column publishes. */
const unpublished = ['code_articles', 'house_arrest_days'] as const;

const columnNames = supportableColumns.filter(
  (column) => !Object.values<string>(privateNames).includes(column),
);

const support = z.enum([
  ...columnNames,
  ...(Object.keys(privateNames) as (keyof typeof privateNames)[]),
  ...unpublished,
  ...eventWords.map((word) => `event:${word}` as const),
]);

const days = z.int().min(0).max(40_000).nullable();
const token = z.string().regex(/^\S{1,64}$/, 'a token is one word');

const sourceFile = z.strictObject({
  id: token.optional(),
  url: z.url().nullable(),
  mirror_of: z.string().nullable().optional(),
  publisher: z.string().min(1),
  published: privateDate,
  language: z.string(),
  kind: z.enum(sourceKinds),
  names_person: z.boolean(),
  safety_hold: z.boolean().optional(),
  supports: z.array(support).min(1),
});
export type SourceFile = z.output<typeof sourceFile>;

const eventFile = z.strictObject({ on: privateDate, type: z.enum(eventWords), note: z.string() });
export type EventFile = z.output<typeof eventFile>;

/** One line of a case file. */
export const caseFile = z.strictObject({
  key: token,
  person_ref: token,
  requesting_country: z.enum(countryCodes),
  host_country: z.enum(countryCodes).nullable(),
  host_region: z.enum(vocabularies.host_region).nullable().optional(),
  detained_on: privateDate,
  detained_precision: z.enum(['day', 'month', 'year', 'unknown']),
  instrument: z.enum(vocabularies.instrument),
  notice_on: privateDate,
  trigger: z.enum(vocabularies.trigger),
  charge_text: z.string().nullable(),
  charge_families: z.array(z.enum(vocabularies.charge_families)).min(1),
  code_articles: z.array(z.string()),
  documented_motive: z.enum(vocabularies.motive),
  left_country: privateDate,
  protection_status: z.enum(vocabularies.protection),
  events: z.array(eventFile),
  custody_days: days,
  house_arrest_days: days,
  outcome: z.enum(vocabularies.outcome),
  interpol_status: z.enum(vocabularies.interpol_status),
  sources: z.array(sourceFile).min(1),
  linkage: z.enum(['explicit', 'inferred']),
  identifiers: z.array(z.string()),
  hold: z.string().nullable().optional(),
  tier: z.enum(['public_record', 'confidential']),
  confidence: z.enum(vocabularies.evidence),
  canary: z.boolean().optional(),
  notes: z.string(),
});
export type CaseFile = z.output<typeof caseFile>;

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return text !== 'unknown' && parsePartialDate(text) !== undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
