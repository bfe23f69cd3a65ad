/** Words that bend with their number, and phrases that many sentences share, in English. It refuses whole sentences. */
import { plural } from '../plural.ts';
import { prose, type Count, type Numbers } from '../prose.ts';

export const form = plural('en');
export const detentions = (count: Count) => form(count, { one: 'detention', other: 'detentions' });
export const people = (count: Count) => form(count, { one: 'person', other: 'people' });
export const are = (count: Count) => form(count, { one: 'is', other: 'are' });
export const documented = (n: Numbers) =>
  prose`${n('detentions.total')} documented ${detentions(n('detentions.total'))}`;
