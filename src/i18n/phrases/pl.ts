/** Words that bend with their number, and phrases that many sentences share, in Polish. It refuses whole sentences. */
import { plural } from '../plural.ts';
import { prose, type Count, type Numbers } from '../prose.ts';

export const form = plural('pl');
/** After a number in the nominative. */
export const charges = (count: Count) =>
  form(count, { one: 'zarzut', few: 'zarzuty', many: 'zarzutów' });
export const motives = (count: Count) =>
  form(count, { one: 'motyw', few: 'motywy', many: 'motywów' });
/** After "z", in the genitive. */
export const ofDetentions = (count: Count) =>
  form(count, { one: 'zatrzymania', few: 'zatrzymań', many: 'zatrzymań' });
/** After "w", in the locative. */
export const inCases = (count: Count) =>
  form(count, { one: 'przypadku', few: 'przypadkach', many: 'przypadkach' });
export const inCountries = (count: Count) =>
  form(count, { one: 'kraju', few: 'krajach', many: 'krajach' });
/** "Out of" a number: "ze" before "stu", as it is read aloud. */
export const z = (count: Count) => (count.value >= 100 && count.value < 200 ? 'ze' : 'z');

export const documented = (n: Numbers) =>
  prose`${n('detentions.total')} ${form(n('detentions.total'), {
    one: 'udokumentowane zatrzymanie',
    few: 'udokumentowane zatrzymania',
    many: 'udokumentowanych zatrzymań',
  })}`;
export const ofDocumented = (n: Numbers) =>
  prose`${z(n('detentions.total'))} ${n('detentions.total')} ${form(n('detentions.total'), {
    one: 'udokumentowanego zatrzymania',
    few: 'udokumentowanych zatrzymań',
    many: 'udokumentowanych zatrzymań',
  })}`;
export const ofTotal = (n: Numbers) => prose`${z(n('detentions.total'))} ${n('detentions.total')}`;
export const ofAllDetentions = (n: Numbers) =>
  prose`${ofTotal(n)} ${ofDetentions(n('detentions.total'))}`;
export const unknownPair = (n: Numbers) =>
  prose`${n('detentions.charge_families.undisclosed')} ${charges(n('detentions.charge_families.undisclosed'))}, ${n('detentions.motive.unclear')} ${motives(n('detentions.motive.unclear'))}`;
