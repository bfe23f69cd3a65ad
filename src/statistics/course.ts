/** The course of one case from request to end, at the precision of the release. It refuses a date that no source gives: an unknown one has no place. */
import type { Case } from '../model/case.ts';
import { monthInterval } from '../model/partial-date.ts';
import type { EventWord } from '../model/vocabulary.ts';
import { after, courseSteps, type CourseStep, type Interval } from './course-steps.ts';
import { boundedByBand, endings, heldStretches, type Stretch } from './held.ts';

/** How long the request lives: `gone` ends it, `stands` reaches the cut-off, `unknown` claims neither. */
export interface RequestSpan {
  readonly from: Interval | undefined;
  /** The last month in which a step shows it alive; undefined where no step is dated. */
  readonly knownTo: number | undefined;
  readonly to: Interval | undefined;
  readonly end: 'gone' | 'stands' | 'unknown';
}

/** A case as a course; `detained` is undefined where not even the year is known. */
export interface Course {
  readonly one: Case;
  readonly detained: Interval | undefined;
  readonly request: RequestSpan;
  readonly held: readonly Stretch[];
  /** The steps that belong to a track, in their order. */
  readonly steps: readonly CourseStep[];
  /** The last ruling, if no appeal against it is documented and the case is not pending. */
  readonly lastRuling: CourseStep | undefined;
}

const removals: readonly EventWord[] = ['interpol_deleted', 'interpol_refused', 'notice_withdrawn'];
/** Steps that would not be taken for a request that is gone. */
const pursuits: readonly EventWord[] = [
  'notice_issued',
  'detained',
  'remanded',
  'extradition_requested',
  'ruling_admissible',
  'extradited',
];
const goneStatuses: ReadonlySet<Case['interpolStatus']> = new Set([
  'deleted',
  'refused',
  'withdrawn',
]);
const standingStatuses: ReadonlySet<Case['interpolStatus']> = new Set(['active', 'suspended']);

/** The course of a case. Steps keep their order also where their dates contradict it. */
export function courseOf(one: Case): Course {
  const detained = monthInterval(one.detained);
  const steps = courseSteps(one.events);
  const lastCourt = steps.findLast(({ event }) => /^(?:ruling_|appeal_filed$)/.test(event));
  const closed = lastCourt?.event !== 'appeal_filed' && one.outcome !== 'pending';
  return {
    one,
    detained,
    request: requestSpan(one, steps, detained),
    held: boundedByBand(heldStretches(steps, detained), one.custody),
    steps,
    lastRuling: closed ? lastCourt : undefined,
  };
}

/** Request, detention and an end are each dated to the year at least (contract of `detentions.course_dated`). */
export function courseDated({ requested, detained, events }: Case): boolean {
  const ended = events.some(
    ({ event, on }) => endings.has(event) && event !== 'unknown_end' && on.precision !== 'unknown',
  );
  return requested.precision !== 'unknown' && detained.precision !== 'unknown' && ended;
}

function requestSpan(
  one: Case,
  steps: readonly CourseStep[],
  detained: Interval | undefined,
): RequestSpan {
  const removed = steps.findLast(({ event }) => removals.includes(event));
  const from = requestedAt(one, steps, detained);
  const alive = steps
    .filter(({ event }) => pursuits.includes(event))
    .flatMap(({ at }) => (at ? [at.first] : []));
  const known = [...alive, ...(detained ? [detained.first] : []), ...(from ? [from.first] : [])];
  const since = from?.first ?? detained?.first;
  const to = removed?.at && since !== undefined ? after(since, removed.at) : undefined;
  return {
    from,
    to,
    knownTo: known.length > 0 ? Math.min(Math.max(...known), to?.last ?? Infinity) : undefined,
    end:
      removed || goneStatuses.has(one.interpolStatus)
        ? 'gone'
        : standingStatuses.has(one.interpolStatus)
          ? 'stands'
          : 'unknown',
  };
}

/** The released date of the request, made finer by a step within it; without one, the first dated request that is not later than the detention. */
function requestedAt(
  one: Case,
  steps: readonly CourseStep[],
  detained: Interval | undefined,
): Interval | undefined {
  const released = monthInterval(one.requested);
  const asked = steps.flatMap(({ event, at }) =>
    at && (event === 'notice_issued' || event === 'extradition_requested') ? [at] : [],
  );
  if (released)
    return (
      asked.find(({ first, last }) => first >= released.first && last <= released.last) ?? released
    );
  return detained && asked.find(({ first }) => first <= detained.last);
}
