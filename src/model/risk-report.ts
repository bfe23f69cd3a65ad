/** `risk-report.json`: in numbers, how well the rows of a release tell persons apart. It refuses fields it does not know, and has none for a match or a secret. */
import * as z from 'zod';
import { version } from './case.ts';
import { checkStatuses } from './release.ts';

const count = z.int().nonnegative();

/** Rows by the size of the class of rows that look alike: alone, in pairs, in threes and fours, in more. */
const classSizes = z.strictObject({ '1': count, '2': count, '3-4': count, '5+': count });

const likeness = z.strictObject({
  unique_rows: count,
  unique_share: z.number().min(0).max(1),
  rows_by_class_size: classSizes,
});

/** What a reader is told about recognising a row; part of every report. */
export const riskSentence =
  'a person who knows the press may recognise a row, and learns nothing new';

export const riskReport = z.strictObject({
  version,
  rows: count,
  persons: count,
  country_month: likeness,
  country_month_charge: likeness,
  links: z.strictObject({ published: count, withheld: count }),
  checks: checkStatuses,
  sentence: z.literal(riskSentence),
});
export type RiskReport = z.output<typeof riskReport>;
