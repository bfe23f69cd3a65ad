/** Numbers beside the registry of two releases: years, steps, sources. All cases are invented. */
import { expect, test } from 'vitest';
import { movedCounts, rowCounts } from '../../src/statistics/row-counts.ts';
import { hardCases } from '../formats/invented-source.ts';

const [one, two, three] = hardCases;
if (!one || !two || !three) throw new Error('three cases are invented');

const moved = (key: string, numbers: readonly number[]) => {
  const [before, after, byNew, byChanged, byGone] = numbers;
  return { key, before, after, byNew, byChanged, byGone };
};

test('years are told in their order, the unknown one last, each with what moved it', () => {
  const dated = { ...one, detained: { precision: 'year', year: 2029 } } as const;
  expect(movedCounts('detained', [one, three], [dated, two, three])).toEqual([
    moved('2029', [0, 1, 0, 1, 0]),
    moved('2030', [1, 1, 1, -1, 0]),
    moved('unknown', [1, 1, 0, 0, 0]),
  ]);
});

test('steps and sources are counted in all, and by their words with those that are zero', () => {
  expect(movedCounts('rows', [one, two], [two])).toEqual([
    moved('events', [4, 2, 0, 0, -2]),
    moved('sources', [2, 1, 0, 0, -1]),
  ]);
  const events = movedCounts('event', [one], [one, two]);
  expect(events.find(({ key }) => key === 'detained')).toEqual(moved('detained', [1, 2, 1, 0, 0]));
  expect(events.find(({ key }) => key === 'died')).toEqual(moved('died', [0, 0, 0, 0, 0]));
});

test('an address that is withheld later moves its state, and the parts add up', () => {
  const withheld = {
    ...two,
    sources: two.sources.map((source) => ({
      ...source,
      url: '',
      urlStatus: 'withheld_safety' as const,
    })),
  };
  const states = movedCounts('url_status', [two], [withheld]);
  expect(states.find(({ key }) => key === 'published')).toEqual(
    moved('published', [1, 0, 0, -1, 0]),
  );
  for (const count of rowCounts)
    for (const { before, after, byNew, byChanged, byGone } of movedCounts(
      count,
      [one, two],
      [withheld, three],
    ))
      expect(byNew + byChanged + byGone).toBe(after - before);
});
