/** The heading of a view with its numbers as numbers of the registry, where they are. It refuses to put one registry number in the place of another. */
import type { Count, Numbers, Prose } from '../i18n/prose.ts';
import type { Preset } from '../selection/presets.ts';
import { sentenceTemplate } from '../selection/sentence.ts';
import type { SelectionWords } from '../selection/words.ts';
import type { MetricId } from '../statistics/metrics.ts';
import type { CaseView } from './case-view.ts';

/** Presets that are a number of the registry. */
const presetMetrics: Readonly<Record<Preset, MetricId | undefined>> = {
  'economic-in-europe': undefined,
  'detained-though-protected': 'detentions.with_protection',
  'handed-over': 'detentions.returned',
  'refused-by-a-court': 'detentions.extradition_refused',
  'red-notices-and-diffusions': 'detentions.interpol',
};

/** How many detentions a view holds. */
export function viewCount({ preset, cases }: CaseView, numbers: Numbers): Count {
  if (preset === undefined) return numbers('detentions.total');
  const metric = presetMetrics[preset];
  return metric === undefined ? { value: cases.length } : numbers(metric);
}

/** "12 of 24 documented detentions: held in Poland", its two numbers as counts. */
export function viewHeading(view: CaseView, words: SelectionWords, numbers: Numbers): Prose {
  const total = numbers('detentions.total');
  const counts: Readonly<Record<string, Count>> = {
    '{n}': viewCount(view, numbers),
    '{total}': total,
  };
  return sentenceTemplate(view.selection, total.value, words)
    .split(/(\{n\}|\{total\})/)
    .filter((part) => part !== '')
    .map((part) => counts[part] ?? part);
}
