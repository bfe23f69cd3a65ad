/** How long one person was in custody and how it ended, between the shortest and the longest that the release allows. It refuses a length where the beginning is not dated. */
import type { Case } from '../model/case.ts';
import { monthInterval } from '../model/partial-date.ts';
import type { EventWord, Word } from '../model/vocabulary.ts';
import type { Interval } from './course-steps.ts';

/** How custody can end; house arrest, leaving the country and death are the other endings. */
export const custodyEnds = ['released', 'handed_over', 'other'] as const;
export type CustodyEnd = (typeof custodyEnds)[number];

/** Whole months, both bounds possible; `end` is undefined where the last report still has the person in custody, or gives the end no date. */
export interface CustodyStay {
  readonly shortest: number;
  readonly longest: number;
  readonly end: CustodyEnd | undefined;
}

const endOf: Partial<Record<EventWord, CustodyEnd>> = {
  released_by_police: 'released',
  released_by_prosecutor: 'released',
  released_by_court: 'released',
  extradited: 'handed_over',
  deported: 'handed_over',
  abducted: 'handed_over',
  house_arrest: 'other',
  left_host: 'other',
  died: 'other',
};
const takesIn = (event: EventWord) => event === 'detained' || event === 'remanded';

/** The months that the days of a band allow, rounded outwards at 30.4375 days to a month (bands: data-model, Projection rules). */
const bandMonths: Readonly<Record<Word<'custody'>, readonly [number, number]>> = {
  up_to_2_days: [0, 1],
  '3_to_40_days': [0, 2],
  '41_to_90_days': [1, 3],
  '3_to_6_months': [2, 7],
  '6_to_12_months': [6, 12],
  over_12_months: [11, Infinity],
  unknown: [0, Infinity],
};

/**
 * The first stay in custody, from the released date of detention to the first step that ends it.
 * Without a dated end it lasts to the last dated step that shows the person held. The band of days narrows it where there was one stay only.
 * @returns undefined where not even the year of the detention is known
 */
export function custodyStay({ detained, events, custody }: Case): CustodyStay | undefined {
  const start = monthInterval(detained);
  if (!start) return undefined;
  const begun = events.findIndex(({ event }) => takesIn(event));
  const after = events.slice(begun + 1);
  const stop = after.findIndex(({ event }) => endOf[event] ?? event === 'unknown_end');
  const during = stop < 0 ? after : after.slice(0, stop);
  const last = stop < 0 ? undefined : after[stop];
  const ended = last && monthInterval(last.on);
  const again = stop >= 0 && after.slice(stop).some(({ event }) => takesIn(event));
  const reported =
    ended ??
    during
      .filter(({ event }) => takesIn(event))
      .map(({ on }) => monthInterval(on))
      .findLast((at) => at !== undefined);
  const dates = reported ? between(start, reported) : { shortest: 0, longest: 0 };
  return {
    ...(again ? dates : within(dates, bandMonths[custody])),
    end: ended && endOf[last.event],
  };
}

/** The shortest and the longest time from some moment of one interval to some moment of a later one. */
function between(start: Interval, end: Interval): { shortest: number; longest: number } {
  return {
    shortest: Math.max(0, end.first - start.last - 1),
    longest: Math.max(0, end.last - start.first + 1),
  };
}

/** Narrowed to a band; where dates and band contradict each other, the longer minimum holds for both. */
function within(
  { shortest, longest }: { shortest: number; longest: number },
  [least, most]: readonly [number, number],
): { shortest: number; longest: number } {
  const lower = Math.max(shortest, least);
  return { shortest: lower, longest: Math.max(lower, Math.min(longest, most)) };
}
