/** Labels over time: in every language, for every span and width, inside the drawing and clear of each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLayout, type AxisLabel, type ColumnLayout } from '../../src/charts/column-layout.ts';
import { drawColumns } from '../../src/charts/columns.ts';
import { widestPx } from '../../src/charts/wrapped-text.ts';
import { languages } from '../../src/i18n/languages.ts';
import { serverStage } from '../../src/site/server-stage.ts';
import type { TimeTally } from '../../src/statistics/time.ts';
import { svgFaults } from './svg-text.ts';

const years = fc
  .record({
    first: fc.integer({ min: 1990, max: 2020 }),
    counts: fc.array(fc.nat({ max: 150 }), { minLength: 0, maxLength: 36 }),
    open: fc.integer({ min: 0, max: 1 }),
    undated: fc.nat({ max: 90 }),
  })
  .map(({ first, counts, open, undated }): TimeTally => ({
    grain: 'year',
    periods: counts.map((count, i) => ({
      key: String(first + i),
      count,
      open: i >= counts.length - open,
    })),
    byYearOnly: [],
    undated,
    total: counts.reduce((sum, count) => sum + count, undated),
  }));
const quarters = fc
  .record({
    counts: fc.array(fc.nat({ max: 30 }), { minLength: 4, maxLength: 20 }),
    apart: fc.subarray(['2021', '2022', '2023', '2024', '2025']),
    undated: fc.nat({ max: 30 }),
  })
  .map(({ counts, apart, undated }): TimeTally => ({
    grain: 'quarter',
    periods: counts.map((count, i) => ({
      key: `${String(2021 + Math.floor(i / 4))}-Q${String((i % 4) + 1)}`,
      count,
      open: i >= counts.length - 2,
    })),
    byYearOnly: apart.map((key) => ({ key, count: 1 })),
    undated,
    total: counts.reduce((sum, count) => sum + count, undated + apart.length),
  }));
const widthPx = fc.constantFrom(328, 712, 760);
const language = fc.constantFrom(...languages);

interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

function box({ fontPx }: ColumnLayout, { lines, atPx, anchor, row }: AxisLabel): Box {
  const wide = widestPx(lines, fontPx);
  const from = anchor === 'middle' ? atPx - wide / 2 : anchor === 'end' ? atPx - wide : atPx;
  return { from, to: from + wide, top: row, bottom: row + lines.length };
}

describe('columnLayout(time, stage)', () => {
  it('keeps labels inside the drawing and apart from each other', () => {
    fc.assert(
      fc.property(fc.oneof(years, quarters), widthPx, language, (time, width, lang) => {
        const layout = columnLayout(time, serverStage(lang, width, 'x'));
        const boxes = layout.labels.map((label) => box(layout, label));
        const outside = boxes.filter(({ from, to }) => from < -0.5 || to > width + 0.5);
        const overlapping = boxes.filter((one, i) =>
          boxes
            .slice(i + 1)
            .some(
              (two) =>
                one.from < two.to &&
                two.from < one.to &&
                one.top < two.bottom &&
                two.top < one.bottom,
            ),
        );
        expect([outside, overlapping]).toEqual([[], []]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('drawColumns(time, stage)', () => {
  it('has a mark for every number but zero, and never warns', () => {
    fc.assert(
      fc.property(fc.oneof(years, quarters), widthPx, (time, width) => {
        const svg = drawColumns(time, serverStage('pl', width, 'x'));
        const marks = Array.from(svg.querySelectorAll('[data-key]'), (mark) => [
          mark.getAttribute('data-key') ?? '',
          Number(mark.getAttribute('data-count')),
        ]);
        const numbers = [
          ...[...time.periods, ...time.byYearOnly].map(({ key, count }) => [key, count]),
          ['unknown', time.undated],
        ].filter(([, count]) => count !== 0);
        expect(marks.sort()).toEqual(numbers.sort());
        expect(svgFaults(svg).filter((fault) => fault !== 'no mark')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
