/** Official figures beside our own cases: one figure a row, each with its source. It refuses a figure without unit or source, and never mixes with cases. */
import * as z from 'zod';
import { countryCodes } from './countries.ts';

/** What is counted, by whom; a change of basis is another series. */
export const contextSeries = [
  'red_notices_issued',
  'diffusions_issued',
  'red_notices_and_diffusions_issued',
  'refused_or_cancelled',
  'refused_or_cancelled_more_colours',
  'ccf_requests_received',
  'ccf_requests_admissible',
  'ccf_deleted_non_compliant',
  'refugee_status_granted',
  'complementary_protection_granted',
  'detained_protest_cases',
  'extradited_protest_cases',
  'wanted_detained',
  'wanted_located',
  'listed_at_request',
] as const;
export type ContextSeries = (typeof contextSeries)[number];

const year = z.string().regex(/^(?:19|20)\d\d$/, 'a year has four digits');

/** A row of `data/context/*.csv`; all of its cells are text in the file, `value` a whole number. */
export const contextRow = z.strictObject({
  series: z.enum(contextSeries),
  /** The country that the figure is about, or `world`. */
  place: z.enum([...countryCodes, 'world']),
  /** One year, or the first and last of several. */
  period: z
    .string()
    .regex(
      /^(?:19|20)\d\d(?:-(?:19|20)\d\d)?$/,
      'a period is a year, or two with a hyphen between',
    ),
  value: z
    .string()
    .regex(/^(?:0|[1-9]\d*)$/, 'a value is a whole number without separators')
    .transform(Number),
  qualifier: z.enum(['exact', 'approximately', 'as_charted', 'at_least']),
  unit: z.string().min(1),
  publisher: z.string().min(1),
  title: z.string().min(1),
  /** Only the publisher's own site; empty where only a copy was read. */
  url: z
    .string()
    .regex(/^(?:https?:\/\/[^\s<>"`\\]+)?$/, 'an address begins with http:// or https://'),
  source_year: z.union([year, z.literal('undated')]),
  note: z.string(),
});
export type ContextRow = z.output<typeof contextRow>;

/** `data/context/index.json`: the version of the selection, and its files with rows and hash. */
export const contextIndex = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers, such as 1.0.0'),
  compiled: z.iso.date('a day is written YYYY-MM-DD'),
  files: z.array(
    z.strictObject({
      name: z
        .string()
        .regex(
          /^[a-z-]+\.csv$/,
          'a file of this folder is named in small letters and ends with .csv',
        ),
      rows: z.int().positive(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits'),
    }),
  ),
});

/** The selection with its rows in the order of its files. */
export interface OfficialContext {
  readonly version: string;
  readonly files: readonly string[];
  readonly rows: readonly ContextRow[];
}
