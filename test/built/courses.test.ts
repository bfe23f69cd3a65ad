/** The courses on the built timeline: every case of the release once in words, each dated one in one picture per width. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { all, builtPages, faults, value } from './pages.ts';

type Row = Readonly<Record<string, string>>;
const { latest } = z
  .object({ latest: z.string() })
  .parse(JSON.parse(readFileSync('data/index.json', 'utf8')));
const cases = Papa.parse<Row>(readFileSync(`data/${latest}/cases.csv`, 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const ids = (rows: readonly Row[]) => rows.map((row) => row['case_id'] ?? '').sort();
const dated = ids(cases.filter((row) => row['detained'] !== 'unknown'));
const timelines = builtPages.filter(({ path }) => path.endsWith('/timeline/index.html'));

it('the timeline has every case once in words', () => {
  expect(timelines).toHaveLength(4);
  for (const page of timelines)
    expect(
      all(page, '#case-timelines tr[data-case]')
        .map((row) => value(row, 'data-case'))
        .sort(),
    ).toEqual(ids(cases));
});

it('the timeline has every dated case once in a wide picture and once in a narrow one', () => {
  for (const page of timelines)
    for (const width of ['wide', 'narrow'])
      expect(
        all(page, `#case-timelines svg.${width} [data-key]`)
          .map((mark) => value(mark, 'data-key'))
          .sort(),
      ).toEqual(dated);
});

it('pictures that stand beside their words are hidden from readers of the page', () => {
  const found = faults(timelines, (page) =>
    all(page, '#case-timelines svg')
      .filter((svg) => value(svg, 'aria-hidden') !== 'true' || value(svg, 'focusable') !== 'false')
      .map((svg) => value(svg, 'class')),
  );
  expect(found).toEqual([]);
});
