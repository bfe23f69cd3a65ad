/** Where columns, gaps and labels of a chart over time stand. It refuses labels that overlap: it thins them, shortens them or makes room. */
import type { Period, TimeTally } from '../statistics/time.ts';
import { labelWidthPx, type Stage } from './stage.ts';
import { widestPx, wrappedText } from './wrapped-text.ts';

/** A text below the axis, `row` lines down. */
export interface AxisLabel {
  readonly lines: readonly string[];
  readonly atPx: number;
  readonly anchor: 'middle' | 'start' | 'end';
  readonly row: number;
  readonly muted: boolean;
}

type Span = readonly [fromPx: number, toPx: number];

/** The layout of one drawing; places are the domain of a band scale without padding. */
export interface ColumnLayout {
  readonly places: readonly string[];
  readonly rightPx: number;
  readonly gapPx: number;
  readonly fontPx: number;
  readonly linePx: number;
  /** The size of letters at which the widest number fits above its column. */
  readonly numberPx: (widest: string) => number;
  readonly labels: readonly AxisLabel[];
  readonly labelLines: number;
  readonly yearStartsPx: readonly number[];
  readonly closedPx: readonly Span[];
  readonly openPx: readonly Span[];
  readonly apartPx: readonly Span[];
}

/** Room between two labels. */
const betweenPx = 8;

/** The layout of a tally over time at the width of the stage. */
export function columnLayout(time: TimeTally, { widthPx, messages }: Stage): ColumnLayout {
  const { table } = messages.text;
  const fontPx = widthPx < 480 ? 11 : 13;
  const width = (text: string): number => labelWidthPx(text, fontPx);
  const { periods, byYearOnly, grain } = time;
  const undated = wrappedText(table.undated, fontPx, widthPx / 6);
  const yearOnly = wrappedText(table.yearOnly, fontPx, widthPx / 6);
  const apart = [
    ...byYearOnly.map(({ key }) => ({
      place: key,
      width: Math.max(width(shortYear(key)), widestPx(yearOnly, fontPx) / byYearOnly.length),
    })),
    { place: 'unknown', width: widestPx(undated, fontPx) },
  ];
  const { at, total, stepPx, rightPx } = spread(periods.length, width('’00'), apart, widthPx);
  const middle = (index: number): number => (index + 0.5) * stepPx;
  const places = Array.from({ length: total }, (_, i) => `gap ${String(i)}`);
  periods.forEach(({ key }, i) => (places[i] = key));
  apart.forEach(({ place }, i) => (places[at[i] ?? 0] = place));

  const groups = [...Map.groupBy(periods.entries(), ([, { key }]) => key.slice(0, 4))].map(
    ([year, members]) => ({
      year,
      first: members[0]?.[0] ?? 0,
      last: members.at(-1)?.[0] ?? 0,
    }),
  );
  const labels = yearLabels(
    groups.map(({ year, first, last }) => ({ year, atPx: (middle(first) + middle(last)) / 2 })),
    width,
  );
  const open = openLabel(periods, table.open, stepPx, (text, maxPx) =>
    wrappedText(text, fontPx, maxPx),
  );
  if (open) labels.push(open);
  byYearOnly.forEach(({ key }, i) =>
    labels.push(apartLabel([shortYear(key)], middle(at[i] ?? 0), 0)),
  );
  if (byYearOnly.length > 0) {
    const last = at[byYearOnly.length - 1] ?? 0;
    labels.push(apartLabel(yearOnly, (middle(at[0] ?? 0) + middle(last)) / 2, 1));
  }
  labels.push(apartLabel(undated, middle(at.at(-1) ?? 0), 0));

  const gapPx = Math.max(1, Math.min(stepPx * 0.28, 12));
  const span = (first: number, last: number): Span => [
    first * stepPx + gapPx / 4,
    (last + 1) * stepPx - gapPx / 4,
  ];
  const firstOpen = periods.findIndex((period) => period.open);
  const closed = firstOpen < 0 ? periods.length : firstOpen;
  return {
    places,
    rightPx,
    gapPx,
    fontPx,
    linePx: Math.round(fontPx * 1.38),
    numberPx: (widest) =>
      Math.min(fontPx, Math.max(8, Math.floor((fontPx * stepPx) / width(widest)))),
    labels,
    labelLines: Math.max(...labels.map(({ lines, row }) => lines.length + row)),
    yearStartsPx: grain === 'quarter' ? groups.map(({ first }) => first * stepPx) : [],
    closedPx: closed > 0 ? [span(0, closed - 1)] : [],
    openPx: closed < periods.length ? [span(closed, periods.length - 1)] : [],
    apartPx: at.map((index) => span(index, index)),
  };
}

/** Bands for the columns apart: as few as keep their labels clear of each other and of the last period's. */
function spread(
  count: number,
  lastLabelPx: number,
  apart: readonly { readonly width: number }[],
  widthPx: number,
): {
  readonly at: readonly number[];
  readonly total: number;
  readonly stepPx: number;
  readonly rightPx: number;
} {
  const lastPx = apart.at(-1)?.width ?? 0;
  for (let total = Math.max(count + apart.length, 6); ; total += 1) {
    const equalPx = widthPx / total;
    const stepPx = lastPx > equalPx ? (widthPx - lastPx / 2) / (total - 0.5) : equalPx;
    let index = count - 1;
    let before = lastLabelPx;
    const at = apart.map(({ width }, i) => {
      if (count === 0 && i === 0) index = Math.ceil(width / 2 / stepPx - 0.5);
      else {
        const bands = Math.ceil(((before + width) / 2 + betweenPx) / stepPx);
        index += Math.max(bands, i === 0 ? 2 : 1);
      }
      before = width;
      return index;
    });
    if (index < total || stepPx < 1)
      return { at, total, stepPx, rightPx: Math.max(0, widthPx - total * stepPx) };
  }
}

/** Whole years where all fit, else short ones, of which as many as keep clear of each other; none is cut off at the edge. */
function yearLabels(
  years: readonly { readonly year: string; readonly atPx: number }[],
  width: (text: string) => number,
): AxisLabel[] {
  const nearestPx = Math.min(
    ...years.map(({ atPx }, i) => atPx - (years[i - 1]?.atPx ?? -Infinity)),
  );
  const whole = width('0000') + betweenPx / 2 <= nearestPx;
  const kept: AxisLabel[] = [];
  let freePx = Infinity;
  for (const { year, atPx } of years.toReversed()) {
    const text = whole ? year : shortYear(year);
    const halfPx = width(text) / 2;
    if (atPx + halfPx > freePx || atPx < halfPx) continue;
    freePx = atPx - halfPx - betweenPx / 2;
    kept.push({ lines: [text], atPx, anchor: 'middle', row: 0, muted: false });
  }
  return kept.toReversed();
}

function openLabel(
  periods: readonly Period[],
  words: string,
  stepPx: number,
  lines: (text: string, maxPx: number) => readonly string[],
): AxisLabel | undefined {
  const open = periods.filter((period) => period.open).map(({ key }) => key.replace('-', ' '));
  const [first] = open;
  if (first === undefined) return undefined;
  const names = open.length > 1 ? `${first} – ${open.at(-1) ?? ''}` : first;
  const endPx = periods.length * stepPx;
  return {
    lines: lines(`${names}: ${words}`, endPx),
    atPx: endPx,
    anchor: 'end',
    row: 1,
    muted: true,
  };
}

function apartLabel(lines: readonly string[], atPx: number, row: number): AxisLabel {
  return { lines, atPx, anchor: 'middle', row, muted: true };
}

/** `2024` as "’24". */
function shortYear(year: string): string {
  return `’${year.slice(2)}`;
}
