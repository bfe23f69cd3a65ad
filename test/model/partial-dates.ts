/** Any partial date, for properties. */
import * as fc from 'fast-check';
import type { PartialDate } from '../../src/model/partial-date.ts';

const year = fc.integer({ min: 1900, max: 2099 });

export const partialDates: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.record({
    precision: fc.constant('month' as const),
    year,
    month: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({ precision: fc.constant('year' as const), year }),
  fc.constant({ precision: 'unknown' as const }),
);
