/** Every number in the embeds against a count of its own over the rows of their version and part. One theme stands for all, which differ in their frame alone. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { counted, standing, type Row } from './counted.ts';
import { builtBytes, embedFiles } from './pages.ts';

const columns = { country: 'host_country', charge: 'charge_families', instrument: 'instrument' };

/** The rows of a part, by its public id. */
function rowsOf(cases: readonly Row[], slice: string): readonly Row[] {
  const [kind = '', word = ''] = slice.split(/-(.*)/);
  const column = columns[kind as keyof typeof columns] as string | undefined;
  return column === undefined
    ? cases
    : cases.filter((row) => (row[column] ?? '').toLowerCase().split(';').includes(word));
}

const shown = (version: string): readonly string[] =>
  embedFiles.filter((path) =>
    new RegExp(
      `^e/${version.replaceAll('.', '\\.')}/[^/]+/[^/]+/(?:en|be)/auto/index\\.html$`,
    ).test(path),
  );

it.each(standing)('the embeds of %s show what its rows count', (version) => {
  const { cases, cell, metric } = counted(version);
  const faults: string[] = [];
  let seen = 0;
  for (const path of shown(version)) {
    const slice = path.split('/')[3] ?? '';
    const scope = rowsOf(cases, slice);
    const { document } = parseHTML(builtBytes(path).toString('utf8'));
    for (const each of document.querySelectorAll('[data-cell], [data-key]')) {
      seen += 1;
      const column = each.closest('table, svg')?.getAttribute('data-column') ?? '';
      const key = each.getAttribute('data-cell') ?? each.getAttribute('data-key') ?? '';
      const text = each.getAttribute('data-count') ?? each.textContent.trim();
      if (String(cell(scope, column, key)) !== text)
        faults.push(`${path}: ${column} ${key} is shown as ${text}`);
    }
    const named = document.querySelectorAll('[data-metric]');
    if (named.length > 0 !== (slice === 'all')) faults.push(`${path}: metrics of a part`);
    for (const each of named)
      if (String(metric(each.getAttribute('data-metric') ?? '')) !== each.textContent.trim())
        faults.push(`${path}: ${each.getAttribute('data-metric') ?? ''}`);
  }
  expect(faults).toEqual([]);
  expect(seen).toBeGreaterThan(1000);
});
