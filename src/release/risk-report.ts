/** How well the rows of a release tell persons apart, in numbers. It refuses to say which rows. */
import type { Case } from '../model/case.ts';
import { partialDateText } from '../model/partial-date.ts';
import type { ReleaseManifest } from '../model/release.ts';
import { riskSentence, type RiskReport } from '../model/risk-report.ts';

/** The measurable part of the risk report. Dates and countries count as published: `unknown` is a value like any other. */
export function riskReport(
  version: string,
  cases: readonly Case[],
  checks: ReleaseManifest['checks'],
): RiskReport {
  const links = cases.flatMap(({ sources }) => sources);
  const published = links.filter(({ urlStatus }) => urlStatus === 'published').length;
  return {
    version,
    rows: cases.length,
    persons: new Set(cases.map(({ personId }) => personId)).size,
    country_month: likeness(cases.map(placeReading)),
    country_month_charge: likeness(cases.map(chargeReading)),
    links: { published, withheld: links.length - published },
    checks,
    sentence: riskSentence,
  };
}

/** How many of some rows share what is read with no other of them. */
export interface Alone {
  readonly rows: number;
  readonly unique: number;
}

/** The same two counts over rows that lack nothing: country and month known, for the second the charges as well. Not part of the report, whose bytes are fixed. */
export function aloneAmongKnown(
  cases: readonly Case[],
): Readonly<Record<'place' | 'charge', Alone>> {
  const placed = cases.filter(
    ({ hostCountry, detained }) => hostCountry !== 'unknown' && detained.precision === 'month',
  );
  const charged = placed.filter(({ chargeFamilies }) => !chargeFamilies.includes('undisclosed'));
  const alone = (some: readonly Case[], reading: (one: Case) => string): Alone => ({
    rows: some.length,
    unique: likeness(some.map(reading)).unique_rows,
  });
  return { place: alone(placed, placeReading), charge: alone(charged, chargeReading) };
}

const placeReading = (one: Case) => `${one.hostCountry} ${partialDateText(one.detained)}`;
const chargeReading = (one: Case) => `${placeReading(one)} ${one.chargeFamilies.join(';')}`;

/** Rows by the number of rows that read the same; the share is rounded to four decimals, zero without rows. */
function likeness(readings: readonly string[]): RiskReport['country_month'] {
  const sizes = new Map<string, number>();
  for (const reading of readings) sizes.set(reading, (sizes.get(reading) ?? 0) + 1);
  const rowsIn = (from: number, to: number) =>
    [...sizes.values()]
      .filter((size) => size >= from && size <= to)
      .reduce((sum, size) => sum + size, 0);
  const unique = rowsIn(1, 1);
  return {
    unique_rows: unique,
    unique_share: Math.round((unique / Math.max(1, readings.length)) * 10_000) / 10_000,
    rows_by_class_size: {
      '1': unique,
      '2': rowsIn(2, 2),
      '3-4': rowsIn(3, 4),
      '5+': rowsIn(5, Infinity),
    },
  };
}
