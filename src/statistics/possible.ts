/** What a detention may turn out to be where the record does not know it. It refuses what the other values of the row make impossible. */
import type { Case } from '../model/case.ts';
import { countryCodes, regionOf } from '../model/countries.ts';
import { gapWords, vocabularies, type CodedColumn, type Word } from '../model/vocabulary.ts';
import { daysAllow, yearsAllow } from './dated-bands.ts';
import { interpolTold, isInterpol, throughInterpol } from './definitions.ts';
import { wordsOf } from './words-of.ts';

/** Words that may stand for a finer one: a report that says "Interpol" may mean either. */
const unspecified: Readonly<Record<string, readonly string[]>> = {
  red_notice: ['interpol_unspecified'],
  red_diffusion: ['interpol_unspecified'],
};

/** Which words the rest of the row allows, by column; where nothing is said, any. */
const allows: { readonly [C in CodedColumn]?: (one: Case, word: Word<C>) => boolean } = {
  instrument: (one, word) => one.interpolStatus !== 'not_applicable' || !isInterpol(word),
  interpol_status: statusAllowed,
  years_abroad: yearsAllow,
  custody: daysAllow,
};

/**
 * Whether a detention that is not known to carry a word may carry it: the column holds its gap word, or a
 * coarser one, and the rest of the row allows it. False for one that carries it, and for the gap word itself.
 */
export function mayCarry<C extends CodedColumn>(one: Case, column: C, word: Word<C>): boolean {
  const gap = gapWords[column];
  if (gap === undefined || word === gap) return false;
  const words = wordsOf(one, column);
  if (words.includes(word)) return false;
  const open = [gap, ...(unspecified[word] ?? [])].some((each) => words.includes(each));
  return open && (allows[column]?.(one, word) ?? true);
}

/** The detentions that may carry some word of a column though it is not known: those with its gap word, or with a coarser one. */
export function openCases(cases: readonly Case[], column: CodedColumn): readonly Case[] {
  const open = new Set<string | undefined>([
    gapWords[column],
    ...Object.values(unspecified).flat(),
  ]);
  return cases.filter((one) => wordsOf(one, column).some((word) => open.has(word)));
}

/** Whether a detention that is not known to carry any word of a list may carry one. */
export function mayCarryOneOf<C extends CodedColumn>(
  one: Case,
  column: C,
  belongs: (word: Word<C>) => boolean,
): boolean {
  const list: readonly Word<C>[] = vocabularies[column];
  const chosen = list.filter(belongs);
  const carried = wordsOf(one, column);
  return (
    !chosen.some((word) => carried.includes(word)) &&
    chosen.some((word) => mayCarry(one, column, word))
  );
}

/** Whether a detention without a known country may have taken place in this one: only in its region, where that is known, and never in the country that asked. */
export function mayBeIn(one: Case, country: string): boolean {
  return (
    one.hostCountry === 'unknown' &&
    country !== one.requestingCountry &&
    (one.hostRegion === 'unknown' || one.hostRegion === regionOf(country))
  );
}

/** How many countries more there may be than those that are known: no more than detentions without a country, nor than countries left in their region. */
export function moreCountries(cases: readonly Case[]): number {
  const known = new Set<string>(cases.map(({ hostCountry }) => hostCountry));
  const unplaced = cases.filter(({ hostCountry }) => hostCountry === 'unknown');
  const groups = [...Map.groupBy(unplaced, ({ hostRegion }) => hostRegion).values()];
  const left = (some: readonly Case[]) =>
    countryCodes.filter((code) => !known.has(code) && some.some((one) => mayBeIn(one, code)));
  const sum = groups.reduce((so, some) => so + Math.min(some.length, left(some).length), 0);
  return Math.min(sum, left(unplaced).length);
}

/** A request through Interpol has a status there; one past it has none, unless a step tells of Interpol (projection of the release). */
function statusAllowed(one: Case, word: Word<'interpol_status'>): boolean {
  if (throughInterpol(one) || interpolTold(one)) return word !== 'not_applicable';
  return one.instrument === 'unknown' || word === 'not_applicable';
}
