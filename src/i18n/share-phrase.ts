/** A share as a phrase, put together from the words of a language. It refuses to decide what may be said: that comes with the share. */
import type { NamedFraction, Share } from '../statistics/share.ts';
import type { MetricId } from '../statistics/metrics.ts';
import { prose, type Count, type Percent, type Prose } from './prose.ts';

type Bound = string | Percent;

/** The words that a language needs to say shares. */
export interface ShareWords {
  /** 7 of 24. */
  readonly of: (x: Count, n: Count) => Prose;
  /** Fractions by name, as they stand alone and as they stand in a range. */
  readonly alone: Readonly<Record<NamedFraction, string>>;
  readonly from: Readonly<Record<NamedFraction, string>>;
  readonly to: Readonly<Record<NamedFraction, string>>;
  readonly that: (share: Bound) => Prose;
  readonly between: (lower: Bound, upper: Bound) => Prose;
  readonly atMost: (share: string) => Prose;
  readonly atLeast: (share: string) => Prose;
  readonly anything: string;
  /** Why the range is open, after a range and alone. */
  readonly since: (unknown: Count) => Prose;
  readonly unknown: (unknown: Count) => Prose;
  /** Wilson's interval, in words that say what it is and is not. */
  readonly chance: (x: Count, n: Count, lower: Percent, upper: Percent) => Prose;
}

/** n of N, then the share in percent, in a named fraction or not at all, as the range that unknowns leave open. */
export function sharePhrase(share: Share, words: ShareWords, metric?: MetricId): Prose {
  const x = { value: share.x, ...(metric && { metric }) };
  const counted = words.of(x, base(share, metric));
  const unknown = { value: share.unknown };
  const said = sharing(share, words, metric);
  if (!said) return share.unknown > 0 ? prose`${counted}; ${words.unknown(unknown)}` : counted;
  return share.unknown > 0
    ? prose`${counted}, ${said}, ${words.since(unknown)}`
    : prose`${counted}, ${said}`;
}

/** What chance alone would allow; undefined where a percentage may not be said. */
export function chancePhrase(
  share: Share,
  words: ShareWords,
  metric?: MetricId,
): Prose | undefined {
  if (share.said !== 'percent') return undefined;
  const { lower, upper } = share.chance;
  const x = { value: share.x, ...(metric && { metric }) };
  return words.chance(
    x,
    base(share, metric),
    { share: lower, end: 'lower' },
    { share: upper, end: 'upper' },
  );
}

function base({ n }: Share, metric: MetricId | undefined): Count {
  return { value: n, ...(metric && { metric: 'detentions.total' }) };
}

/** Undefined where the counts have said it all: below ten, and where it is none or all for sure. */
function sharing(share: Share, words: ShareWords, metric?: MetricId): Prose | undefined {
  if (share.unknown === 0 && (share.x === 0 || share.x === share.n)) return undefined;
  const of = metric && { of: metric };
  switch (share.said) {
    case 'counts':
      return undefined;
    case 'percent':
      return share.lower === share.upper
        ? words.that({ share: share.lower, ...of })
        : words.between(
            { share: share.lower, end: 'lower', ...of },
            { share: share.upper, end: 'upper', ...of },
          );
    case 'fractions': {
      const { lower, upper } = share;
      if (lower === upper) return words.that(words.alone[lower]);
      if (lower === 'none')
        return upper === 'all' ? [words.anything] : words.atMost(words.alone[upper]);
      if (upper === 'all') return words.atLeast(words.alone[lower]);
      return words.between(words.from[lower], words.to[upper]);
    }
  }
}
