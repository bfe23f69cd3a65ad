/** The numbers of one figure as CSV, with labels in a language. It refuses cells that a spreadsheet would run. */
import Papa from 'papaparse';
import { figureRows, type FigureRow } from '../charts/figure-rows.ts';
import { exhibit, type ChartId } from '../charts/registry.ts';
import { countryName } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { gapLabels } from '../i18n/gap-labels.ts';
import { messages } from '../i18n/messages.ts';
import type { CustodyRun } from '../statistics/custody-time.ts';
import type { CountedRelease } from './record.ts';

/** Columns: chart, column, key, label, count, unit, n, version, cutoff, then the further numbers that some rows have, last the definition of what is counted. UTF-8, LF. */
export function figureCsv(chart: ChartId, release: CountedRelease, language: Language): string {
  const { version, cutoff } = release.manifest;
  const { unit } = exhibit(chart);
  const rows = labelledRows(chart, release, language).map(({ more, ...row }) => ({
    chart,
    ...row,
    unit,
    n: release.cases.length,
    version,
    cutoff,
    ...more,
  }));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row))), 'definition'];
  const definition = messages(language).sentences.exhibits[chart].subtitle;
  const defined = rows.map((row) => ({ ...row, definition }));
  return `${Papa.unparse(defined, { newline: '\n', columns })}\n`;
}

/** The rows of a figure with the label of their key; `more` holds further numbers, to six decimals. */
export function labelledRows(chart: ChartId, release: CountedRelease, language: Language) {
  const { data } = exhibit(chart).read(release.cases, release.manifest.cutoff);
  return figureRows(data).map((row) => ({
    column: row.column,
    key: row.key,
    label: label(row, language),
    count: row.count,
    more: Object.fromEntries(
      Object.entries(row.more ?? {}).map(([name, value]) => [name, Number(value.toFixed(6))]),
    ),
  }));
}

function label({ column, key }: FigureRow, language: Language): string {
  const { words, text, custody, reading } = messages(language);
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...words,
    outcome: { ...words.outcome, returned: text.table.handedOver },
    custody_end: { ...custody.ends, open: custody.open, undated: custody.undated },
  };
  if (column.startsWith('lacking')) {
    const [name = '', group] = key.split('|');
    const columns: Readonly<Record<string, string>> = {
      ...gapLabels(text),
      rows: reading.missing.rows,
    };
    const place =
      group === undefined || column === 'lacking_by_year'
        ? group
        : group === 'unknown'
          ? text.table.unknownCountry
          : countryName(group, language);
    return [columns[name], place].filter((part) => part !== undefined).join(' | ');
  }
  if (column === 'custody_time') {
    const [what = '', run = '', month = ''] = key.split('|');
    const counted = { ...custody.ends, at_risk: custody.atRisk }[what];
    const length = custody.runs[run as CustodyRun];
    return `${counted ?? what} | ${length} | ${custody.month} ${month}`;
  }
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
