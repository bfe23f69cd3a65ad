/** The names of a file's header as the names of code, and back: `host_country` here is `hostCountry` there. The only place that maps between them. */
import * as z from 'zod';
import { partialDateText, type PartialDate } from './partial-date.ts';

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;
type CamelKeys<T> = { readonly [K in keyof T as Camel<K & string>]: T[K] };

/** `host_country` as `hostCountry`. */
export function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** What a decoded cell reads in the file: a word, a list of words, a number, a yes or no, a date. */
export type CellValue = string | number | boolean | readonly string[] | PartialDate;

/** The text of a decoded cell, as its own schema encodes it but without the cost of asking it. */
export function cellText(value: CellValue): string {
  if (typeof value !== 'object') return String(value);
  return 'precision' in value ? partialDateText(value) : value.join(';');
}

/** A strict row schema whose decoded form has camelCase names; encoding gives the row of the file again. */
export function rowCodec<S extends Record<string, z.ZodType>>(shape: S) {
  const file = z.strictObject(shape);
  type FileRow = z.output<typeof file>;
  const columns = Object.keys(shape);
  return z.codec(file, z.custom<CamelKeys<FileRow>>(), {
    decode: (row) =>
      Object.fromEntries(
        columns.map((name) => [camelCase(name), row[name as keyof FileRow]]),
      ) as CamelKeys<FileRow>,
    encode: (value) =>
      Object.fromEntries(
        columns.map((name) => [name, value[camelCase(name) as keyof CamelKeys<FileRow>]]),
      ) as FileRow,
  });
}
