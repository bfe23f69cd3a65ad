/** The numbers of one figure as CSV, with labels in a language. It refuses cells that a spreadsheet would run. */
import Papa from 'papaparse';
import { figureRows, type FigureRow } from '../charts/figure-rows.ts';
import { exhibit, type ChartId } from '../charts/registry.ts';
import { countryName } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';
import type { CountedRelease } from './record.ts';

/** Columns: chart, column, key, label, count, unit, n, version, cutoff. UTF-8, LF. */
export function figureCsv(chart: ChartId, release: CountedRelease, language: Language): string {
  const { version, cutoff } = release.manifest;
  const { unit } = exhibit(chart);
  const rows = labelledRows(chart, release, language).map((row) => ({
    chart,
    ...row,
    unit,
    n: release.cases.length,
    version,
    cutoff,
  }));
  return `${Papa.unparse(rows, { newline: '\n' })}\n`;
}

/** The rows of a figure with the label of their key. */
export function labelledRows(chart: ChartId, release: CountedRelease, language: Language) {
  const { data } = exhibit(chart).read(release.cases, release.manifest.cutoff);
  return figureRows(data).map((row) => ({
    column: row.column,
    key: row.key,
    label: label(row, language),
    count: row.count,
  }));
}

function label({ column, key }: FigureRow, language: Language): string {
  const { words, text } = messages(language);
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...words,
    outcome: { ...words.outcome, returned: text.table.handedOver },
  };
  const keys = key.split('|');
  return column
    .split('|')
    .map((name, i) => {
      const word = keys[i] ?? '';
      if (name === 'detained') return word === 'unknown' ? text.table.undated : word;
      if (name !== 'host_country') return labels[name]?.[word] ?? word;
      return word === 'unknown' ? text.table.unknownCountry : countryName(word, language);
    })
    .join(' | ');
}
