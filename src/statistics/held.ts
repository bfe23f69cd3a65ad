/** How long a person was held, as stretches of custody and house arrest. It refuses to end a stretch whose end is not dated. */
import type { EventWord, Word } from '../model/vocabulary.ts';
import { after, type CourseStep, type Interval } from './course-steps.ts';

/** One stretch; `knownTo` is the last month in which a step shows it going on, `to` its end where that is dated; without, a later step or the band of days may say by which month it was over. */
export interface Stretch {
  readonly kind: 'custody' | 'house_arrest';
  readonly from: Interval;
  readonly knownTo: number;
  readonly to: Interval | undefined;
  readonly overBy: number | undefined;
}

const beginnings: Partial<Record<EventWord, Stretch['kind']>> = {
  detained: 'custody',
  remanded: 'custody',
  house_arrest: 'house_arrest',
};

/** Steps after which a person is no longer held for the request; an unknown end is one of them, without a date. */
export const endings: ReadonlySet<EventWord> = new Set<EventWord>([
  'released_by_police',
  'released_by_prosecutor',
  'released_by_court',
  'extradited',
  'deported',
  'abducted',
  'left_host',
  'died',
  'unknown_end',
]);

/** The stretches in the order of the steps; the first begins with the released date of detention. */
export function heldStretches(
  steps: readonly CourseStep[],
  detained: Interval | undefined,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  let first = true;
  const close = (at: Interval | undefined, later: readonly CourseStep[]): void => {
    if (open) {
      const to = at && after(open.from.first, at);
      stretches.push({ ...open, to, overBy: to ? undefined : overBy(open, later) });
    }
    open = undefined;
  };
  for (const [i, { event, at }] of steps.entries()) {
    const later = steps.slice(i);
    const kind = beginnings[event];
    if (kind !== undefined) {
      if (open?.kind === kind) {
        open = { ...open, knownTo: Math.max(open.knownTo, at?.first ?? open.knownTo) };
        continue;
      }
      close(at, later);
      const from = first ? (detained ?? at) : at;
      first = false;
      if (from) open = { kind, from, knownTo: from.first, to: undefined, overBy: undefined };
    } else if (endings.has(event)) close(event === 'unknown_end' ? undefined : at, later);
  }
  close(undefined, []);
  return stretches.map((stretch) =>
    stretch.to ? { ...stretch, knownTo: Math.min(stretch.knownTo, stretch.to.last) } : stretch,
  );
}

/** The most months after its beginning in which custody of a band can end: the days of the band, begun on the last day of a month. */
const mostMonths: Readonly<Record<Word<'custody'>, number | undefined>> = {
  up_to_2_days: 1,
  '3_to_40_days': 2,
  '41_to_90_days': 3,
  '3_to_6_months': 7,
  '6_to_12_months': 13,
  over_12_months: undefined,
  unknown: undefined,
};

/** The same stretches, where an open one cannot have lasted longer than the band of days in custody; several of custody share their days, so that none is bounded. */
export function boundedByBand(
  stretches: readonly Stretch[],
  custody: Word<'custody'>,
): readonly Stretch[] {
  const most = mostMonths[custody];
  const inCustody = stretches.filter(({ kind }) => kind === 'custody');
  if (most === undefined || inCustody.length !== 1) return stretches;
  return stretches.map((stretch) =>
    stretch.kind === 'custody' && !stretch.to && stretch.overBy === undefined
      ? { ...stretch, overBy: Math.max(stretch.knownTo, stretch.from.last + most) }
      : stretch,
  );
}

/** The month by which a stretch was over, from the first dated end after it; undefined if there is none. */
function overBy({ knownTo }: Stretch, later: readonly CourseStep[]): number | undefined {
  const end = later.find(({ event, at }) => at && event !== 'unknown_end' && endings.has(event));
  return end?.at && end.at.last >= knownTo ? end.at.last : undefined;
}
