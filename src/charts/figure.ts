/** An exhibit in one language, ready to be set: finding, subtitle, numbers, what is not known. It refuses markup. */
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { numberText, type Numbers, type Prose } from '../i18n/prose.ts';
import type { Release } from '../model/release.ts';
import type { ExhibitData } from './exhibit.ts';
import { figureShares, type SaidShare } from './figure-shares.ts';
import { periodLimits } from './period-limits.ts';
import { exhibit, type ChartId } from './registry.ts';

/** Everything that a page, an embed or an image says about one exhibit. */
export interface Figure {
  readonly id: ChartId;
  readonly unit: string;
  readonly data: ExhibitData;
  readonly finding: Prose;
  readonly subtitle: string;
  readonly notKnown: Prose;
  readonly caption: string;
  readonly note: string;
  /** Two sentences: how it is read, and what it cannot say. */
  readonly howTo: string;
  readonly shares: readonly SaidShare[];
  /** What chance alone would allow of the counts of a figure over time. */
  readonly limits: readonly Prose[];
}

/** The exhibit `id` of a release in the words of a language. */
export function figureOf(
  id: ChartId,
  release: Release,
  language: Language,
  numbers: Numbers,
  messages: Messages,
): Figure {
  const { unit, read } = exhibit(id);
  const { data, finding } = read(release.cases, release.manifest.cutoff);
  const words = messages.sentences.exhibits[id];
  const left = data.form === 'courses' ? data.courses.left : 0;
  return {
    id,
    unit: messages.text.units[unit],
    data,
    finding: finding({ numbers, messages, language }),
    subtitle: left > 0 ? messages.extent.courses.subtitle : words.subtitle,
    notKnown: words.notKnown(numbers),
    caption: words.caption,
    note: [
      ...(left > 0 ? [extentNote(release.cases.length, left, language, messages)] : []),
      words.note,
    ].join(' '),
    howTo: messages.reading.howTo[id],
    shares: figureShares(id, data, numbers, messages, language),
    limits: periodLimits(data, messages),
  };
}

function extentNote(total: number, left: number, language: Language, { extent }: Messages): string {
  return extent.courses.note(numberText(total - left, language), numberText(total, language));
}
