/** Two pages to compare with, both of synthetic rows: the floor, finished drawings that a script only rescales, and a usual dashboard that counts the CSV in the browser with crossfilter2 and dc.js. They hold no real case. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvText } from '../../src/selection/csv.ts';
import type { Cells } from '../../src/selection/csv.ts';

/** The columns that both pages draw, a chart each: those that the page of cases counts. */
const drawn = [
  'charge_families',
  'motive',
  'outcome',
  'instrument',
  'detained',
  'host_country',
  'host_region',
  'trigger',
  'protection',
  'interpol_status',
  'evidence',
] as const;

/** Writes `floor.html` and `dashboard.html` with all that they load into `folder`. */
export function writeBaselinePages(folder: string, cases: Cells): void {
  mkdirSync(folder, { recursive: true });
  const dc = dirname(fileURLToPath(import.meta.resolve('dc/package.json')));
  const crossfilter = dirname(fileURLToPath(import.meta.resolve('crossfilter2/package.json')));
  const own = createRequire(join(dc, 'package.json'));
  for (const [from, name] of [
    [join(dc, 'dist/dc.min.js'), 'dc.js'],
    [join(dc, 'dist/style/dc.min.css'), 'dc.css'],
    [join(dirname(own.resolve('d3/package.json')), 'dist/d3.min.js'), 'd3.js'],
    [join(crossfilter, 'crossfilter.min.js'), 'cf.js'],
  ] as const)
    copyFileSync(from, join(folder, name));
  writeFileSync(join(folder, 'cases.csv'), csvText(cases));
  writeFileSync(join(folder, 'dashboard.html'), dashboard());
  writeFileSync(join(folder, 'floor.html'), floor(cases));
}

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synthetic</title>${head}</head><body><h1>Synthetic rows</h1>${body}</body></html>\n`;
}

function dashboard(): string {
  const scripts = ['d3', 'cf', 'dc'].map((name) => `<script defer src="${name}.js"></script>`);
  return page(
    `<link rel="stylesheet" href="dc.css">${scripts.join('')}<script>
addEventListener('DOMContentLoaded', async () => {
  dc.config.disableTransitions = true;
  const rows = crossfilter(await d3.csv('cases.csv'));
  for (const column of ${JSON.stringify(drawn)}) {
    const dimension = column === 'charge_families'
      ? rows.dimension((row) => row[column].split(';'), true)
      : rows.dimension((row) => row[column].slice(0, column === 'detained' ? 4 : undefined));
    dc.rowChart('#' + column).width(420).height(320).dimension(dimension).group(dimension.group()).elasticX(true);
  }
  dc.dataCount('#count').crossfilter(rows).groupAll(rows.groupAll());
  dc.dataTable('#list').dimension(rows.dimension((row) => row.detained)).size(50).showSections(false)
    .columns(['case_id', 'detained', 'host_country', 'charge_families', 'motive', 'outcome', 'evidence']);
  dc.renderAll();
});</script>`,
    `<p id="count"><span class="filter-count"></span> / <span class="total-count"></span></p>${drawn
      .map((column) => `<div id="${column}" data-drawing></div>`)
      .join('')}<table id="list"></table>`,
  );
}

function floor(cases: Cells): string {
  const charts = drawn.map((column) => {
    const at = cases.columns.indexOf(column);
    const words = cases.rows.flatMap((row) =>
      column === 'detained' ? [row[at]?.slice(0, 4)] : row[at]?.split(';'),
    );
    const counts = [...Map.groupBy(words, (word) => word ?? '')].map(
      ([word, same]) => [word, same.length] as const,
    );
    const most = Math.max(...counts.map(([, count]) => count));
    const bars = counts.map(
      ([word, count], i) =>
        `<rect data-word="${word}" y="${String(i * 24)}" width="${String((count / most) * 400)}" height="20"/><text x="4" y="${String(i * 24 + 15)}">${word} ${String(count)}</text>`,
    );
    return `<svg data-drawing id="${column}" width="420" height="320">${bars.join('')}</svg>`;
  });
  return page(
    '<style>rect{fill:#369}</style>',
    `${charts.join('')}<script>addEventListener('click', ({ target }) => {
  if (target.dataset.word) for (const bar of document.querySelectorAll('rect'))
    bar.style.transform = bar.style.transform ? '' : 'scaleX(.5)';
});</script>`,
  );
}
