/** Everything that the page of cases says in one language, as plain data that a script can read. It refuses functions: what bends with a number is a template by plural category. */
import type { CitationWords } from './citations.ts';
import type { WordKey } from './fragment.ts';
import type { PluralCategory } from './plural-category.ts';

/** Templates by plural category; a language gives those it has. */
export type Plurals = Partial<Record<PluralCategory, string>>;

/** Labels by column of the CSV (or `event`, `kind`, `url_status`), then by word. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How a selection is worded: templates hold names in braces. */
export interface SelectionTemplates {
  /** By the number of all: `{n}` of `{total}`; `{of}` is the word between them. */
  readonly count: { readonly detentions: Plurals; readonly persons: Plurals };
  /** The word between two numbers; the second before 100 to 199. */
  readonly of: readonly [string, string];
  /** Between the count and the filter in words. */
  readonly colon: string;
  /** Between keys, which narrow. */
  readonly and: string;
  /** Before the last of several words of one key, which are alternatives. */
  readonly or: string;
  /** One key with its `{words}`. */
  readonly keys: Readonly<Record<WordKey, string>>;
  readonly range: { readonly both: string; readonly from: string; readonly to: string };
  /** By how many more might belong. */
  readonly might: Plurals;
  /** Names the `{words}` left out, and the `{version}` that is shown. */
  readonly dropped: string;
  /** Said of a range whose end lies before its beginning. */
  readonly backwards: string;
  /** `{version}` is read, `{latest}` exists. */
  readonly newer: string;
  readonly newerLink: string;
  /** The name of the button that removes `{words}`. */
  readonly remove: string;
  /** By the number of rows `{n}`. */
  readonly csv: Plurals;
  readonly json: Plurals;
  readonly show: Plurals;
  readonly more: Plurals;
  readonly steps: Plurals;
  readonly sources: Plurals;
  /** The summary of a row whose steps and sources are not loaded yet. */
  readonly details: string;
  /** How the marks of a figure are read with the keyboard. */
  readonly walk: string;
  readonly copied: string;
  /** A mark read aloud: `{label}`, `{n}`, `{of}`, `{total}`, by the total; the unit is said. */
  readonly mark: { readonly detentions: Plurals; readonly persons: Plurals };
  /** Follows the mark where the total is large enough: `{share}` is a whole number of percent, or a range of two. */
  readonly share: string;
  /** `{month}` and `{year}`. */
  readonly month: string;
}

/** The words block of a page. */
export interface SelectionWords extends SelectionTemplates {
  readonly lang: 'en' | 'be' | 'ru' | 'pl';
  readonly words: Labels;
  /** How a word stands inside a sentence, where it is not its label in lower case. */
  readonly phrases: Labels;
  /** Columns whose labels keep their first letter inside a sentence. */
  readonly names: readonly string[];
  readonly countries: Readonly<Record<string, string>>;
  /** Names of the languages of sources, by BCP 47 tag. */
  readonly languages: Readonly<Record<string, string>>;
  readonly months: readonly string[];
  /** The name of the data set in citations of a view, what they say, and the day of each standing version. */
  readonly title: string;
  readonly citation: CitationWords;
  readonly days: Readonly<Record<string, string>>;
  readonly unknown: { readonly date: string; readonly country: string; readonly source: string };
  /** The looks of the map by least count, ascending; 0 is `unselected`. */
  readonly classes: readonly { readonly look: string; readonly from: number }[];
}
