/** Dates at the precision that is published: a month, a year, or unknown. It refuses to invent a month or a day. */
import * as z from 'zod';

/** A month (1 to 12) of a year, a whole year, or nothing known. */
export type PartialDate =
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'year'; readonly year: number }
  | { readonly precision: 'unknown' };

const shape = /^(?<year>(?:19|20)\d\d)(?:-(?<month>0[1-9]|1[0-2]))?$/;

/** The date written as `YYYY-MM`, `YYYY` (1900 to 2099) or `unknown`; `undefined` for any other text, an exact day included. */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (text === 'unknown') return { precision: 'unknown' };
  const groups = shape.exec(text)?.groups;
  if (!groups) return undefined;
  const year = Number(groups['year']);
  return groups['month'] === undefined
    ? { precision: 'year', year }
    : { precision: 'month', year, month: Number(groups['month']) };
}

/** The text that `parsePartialDate` reads back as the same date. */
export function partialDateText(date: PartialDate): string {
  switch (date.precision) {
    case 'month':
      return `${String(date.year)}-${String(date.month).padStart(2, '0')}`;
    case 'year':
      return String(date.year);
    case 'unknown':
      return 'unknown';
  }
}

/** Order of the files: by text, so a year stands before its months; unknown last. Returns a number below, at or above zero. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [textA, textB] = [partialDateText(a), partialDateText(b)];
  return textA < textB ? -1 : textA > textB ? 1 : 0;
}

/** First and last month that the date may mean, counted in months since year 0; `undefined` where nothing is known. */
export function monthInterval(date: PartialDate): { first: number; last: number } | undefined {
  switch (date.precision) {
    case 'month': {
      const month = date.year * 12 + date.month - 1;
      return { first: month, last: month };
    }
    case 'year':
      return { first: date.year * 12, last: date.year * 12 + 11 };
    case 'unknown':
      return undefined;
  }
}

/** Reads and writes the text of a partial date. */
export const partialDate = z.codec(
  z.string().superRefine((text, context) => {
    if (parsePartialDate(text)) return;
    context.addIssue({ code: 'custom', message: partialDateFault(text), input: text });
  }),
  z.custom<PartialDate>(),
  {
    decode: (text) => parsePartialDate(text) ?? { precision: 'unknown' as const },
    encode: partialDateText,
  },
);

function partialDateFault(text: string): string {
  const allowed = 'write YYYY-MM, YYYY or unknown';
  if (/^\d{4}-\d{2}-\d{2}/.test(text))
    return `"${text}" is an exact day, which is never published; ${allowed}`;
  if (/^\d{4}-\d{2}$/.test(text))
    return `"${text}" is not a possible month; months run from 01 to 12, years from 1900 to 2099`;
  return `"${text}" is not a date at the precision that is published; ${allowed}`;
}
