/** How a share may be said: the display rules of the project, by how many it is counted out of. It refuses a percentage of fewer than twenty. */
import { sharedRange, wilson, type Bounds } from './intervals.ts';

/** From this many on a share may be said in percent; from `fractionsFrom` in a fraction; below in counts alone (publication.md, rule 1). */
export const percentFrom = 20;
export const fractionsFrom = 10;

/** The fractions that have a name in words, from none to all. */
export const namedFractions = [
  'none',
  'quarter',
  'third',
  'half',
  'two_thirds',
  'three_quarters',
  'all',
] as const;
export type NamedFraction = (typeof namedFractions)[number];

const values: Readonly<Record<NamedFraction, number>> = {
  none: 0,
  quarter: 1 / 4,
  third: 1 / 3,
  half: 1 / 2,
  two_thirds: 2 / 3,
  three_quarters: 3 / 4,
  all: 1,
};

/** `x` of `n`, and `unknown` of which it is not known; what may be said of it depends on `n`. */
export interface Part {
  readonly x: number;
  readonly n: number;
  readonly unknown: number;
}
export type Share = Part &
  (
    | { readonly said: 'counts' }
    | {
        readonly said: 'fractions';
        readonly lower: NamedFraction;
        readonly upper: NamedFraction;
      }
    | ({ readonly said: 'percent'; readonly chance: Bounds } & Bounds)
  );

/**
 * What may be said of a part: the range that unknowns leave open comes first, Wilson's interval only beside a percentage.
 * Fractions are the nearest named ones that hold the range between them. Throws a RangeError if `x` and `unknown` exceed `n`.
 */
export function shareOf(part: Part): Share {
  const { x, unknown, n } = part;
  if (n < fractionsFrom) return { ...part, said: 'counts' };
  const { lower, upper } = sharedRange(x, unknown, n);
  if (n >= percentFrom) return { ...part, said: 'percent', lower, upper, chance: wilson(x, n) };
  return {
    ...part,
    said: 'fractions',
    lower: namedFractions.findLast((name) => values[name] <= lower) ?? 'none',
    upper: namedFractions.find((name) => values[name] >= upper) ?? 'all',
  };
}
