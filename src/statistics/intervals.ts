/** What a count or a share leaves open: by chance (Wilson, Garwood) and by what is not known. It refuses to say anything of undocumented cases. */

/** The 97.5 % point of the standard normal distribution, so that all intervals are of 95 %. */
export const z = 1.959963984540054;

/** The probability that each exact limit leaves beyond itself. */
const tail = 0.025;

/** Bounds of one number, both included. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson's score interval, 95 %, for a share of `n` independent draws: what chance alone would allow.
 * E. B. Wilson, J Am Stat Assoc 22 (1927) 209-212; R. G. Newcombe, Stat Med 17 (1998) 857-872, method 3.
 * `lower` is exactly 0 for no success, `upper` exactly 1 for nothing but successes.
 * @param n at least 1; throws a RangeError for a share of nothing, and unless 0 <= successes <= n
 */
export function wilson(successes: number, n: number): Bounds & { readonly estimate: number } {
  wholeParts('wilson', [successes, n - successes, n]);
  if (n === 0)
    throw new RangeError('wilson: a share of nothing has no interval; n must be 1 or more.');
  const estimate = successes / n;
  const denominator = 1 + z ** 2 / n;
  const centre = (estimate + z ** 2 / (2 * n)) / denominator;
  const half = (z / denominator) * Math.sqrt((estimate * (1 - estimate)) / n + (z / (2 * n)) ** 2);
  return {
    estimate,
    lower: successes === 0 ? 0 : centre - half,
    upper: successes === n ? 1 : centre + half,
  };
}

/**
 * Exact limits, 95 %, of the mean of a Poisson count. F. Garwood, Biometrika 28 (1936) 437-442.
 * Found by bisecting the sum of the mass function down to neighbouring numbers; relative error below 1e-9 for counts up to 10 000.
 * @param count a whole number from 0; throws a RangeError otherwise
 */
export function poissonExact(count: number): Bounds {
  wholeParts('poissonExact', [count]);
  const limits = known.get(count) ?? {
    lower: count === 0 ? 0 : meanWhere(count - 1, 1 - tail),
    upper: meanWhere(count, tail),
  };
  known.set(count, limits);
  return limits;
}

/** Limits that were found: many figures and languages ask for the same. */
const known = new Map<number, Bounds>();

/**
 * The range of a share that unknowns leave open: from none of them belonging to all of them.
 * @param total at least 1; throws a RangeError for a share of nothing, and if the parts exceed it
 */
export function sharedRange(successes: number, unknown: number, total: number): Bounds {
  wholeParts('sharedRange', [successes, unknown, total - successes - unknown, total]);
  if (total === 0)
    throw new RangeError(
      'sharedRange: a share of nothing has no range; the total must be 1 or more.',
    );
  return { lower: successes / total, upper: (successes + unknown) / total };
}

/** The mean for which a Poisson variable is at most `count` with the given probability; it falls as the mean grows. */
function meanWhere(count: number, probability: number): number {
  let below = 0;
  let above = 2 * (count + 4);
  while (atMost(count, above) > probability) above *= 2;
  for (;;) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return middle;
    if (atMost(count, middle) > probability) below = middle;
    else above = middle;
  }
}

/** P(X <= count), summed from the largest term down, in logarithms at its head so that large means do not vanish. */
function atMost(count: number, mean: number): number {
  let logarithm = -mean;
  for (let k = 1; k <= count; k++) logarithm += Math.log(mean / k);
  let term = 1;
  let sum = 1;
  for (let k = count; k > 0; k--) {
    term *= k / mean;
    sum += term;
    if (term < sum * Number.EPSILON && k < mean) break;
  }
  return sum === Infinity ? 1 : Math.min(1, Math.exp(logarithm + Math.log(sum)));
}

function wholeParts(of: string, values: readonly number[]): void {
  for (const value of values)
    if (!Number.isInteger(value) || value < 0)
      throw new RangeError(`${of}: ${String(value)} is not a whole number from 0.`);
}
