/** Sentences with numbers in them, before they become markup or plain text. It refuses numbers that lost their source: each keeps its metric id. */
import type { MetricId } from '../statistics/metrics.ts';
import type { Language } from './languages.ts';

/** A number in a sentence; with a metric id where it comes from the registry. */
export interface Count {
  readonly value: number;
  readonly metric?: MetricId;
  /** The release that it stands in, where that is not the one of the page. */
  readonly version?: string;
  /** What it is counted out of, and how many of those might also belong, where the registry knows. */
  readonly n?: number;
  readonly unknown?: number;
}

/** A share between 0 and 1, as it is said in percent; with the id of the metric that it is a bound of, and with its end of a range. */
export interface Percent {
  readonly share: number;
  readonly end?: 'lower' | 'upper';
  readonly of?: MetricId;
}

/** Words of the request, to be set as such: quoted, italic, unproven. */
export interface Said {
  readonly said: string;
  /** In the voice of the request, but not a quotation. */
  readonly bare?: true;
}

export type Part = string | Count | Percent | Said;

/** A sentence as its parts in order. */
export type Prose = readonly Part[];

/** Looks a number up in the registry of one release. */
export type Numbers = (id: MetricId) => Count;

/** Template tag: keeps counts and quoted words as parts, joins the rest. */
export function prose(texts: TemplateStringsArray, ...values: readonly (Part | Prose)[]): Prose {
  return texts.flatMap((text, i) => {
    const value = values[i];
    const after = value === undefined ? [] : isProse(value) ? value : [value];
    return [text, ...after].filter((part) => part !== '');
  });
}

/** Marks words as the request's own, in quotation marks. */
export function said(words: string): Said {
  return { said: words };
}

/** Sets words in the voice of the request without quoting it. */
export function inItsVoice(words: string): Said {
  return { said: words, bare: true };
}

const quotes: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  be: ['«', '»'],
  ru: ['«', '»'],
  pl: ['„', '”'],
};

/** The sentence as plain text, numbers in the language's form, the request's words in its quotation marks. */
export function proseText(parts: Prose, language: Language): string {
  const [open, close] = quotes[language];
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('share' in part) return percentText(part, language);
      if (!('said' in part)) return numberText(part.value, language);
      return part.bare ? part.said : `${open}${part.said}${close}`;
    })
    .join('');
}

/** Made once for each language: making one costs as much as a thousand uses. */
const numberFormats: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en'),
  be: new Intl.NumberFormat('be'),
  ru: new Intl.NumberFormat('ru'),
  pl: new Intl.NumberFormat('pl'),
};

/** A whole number in the digits and grouping of the language. */
export function numberText(value: number, language: Language): string {
  return numberFormats[language].format(value);
}

/** One number, or the lowest and the highest with a dash between. */
export function rangeText(
  { low, high }: { readonly low: number; readonly high: number },
  language: Language,
): string {
  const ends = high > low ? [low, high] : [low];
  return ends.map((end) => numberText(end, language)).join('–');
}

const roundingModes = { lower: 'floor', upper: 'ceil' } as const;

/**
 * A share in whole percent; an end of a range is rounded outwards, so that the printed range holds the true one.
 * Within one percent of nothing or of all it has as many decimals as its distance needs, so that it is never rounded to either, nor to 1 or 99.
 */
export function percentText({ share, end }: Percent, language: Language): string {
  const distance = 100 * Math.min(share, 1 - share);
  const near = distance > 0 && distance < 1;
  const decimals = near ? Math.min(20, Math.max(1, Math.ceil(-Math.log10(distance)))) : 0;
  return new Intl.NumberFormat(language, {
    style: 'percent',
    maximumFractionDigits: decimals,
    ...(end && { roundingMode: roundingModes[end] }),
  }).format(end ? exactly(share) : share);
}

/** Without the last digits of a double, so that 0.29 is not a little less and rounded down to 28 %. */
function exactly(share: number): number {
  return Number(share.toPrecision(12));
}

function isProse(value: Part | Prose): value is Prose {
  return Array.isArray(value);
}
