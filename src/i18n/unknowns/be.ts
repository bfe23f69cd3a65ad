/** What findings leave open, in Belarusian. It refuses whole findings: those stand with the exhibits. */
import { form } from '../phrases/be.ts';
import { prose } from '../prose.ts';
import { unknownsIn } from './clauses.ts';

export const unknowns = unknownsIn({
  charge: (count) => prose`у ${count} абвінавачанне не раскрыта`,
  motive: (count) => prose`у ${count} матыў няясны`,
  instrument: (count) => prose`у ${count} інструмент невядомы`,
  host: (count) => prose`у ${count} краіна невядомая`,
  outcome: (count) =>
    prose`у ${count} ${form(count, { one: 'выпадку', few: 'выпадках', many: 'выпадках' })} вынік невядомы`,
  disguise: (count) => prose`у ${count} гэта невядома`,
  notices: (count) => prose`да тых або другіх можа належаць яшчэ не больш за ${count}`,
});
