/** How shares are said in Belarusian, and of what. It refuses whole findings: those stand with the exhibits. */
import type { ShareTexts } from '../messages.ts';
import { form, outOf } from '../phrases/be.ts';
import { prose, type Count } from '../prose.ts';
import type { ShareWords } from '../share-phrase.ts';

const alone = {
  none: 'ніводнага',
  quarter: 'чвэрць',
  third: 'траціна',
  half: 'палова',
  two_thirds: 'дзве траціны',
  three_quarters: 'тры чвэрці',
  all: 'усе',
};
const ranged = {
  ...alone,
  quarter: 'чвэрці',
  third: 'траціны',
  half: 'паловы',
  two_thirds: 'дзвюх трацін',
  three_quarters: 'трох чвэрцяў',
};
const inCases = (count: Count) =>
  form(count, { one: 'выпадку', few: 'выпадках', many: 'выпадках' });

const words: ShareWords = {
  of: (x, n) => prose`${x} ${outOf(n)} ${n}`,
  alone,
  from: ranged,
  to: ranged,
  that: (share) => prose`гэта ${share}`,
  between: (lower, upper) => prose`ад ${lower} да ${upper}`,
  atMost: (share) => prose`не больш як ${share}`,
  atLeast: (share) => prose`не менш як ${share}`,
  anything: 'ад ніводнага да ўсіх',
  since: (unknown) => prose`бо ў ${unknown} ${inCases(unknown)} невядома`,
  unknown: (unknown) => prose`у ${unknown} ${inCases(unknown)} невядома`,
  chance: (x, n, lower, upper) =>
    prose`Для ${x} ${outOf(n)} ${n}: калі б гэта была выпадковая выбарка, адна толькі выпадковасць дапускала б ад ${lower} да ${upper} (інтэрвал Уілсана, 95\u00a0%).`,
};

/** Words of shares, names of what they are shares of, headings. */
export const shares: ShareTexts = {
  words,
  heading: 'Долі',
  onDemand: 'Што дапускала б адна толькі выпадковасць',
  limit:
    'Гэтыя затрыманні — не выпадковая выбарка. Пра незадакументаваныя выпадкі інтэрвал нічога не кажа.',
  periods: {
    limits: (period, n, lower, upper) => prose`${period}: ${n}, ад ${lower} да ${upper}`,
    note: 'Дакладныя межы Пуасона, 95 %: калі б выпадкі дакументаваліся незалежна адзін ад аднаго, кожная лічба магла б паходзіць ад любога сярэдняга паміж імі. Тэндэнцыі яны не паказваюць і пра незадакументаваныя выпадкі нічога не кажуць.',
  },
  subjects: {
    'detentions.economic': 'Заяўлена эканамічнае злачынства',
    'detentions.hooliganism': 'Заяўлена хуліганства',
    'detentions.political_motive': 'Задакументаваны палітычны матыў',
    'detentions.disguised': 'Толькі агульнакрымінальныя абвінавачанні, палітычны матыў',
    'detentions.interpol': 'Праз Інтэрпол',
    'detentions.returned': 'Перадача ўладам Беларусі',
    'detentions.with_protection': 'Абарона або просьба пра яе',
    'detentions.extradition_refused': 'Адмова ў экстрадыцыі',
  },
};
