/** The latest of many cases. */
import { expect, it } from 'vitest';
import { courses } from '../../src/statistics/courses.ts';
import { latestCases } from '../../src/statistics/latest-cases.ts';
import { inventedCase } from './invented-case.ts';

const cases = ['2019', '2020-05', '2021-02', 'unknown', 'unknown'].map((detained, i) =>
  inventedCase({ caseId: String(i), detained }),
);
const idsOf = (most: number): string =>
  latestCases(cases, most)
    .map(({ caseId }) => caseId)
    .join('');

it('keeps the order, takes the latest dated ones first and undated ones last', () => {
  expect([5, 4, 3, 2, 0].map(idsOf)).toEqual(['01234', '0123', '012', '12', '']);
});

it('courses of the latest say how many are left out', () => {
  const { groups, left } = courses(cases, '2025-01', 2);
  expect(left).toBe(3);
  expect(groups.flatMap(({ byMonth }) => byMonth).map(({ one }) => one.caseId)).toEqual(['1', '2']);
  expect(courses(cases, '2025-01').left).toBe(0);
});
