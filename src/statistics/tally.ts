/** Detentions counted by the words of one column, zeros included. It refuses to drop, sort or rename a word. */
import type { Case } from '../model/case.ts';
import { gapWords, vocabularies, type CodedColumn, type Word } from '../model/vocabulary.ts';
import {
  activeOutside,
  maybeActiveOutside,
  maybeAfterRefusal,
  maybeAfterRelease,
  noticeAfterRefusal,
  noticeAfterRelease,
} from './definitions.ts';
import { mayCarry, openCases } from './possible.ts';
import { wordsOf } from './words-of.ts';

/** One word with the number of detentions that carry it. */
export interface TallyRow {
  readonly key: string;
  readonly count: number;
  /** True for the word that says "not known". */
  readonly gap: boolean;
  /** Detentions that may carry the word though it is not known, as far as the rest of their row allows; 0 for the gap itself. */
  readonly open: number;
}

/** Counts of one column over `total` detentions; a list column may sum to more than `total`. */
export interface Tally<C extends string = CodedColumn | 'notice'> {
  readonly column: C;
  readonly total: number;
  readonly rows: readonly TallyRow[];
}

/** Detentions by the words of `column`, in the order of the vocabulary. */
export function tally<C extends CodedColumn>(cases: readonly Case[], column: C): Tally<C> {
  const counts = new Map<string, number>(vocabularies[column].map((word) => [word, 0]));
  for (const one of cases)
    for (const word of wordsOf(one, column)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words: readonly Word<C>[] = vocabularies[column];
  const open = openCases(cases, column);
  return {
    column,
    total: cases.length,
    rows: words.map((key) => ({
      key,
      count: counts.get(key) ?? 0,
      gap: key === gapWords[column],
      open: open.filter((one) => mayCarry(one, column, key)).length,
    })),
  };
}

/** The count of a word in a tally; 0 for a word that is not in it. */
export function countsOf({ rows }: Pick<Tally, 'rows'>): (key: string) => number {
  const counts = new Map(rows.map(({ key, count }) => [key, count]));
  return (key) => counts.get(key) ?? 0;
}

/** Notices that may outlive a decision: through Interpol, not known to be gone after a refusal or after a release; outside Interpol, known to be active after either. Counts that are never added up. */
export function noticeTally(cases: readonly Case[]): Tally<'notice'> {
  const row = (
    key: string,
    belongs: (one: Case) => boolean,
    mayBelong: (one: Case) => boolean,
  ): TallyRow => ({
    key,
    count: cases.filter(belongs).length,
    gap: false,
    open: cases.filter(mayBelong).length,
  });
  return {
    column: 'notice',
    total: cases.length,
    rows: [
      row('after_refusal', noticeAfterRefusal, maybeAfterRefusal),
      row('after_release', noticeAfterRelease, maybeAfterRelease),
      row('active_outside', activeOutside, maybeActiveOutside),
    ],
  };
}

/** The sum of all rows: detentions for a single word column, mentions for a list column. */
export function mentions({ rows }: Tally): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
