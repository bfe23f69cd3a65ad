/** How shares are said in Russian, and of what. It refuses whole findings: those stand with the exhibits. */
import type { ShareTexts } from '../messages.ts';
import { inCases } from '../phrases/ru.ts';
import { prose } from '../prose.ts';
import type { ShareWords } from '../share-phrase.ts';

const alone = {
  none: 'ни одного',
  quarter: 'четверть',
  third: 'треть',
  half: 'половина',
  two_thirds: 'две трети',
  three_quarters: 'три четверти',
  all: 'все',
};
const ranged = {
  ...alone,
  quarter: 'четверти',
  third: 'трети',
  half: 'половины',
  two_thirds: 'двух третей',
  three_quarters: 'трёх четвертей',
};

const words: ShareWords = {
  of: (x, n) => prose`${x} из ${n}`,
  alone,
  from: ranged,
  to: ranged,
  that: (share) => prose`это ${share}`,
  between: (lower, upper) => prose`от ${lower} до ${upper}`,
  atMost: (share) => prose`самое большее ${share}`,
  atLeast: (share) => prose`самое меньшее ${share}`,
  anything: 'от нуля до всех',
  since: (unknown) => prose`так как в ${unknown} ${inCases(unknown)} неизвестно`,
  unknown: (unknown) => prose`в ${unknown} ${inCases(unknown)} неизвестно`,
  chance: (x, n, lower, upper) =>
    prose`Для ${x} из ${n}: будь это случайная выборка, одна только случайность допускала бы от ${lower} до ${upper} (интервал Уилсона, 95\u00a0%).`,
};

/** Words of shares, names of what they are shares of, headings. */
export const shares: ShareTexts = {
  words,
  heading: 'Доли',
  onDemand: 'Что допускала бы одна только случайность',
  limit:
    'Эти задержания — не случайная выборка. О незадокументированных случаях интервал ничего не говорит.',
  periods: {
    limits: (period, n, lower, upper) => prose`${period}: ${n}, от ${lower} до ${upper}`,
    note: 'Точные пределы Пуассона, 95 %: если бы случаи документировались независимо друг от друга, каждое число могло бы происходить от любого среднего между ними. Тенденции они не показывают и о незадокументированных случаях ничего не говорят.',
  },
  subjects: {
    'detentions.economic': 'Заявлено экономическое преступление',
    'detentions.hooliganism': 'Заявлено хулиганство',
    'detentions.political_motive': 'Задокументирован политический мотив',
    'detentions.disguised': 'Только общеуголовные обвинения, политический мотив',
    'detentions.interpol': 'Через Интерпол',
    'detentions.returned': 'Передача властям Беларуси',
    'detentions.with_protection': 'Защита или просьба о ней',
    'detentions.extradition_refused': 'Отказ в экстрадиции',
  },
};
