/** What findings leave open, in Russian. It refuses whole findings: those stand with the exhibits. */
import { inCases } from '../phrases/ru.ts';
import { prose } from '../prose.ts';
import { unknownsIn } from './clauses.ts';

export const unknowns = unknownsIn({
  charge: (count) => prose`в ${count} обвинение не раскрыто`,
  motive: (count) => prose`в ${count} мотив неясен`,
  instrument: (count) => prose`в ${count} инструмент неизвестен`,
  host: (count) => prose`в ${count} страна неизвестна`,
  outcome: (count) => prose`в ${count} ${inCases(count)} исход неизвестен`,
  disguise: (count) => prose`в ${count} это неизвестно`,
  notices: (count) => prose`к тем или другим может относиться ещё не более ${count}`,
});
