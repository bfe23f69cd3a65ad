/** What is found once, by object and key. */
import { expect, it } from 'vitest';
import { once } from '../../src/site/once.ts';

const [one, other] = [{}, {}];

it('asks once for each object, though nothing was found', () => {
  let count = 0;
  const nothing = once((): string | undefined => {
    count += 1;
    return undefined;
  });
  expect([one, other, one].map((each) => nothing(each))).toEqual([undefined, undefined, undefined]);
  expect(count).toBe(2);
});

it('asks once for each key of an object', () => {
  let count = 0;
  const numbered = once((_: object, key: string) => `${key} ${String((count += 1))}`);
  expect(['a', 'b', 'a'].map((key) => numbered(one, key))).toEqual(['a 1', 'b 2', 'a 1']);
  expect(numbered(other, 'a')).toBe('a 3');
});
