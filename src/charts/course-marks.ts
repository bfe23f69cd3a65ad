/** The signs of a course: which step is drawn as what, on which track, dated or not. It refuses a sign that says more than its step. */
import type { Interval, Track } from '../statistics/course-steps.ts';
import type { Course } from '../statistics/course.ts';
import type { EventWord } from '../model/vocabulary.ts';

/** A sign that stands at a point of a track. */
export type PointSign =
  | 'made'
  | 'suspended'
  | 'gone'
  | 'released'
  | 'handover'
  | 'died'
  | 'house_arrest'
  | 'asked'
  | 'appealed'
  | 'ruling_admissible'
  | 'ruling_inadmissible'
  | 'ruling_quashed';

/** One sign; without `at` it stands in the column of undated ones. */
export interface CourseMark {
  readonly sign: PointSign;
  readonly track: Track;
  readonly at: Interval | undefined;
  /** True for the last ruling documented. */
  readonly last: boolean;
}

/** The sign of each step; detention and house arrest are drawn as stretches where they are dated. */
const signOf: Readonly<Record<EventWord, PointSign | undefined>> = {
  left_origin: undefined,
  notice_issued: 'made',
  detained: undefined,
  released_by_police: 'released',
  released_by_prosecutor: 'released',
  released_by_court: 'released',
  remanded: undefined,
  house_arrest: undefined,
  extradition_requested: 'asked',
  ruling_admissible: 'ruling_admissible',
  ruling_inadmissible: 'ruling_inadmissible',
  appeal_filed: 'appealed',
  ruling_quashed: 'ruling_quashed',
  extradited: 'handover',
  deported: 'handover',
  abducted: 'handover',
  asylum_applied: undefined,
  asylum_granted: undefined,
  left_host: 'released',
  ccf_request: 'asked',
  interpol_suspended: 'suspended',
  interpol_deleted: 'gone',
  interpol_refused: 'gone',
  notice_withdrawn: 'gone',
  died: 'died',
  unknown_end: undefined,
};

/** All signs of a course in the order of its steps, the request first; a departure after a release is none. */
export function courseMarks({ request, steps, lastRuling }: Course): readonly CourseMark[] {
  const marks: CourseMark[] = request.from
    ? [{ sign: 'made', track: 'request', at: request.from, last: false }]
    : [];
  let released = false;
  for (const step of steps) {
    const { event, at, track } = step;
    const undatedHome = event === 'house_arrest' && at === undefined;
    const sign = undatedHome ? 'house_arrest' : signOf[event];
    const known = sign === 'made' && request.from && (!at || at.first === request.from.first);
    const moved = event === 'left_host' && released;
    released = sign === 'released' || (released && track !== 'held');
    if (sign !== undefined && !known && !moved)
      marks.push({ sign, track, at, last: step === lastRuling });
  }
  if (request.end === 'gone' && !marks.some(({ sign }) => sign === 'gone'))
    marks.push({ sign: 'gone', track: 'request', at: undefined, last: false });
  return marks;
}
