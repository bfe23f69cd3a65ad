/** The steps of a case that make its course: each on one of three tracks, at the precision of the release. It refuses to reorder them. */
import type { CaseEvent } from '../model/case.ts';
import { monthInterval, type PartialDate } from '../model/partial-date.ts';
import type { EventWord } from '../model/vocabulary.ts';

/** Months since year 0 between which something happened, both included: one month, or the twelve of a year. */
export interface Interval {
  readonly first: number;
  readonly last: number;
}

/** The three lines on which a course is entered. */
export type Track = 'request' | 'held' | 'courts';

/** One step; `at` is undefined where nothing is known of its date. */
export interface CourseStep {
  readonly event: EventWord;
  readonly on: PartialDate;
  readonly at: Interval | undefined;
  readonly track: Track;
}

/** On which track each step is entered; flight and asylum are on none. */
export const trackOf: Readonly<Record<EventWord, Track | undefined>> = {
  left_origin: undefined,
  notice_issued: 'request',
  detained: 'held',
  released_by_police: 'held',
  released_by_prosecutor: 'held',
  released_by_court: 'held',
  remanded: 'held',
  house_arrest: 'held',
  extradition_requested: 'courts',
  ruling_admissible: 'courts',
  ruling_inadmissible: 'courts',
  appeal_filed: 'courts',
  ruling_quashed: 'courts',
  extradited: 'held',
  deported: 'held',
  abducted: 'held',
  asylum_applied: undefined,
  asylum_granted: undefined,
  left_host: 'held',
  ccf_request: 'request',
  interpol_suspended: 'request',
  interpol_deleted: 'request',
  interpol_refused: 'request',
  notice_withdrawn: 'request',
  died: 'held',
  unknown_end: 'held',
};

/** The steps that belong to a track, in their order. */
export function courseSteps(events: readonly CaseEvent[]): readonly CourseStep[] {
  return events.flatMap(({ event, on }) => {
    const track = trackOf[event];
    return track === undefined ? [] : [{ event, on, at: monthInterval(on), track }];
  });
}

/** The part of an interval that is not before a month; undefined if all of it is. */
export function after(first: number, interval: Interval): Interval | undefined {
  if (interval.last < first) return undefined;
  return { first: Math.max(first, interval.first), last: interval.last };
}
