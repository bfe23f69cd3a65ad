/** How long until something ends, where not every end is known: Kaplan-Meier and Aalen-Johansen. It refuses to treat a case without a known end as ended. */
import { z, type Bounds } from './intervals.ts';

/** Times in months. A case is at risk after `entry` up to and including `exit`; without an entry, or with 0, from the beginning, time 0 included. */
interface Watched {
  readonly entry?: number;
  readonly exit: number;
}

/** One step of the Kaplan-Meier curve: what holds from `time` until the next step. */
export interface SurvivalStep extends Bounds {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  readonly standardError: number;
}

/** One step of the competing endings: the share that has ended in each way by `time`. */
export interface IncidenceStep {
  readonly time: number;
  readonly atRisk: number;
  /** By cause, each that occurs at all, zeros included. */
  readonly incidence: Record<number, number>;
}

/**
 * Kaplan-Meier estimate at each time with an event; times without one have no row, no observations give none.
 * Greenwood's standard error, log-log interval of 95 % (Kalbfleisch and Prentice 1980), cases that enter late at risk only from then on.
 * Where nobody is left, Greenwood's sum has no value: the standard error is its limit, 0, and the interval says nothing, 0 to 1.
 * Throws a RangeError for a time that is negative or not finite, and for an exit that is not after its entry.
 */
export function kaplanMeier(
  observations: readonly (Watched & { readonly event: boolean })[],
): SurvivalStep[] {
  let survival = 1;
  let greenwood = 0;
  return eventTimes(observations, ({ event }) => event).map(({ time, atRisk, ending }) => {
    const events = ending.length;
    survival *= (atRisk - events) / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    const standardError = survival === 0 ? 0 : survival * Math.sqrt(greenwood);
    return { time, atRisk, events, survival, standardError, ...logLog(survival, greenwood) };
  });
}

/**
 * Aalen-Johansen estimate of the incidence of each cause, where causes compete; cause 0 means censored.
 * Survival and all incidences add up to 1 at every time (O. Aalen, S. Johansen, Scand J Stat 5 (1978) 141-150).
 * Rows, edge cases and errors as in `kaplanMeier`; a cause must be a whole number from 0.
 */
export function aalenJohansen(
  observations: readonly (Watched & { readonly cause: number })[],
): IncidenceStep[] {
  for (const { cause } of observations)
    if (!Number.isInteger(cause) || cause < 0)
      throw new RangeError(`The cause ${String(cause)} is not a whole number from 0.`);
  const causes = [...new Set(observations.map(({ cause }) => cause))]
    .filter((cause) => cause !== 0)
    .sort((a, b) => a - b);
  const sums = new Map(causes.map((cause) => [cause, 0]));
  let survival = 1;
  return eventTimes(observations, ({ cause }) => cause !== 0).map(({ time, atRisk, ending }) => {
    for (const cause of causes) {
      const events = ending.filter((one) => one.cause === cause).length;
      sums.set(cause, (sums.get(cause) ?? 0) + (survival * events) / atRisk);
    }
    survival *= (atRisk - ending.length) / atRisk;
    return { time, atRisk, incidence: Object.fromEntries(sums) };
  });
}

/** How many are at risk just before a time: entered before it, and not gone. */
export function atRiskAt(observations: readonly Watched[], time: number): number {
  return observations.filter(({ entry = 0, exit }) => exit >= time && (entry === 0 || entry < time))
    .length;
}

/** Each distinct time at which something ends, in order, with those at risk and those that end. */
function eventTimes<O extends Watched>(
  observations: readonly O[],
  ends: (one: O) => boolean,
): readonly { time: number; atRisk: number; ending: readonly O[] }[] {
  observations.forEach(checked);
  const ended = Map.groupBy(observations.filter(ends), ({ exit }) => exit);
  return [...ended]
    .sort(([a], [b]) => a - b)
    .map(([time, ending]) => ({ time, ending, atRisk: atRiskAt(observations, time) }));
}

function logLog(survival: number, greenwood: number): Bounds {
  if (survival === 0) return { lower: 0, upper: 1 };
  const logarithm = Math.log(survival);
  const spread = Math.exp((z * Math.sqrt(greenwood)) / Math.abs(logarithm));
  return { lower: Math.exp(logarithm * spread), upper: Math.exp(logarithm / spread) };
}

function checked({ entry = 0, exit }: Watched): void {
  const whole = [entry, exit].every((time) => Number.isFinite(time) && time >= 0);
  if (!whole || (entry > 0 && entry >= exit))
    throw new RangeError(
      `From ${String(entry)} to ${String(exit)} months is not a time under observation.`,
    );
}
