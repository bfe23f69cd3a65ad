/** The four languages of the site, and the shape that each must fill: a word without a label does not compile. */
import type { CodedColumn, EventWord, SourceKind, UrlStatus, Word } from '../model/vocabulary.ts';

export const languages = ['en', 'be', 'ru', 'pl'] as const;
export type Language = (typeof languages)[number];

/** A text for every word of every vocabulary. */
export type ByWord = { readonly [C in CodedColumn]: Readonly<Record<Word<C>, string>> } & {
  readonly notice: Readonly<Record<'after_refusal' | 'after_release' | 'active_outside', string>>;
  readonly event: Readonly<Record<EventWord, string>>;
  readonly kind: Readonly<Record<SourceKind, string>>;
  readonly url_status: Readonly<Record<UrlStatus, string>>;
};

interface ColumnNames {
  readonly cases: CaseColumn;
  readonly events: 'case_id' | 'step' | 'event' | 'on';
  readonly sources: SourceColumn;
}

/** Something for every column of every file. */
export type ByColumn<T> = {
  readonly [Table in keyof ColumnNames]: Readonly<Record<ColumnNames[Table], T>>;
};

/** A text for every column of every file. */
export type ColumnTexts = ByColumn<string>;

/** A text for every column of every file, and a definition for every word. */
export interface Codebook {
  readonly columns: ColumnTexts;
  readonly meanings: Omit<ByWord, 'notice'>;
}

type CaseColumn =
  | CodedColumn
  | 'case_id'
  | 'person_id'
  | 'requesting_country'
  | 'host_country'
  | 'detained'
  | 'requested'
  | 'sources'
  | 'first_release';

type SourceColumn =
  | 'source_id'
  | 'case_id'
  | 'publisher'
  | 'published'
  | 'language'
  | 'kind'
  | 'names_person'
  | 'url'
  | 'url_status'
  | 'supports';
