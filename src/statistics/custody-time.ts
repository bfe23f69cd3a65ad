/** Time in custody over all cases: what is known, and the competing endings month by month in two runs, all stays at their shortest and at their longest. It refuses a curve of few. */
import type { Case } from '../model/case.ts';
import { custodyEnds, custodyStay, type CustodyEnd } from './custody-stay.ts';
import { aalenJohansen, atRiskAt, kaplanMeier } from './survival.ts';

/** All stays as short, or as long, as the dates of the release allow. */
export const custodyRuns = ['shortest', 'longest'] as const;
export type CustodyRun = (typeof custodyRuns)[number];

/** One month of one run: how many are at risk in it, and what has ended by it, counted and as incidence. */
export interface CustodyMonth {
  readonly month: number;
  readonly atRisk: number;
  readonly ended: Readonly<Record<CustodyEnd, number>>;
  readonly incidence: Readonly<Record<CustodyEnd, number>>;
}

/** Both runs from month 0 to `last`, the last month with enough at risk in both. */
export interface CustodyCurve {
  readonly last: number;
  readonly runs: Readonly<Record<CustodyRun, readonly CustodyMonth[]>>;
  /** The first month by which half had left custody in any way; undefined where the curve does not reach it. */
  readonly median: Readonly<Record<CustodyRun, number | undefined>>;
}

/** What is known of custody: detentions by ending, without a dated end, without a dated beginning; the sum is `total`. */
export interface CustodyTime {
  readonly total: number;
  readonly ended: Readonly<Record<CustodyEnd, number>>;
  readonly open: number;
  readonly undated: number;
  /** Of the stays, as short as they may be, those still held and followed after the least months of a curve. */
  readonly followed: number;
  readonly curve: CustodyCurve | undefined;
}

/** Least numbers for a curve (publication.md, rule 5): stays, endings, at risk in each month that is drawn; and, so that there is a course to see, months. */
export const leastForCurve = { stays: 10, endings: 5, atRisk: 5, months: 3 } as const;

interface Observation {
  readonly exit: number;
  readonly cause: number;
}

/** Time in custody of some cases. */
export function custodyTime(cases: readonly Case[]): CustodyTime {
  const stays = cases.flatMap((one) => custodyStay(one) ?? []);
  const run = (length: CustodyRun): readonly Observation[] =>
    stays.map((stay) => ({
      exit: stay[length],
      cause: stay.end === undefined ? 0 : custodyEnds.indexOf(stay.end) + 1,
    }));
  const both = { shortest: run('shortest'), longest: run('longest') };
  return {
    total: cases.length,
    ended: perEnd((end) => stays.filter((stay) => stay.end === end).length),
    open: stays.filter(({ end }) => end === undefined).length,
    undated: cases.length - stays.length,
    followed: atRiskAt(both.shortest, leastForCurve.months),
    curve: curveOf(both),
  };
}

/** Undefined where the record is too small: fewer stays or endings than the least, or too few at risk for as many months. */
function curveOf(
  both: Readonly<Record<CustodyRun, readonly Observation[]>>,
): CustodyCurve | undefined {
  const { stays, endings, atRisk, months: least } = leastForCurve;
  const events = both.shortest.filter(({ cause }) => cause !== 0).length;
  if (both.shortest.length < stays || events < endings) return undefined;
  let last = 0;
  while (custodyRuns.every((run) => atRiskAt(both[run], last + 1) >= atRisk)) last += 1;
  if (last < least) return undefined;
  const months = (run: CustodyRun) => monthsOf(both[run], last);
  return {
    last,
    runs: { shortest: months('shortest'), longest: months('longest') },
    median: { shortest: medianOf(both.shortest, last), longest: medianOf(both.longest, last) },
  };
}

function monthsOf(observations: readonly Observation[], last: number): readonly CustodyMonth[] {
  const steps = aalenJohansen(observations);
  return Array.from({ length: last + 1 }, (_, month) => {
    const incidence = steps.findLast(({ time }) => time <= month)?.incidence ?? {};
    return {
      month,
      atRisk: atRiskAt(observations, month),
      ended: perEnd(
        (_end, cause) =>
          observations.filter((one) => one.cause === cause && one.exit <= month).length,
      ),
      incidence: perEnd((_end, cause) => incidence[cause] ?? 0),
    };
  });
}

function medianOf(observations: readonly Observation[], last: number): number | undefined {
  return kaplanMeier(observations.map(({ exit, cause }) => ({ exit, event: cause !== 0 }))).find(
    ({ time, survival }) => time <= last && survival <= 0.5,
  )?.time;
}

function perEnd(
  value: (end: CustodyEnd, cause: number) => number,
): Readonly<Record<CustodyEnd, number>> {
  const entries = custodyEnds.map((end, i) => [end, value(end, i + 1)] as const);
  return Object.fromEntries(entries) as Record<CustodyEnd, number>;
}
