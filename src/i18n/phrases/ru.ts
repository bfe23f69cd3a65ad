/** Words that bend with their number, and phrases that many sentences share, in Russian. It refuses whole sentences. */
import { plural } from '../plural.ts';
import { prose, said, type Count, type Numbers } from '../prose.ts';

export const form = plural('ru');

/** Outside the nominative, and in adjectives, 2 and 5 ask for the same form. */
export const twoForms = (count: Count, one: string, many: string) =>
  form(count, { one, few: many, many });

/** 24 задержания: what there is. */
export const detentions = (count: Count) =>
  form(count, { one: 'задержание', few: 'задержания', many: 'задержаний' });
/** из 24 задержаний: out of how many. */
export const ofDetentions = (count: Count) => twoForms(count, 'задержания', 'задержаний');
/** в 24 случаях: where. */
export const inCases = (count: Count) => twoForms(count, 'случае', 'случаях');
export const inCountries = (count: Count) => twoForms(count, 'стране', 'странах');
export const charges = (count: Count) =>
  form(count, { one: 'обвинение', few: 'обвинения', many: 'обвинений' });
export const motives = (count: Count) =>
  form(count, { one: 'мотив', few: 'мотива', many: 'мотивов' });

export const documentedDetentions = (count: Count) =>
  prose`${count} ${twoForms(count, 'задокументированное', 'задокументированных')} ${detentions(count)}`;
export const documented = (n: Numbers) => documentedDetentions(n('detentions.total'));
export const ofDocumented = (n: Numbers) =>
  prose`из ${n('detentions.total')} ${twoForms(n('detentions.total'), 'задокументированного', 'задокументированных')} ${ofDetentions(n('detentions.total'))}`;
export const undisclosedCharges = (n: Numbers) =>
  prose`${n('detentions.charge_families.undisclosed')} ${charges(n('detentions.charge_families.undisclosed'))}`;
export const unclearMotives = (n: Numbers) =>
  prose`${n('detentions.motive.unclear')} ${motives(n('detentions.motive.unclear'))}`;
export const economicRequests = (n: Numbers) =>
  prose`В ${n('detentions.economic')} из ${n('detentions.total')} ${ofDetentions(n('detentions.total'))} в запросе названо ${said('экономическое преступление')}`;
