/** The numbers of one figure as JSON: the rows of its CSV with unit, n, version, cut-off and the words that define them. */
import { figureOf } from '../charts/figure.ts';
import { exhibit, type ChartId } from '../charts/registry.ts';
import type { Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';
import { proseText } from '../i18n/prose.ts';
import { jsonText } from '../release/json-text.ts';
import { labelledRows } from './figure-csv.ts';
import type { CountedRelease } from './record.ts';

/** Keys: chart, language, title, definition, note, unknown, unit, n, version, released, cutoff, license, rows. */
export function figureJson(chart: ChartId, release: CountedRelease, language: Language): string {
  const { version, released, cutoff } = release.manifest;
  const figure = figureOf(chart, release, language, release.numbers, messages(language));
  return jsonText({
    chart,
    language,
    title: proseText(figure.finding, language),
    definition: figure.subtitle,
    note: figure.note,
    unknown: proseText(figure.notKnown, language),
    unit: exhibit(chart).unit,
    n: release.cases.length,
    version,
    released,
    cutoff,
    license: 'CC-BY-4.0',
    rows: labelledRows(chart, release, language).map(({ more, ...row }) => ({ ...row, ...more })),
  });
}
