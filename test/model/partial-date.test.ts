/** Partial dates are read, written and ordered without inventing a month or a day. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  comparePartialDates,
  monthInterval,
  parsePartialDate,
  partialDateText,
  type PartialDate,
} from '../../src/model/partial-date.ts';
import { partialDates } from './partial-dates.ts';

test('every date is read back from its text', () => {
  fc.assert(
    fc.property(partialDates, (date) => {
      expect(parsePartialDate(partialDateText(date))).toEqual(date);
    }),
  );
});

test('the order is total: reflexive, antisymmetric and transitive', () => {
  const sign = (a: PartialDate, b: PartialDate) => Math.sign(comparePartialDates(a, b));
  fc.assert(
    fc.property(partialDates, partialDates, partialDates, (a, b, c) => {
      expect(sign(a, a)).toBe(0);
      expect(sign(a, b) + sign(b, a)).toBe(0);
      if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test('a year stands before its months and unknown last', () => {
  const texts = ['unknown', '2022-01', '2021-12', '2021', '2021-02', '2022'];
  const dates = texts.flatMap((text) => parsePartialDate(text) ?? []);
  expect(dates.toSorted(comparePartialDates).map(partialDateText)).toEqual([
    '2021',
    '2021-02',
    '2021-12',
    '2022',
    '2022-01',
    'unknown',
  ]);
});

test('an earlier interval never stands behind a later one', () => {
  fc.assert(
    fc.property(partialDates, partialDates, (a, b) => {
      const [first, second] = [monthInterval(a), monthInterval(b)];
      if (first && second && first.last < second.first)
        expect(comparePartialDates(a, b)).toBeLessThan(0);
    }),
  );
});

test.each(['2022-13', '2022-00', '2022-1', '2022-04-17', '1492', '22', '', ' 2022', '2022-04 '])(
  'the text "%s" is no partial date',
  (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  },
);
