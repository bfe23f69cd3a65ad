/** Words that bend with their number, and phrases that many sentences share, in Belarusian. It refuses whole sentences. */
import { plural } from '../plural.ts';
import { prose, said, type Count, type Numbers } from '../prose.ts';

export const form = plural('be');
export const detentions = (count: Count) =>
  form(count, { one: 'затрыманне', few: 'затрыманні', many: 'затрыманняў' });
export const ofDetentions = (count: Count) =>
  form(count, { one: 'затрымання', few: 'затрыманняў', many: 'затрыманняў' });
export const people = (count: Count) =>
  form(count, { one: 'чалавек', few: 'чалавекі', many: 'чалавек' });
export const charges = (count: Count) =>
  form(count, { one: 'абвінавачанне', few: 'абвінавачанні', many: 'абвінавачанняў' });
export const motives = (count: Count) =>
  form(count, { one: 'матыў', few: 'матывы', many: 'матываў' });

/** "Out of" before a number in digits: «са» before сто and what is counted from it, «з» before all others. */
export const outOf = ({ value }: Count) => (value >= 100 && value < 200 ? 'са' : 'з');

export const documentedOnes = (count: Count) =>
  prose`${count} ${form(count, { one: 'задакументаванае', few: 'задакументаваныя', many: 'задакументаваных' })} ${detentions(count)}`;
export const documented = (n: Numbers) => documentedOnes(n('detentions.total'));
export const ofDocumented = (n: Numbers) => {
  const total = n('detentions.total');
  return prose`${outOf(total)} ${total} ${form(total, { one: 'задакументаванага', few: 'задакументаваных', many: 'задакументаваных' })} ${ofDetentions(total)}`;
};
export const ofAll = (n: Numbers) => {
  const total = n('detentions.total');
  return prose`${outOf(total)} ${total} ${ofDetentions(total)}`;
};
export const economicRequests = (n: Numbers) => {
  return prose`У ${n('detentions.economic')} ${ofAll(n)} у запыце сказана пра ${said('эканамічнае злачынства')}`;
};
export const chargesNotKnown = (n: Numbers) => {
  const count = n('detentions.charge_families.undisclosed');
  return prose`${count} ${charges(count)}`;
};
export const chargesAndMotivesNotKnown = (n: Numbers) => {
  const count = n('detentions.motive.unclear');
  return prose`${chargesNotKnown(n)}, ${count} ${motives(count)}`;
};
