/** Days and dates as bands: the edges, and what is left open. */
import { expect, test } from 'vitest';
import { custodyBand, yearsBand } from '../../src/release/bands.ts';

test.each([
  [0, 'up_to_2_days'],
  [2, 'up_to_2_days'],
  [3, '3_to_40_days'],
  [40, '3_to_40_days'],
  [41, '41_to_90_days'],
  [90, '41_to_90_days'],
  [91, '3_to_6_months'],
  [183, '3_to_6_months'],
  [184, '6_to_12_months'],
  [365, '6_to_12_months'],
  [366, 'over_12_months'],
  [null, 'unknown'],
])('%s days are %s', (days, band) => {
  expect(custodyBand(days)).toBe(band);
});

test.each([
  // within a year
  ['2020-01', '2020-06-01', 'under_1'],
  // the day of leaving may lie on either side of a year
  ['2020-05', '2021-05-20', 'unknown'],
  // a whole year begins the next band
  ['2020-05-20', '2021-05-20', '1_to_2'],
  // a day less than a year is none
  ['2020-05-20', '2021-05-19', 'under_1'],
  // four or five years lie in one band
  ['2009', '2014-11', '3_to_5'],
  // two or three years do not
  ['2014', '2017-06', 'unknown'],
  // nobody is detained abroad before leaving
  ['2020', '2020-06', 'under_1'],
  // nine to eleven years
  ['2010', '2020', 'over_5'],
  // a detention before leaving is a contradiction
  ['2021-05', '2020-06', 'unknown'],
  // no day of leaving
  [null, '2020', 'unknown'],
  // no day of detention
  ['2020', null, 'unknown'],
])('left %s, detained %s: %s', (left, detained, band) => {
  expect(yearsBand(left, detained)).toBe(band);
});
