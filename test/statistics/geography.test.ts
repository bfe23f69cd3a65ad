/** Detentions by host: which states requested them. */
import { expect, it } from 'vitest';
import { detentionsByHost } from '../../src/statistics/geography.ts';
import { inventedCase } from './invented-case.ts';

it('names each requesting country of the cases once, and none of an empty record', () => {
  const cases = [inventedCase({ hostCountry: 'PL' }), inventedCase({ hostCountry: 'RS' })];
  expect(detentionsByHost(cases).requesting).toEqual(['BY']);
  expect(detentionsByHost([]).requesting).toEqual([]);
});
