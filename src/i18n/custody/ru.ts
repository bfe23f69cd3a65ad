/** Texts of the time in custody in Russian: endings, axis, what is too small to draw. It refuses a number that is not in the registry or in the figure. */
import type { CustodySentences, CustodyTexts } from '../messages.ts';
import { form, inCases } from '../phrases/ru.ts';
import { prose, type Count } from '../prose.ts';

const months = (count: Count) => form(count, { one: 'месяц', few: 'месяца', many: 'месяцев' });

/** Fixed texts, and sentences of what one figure shows. */
export const custody: CustodyTexts = {
  ends: {
    released: 'Освобождение',
    handed_over: 'Передача властям Беларуси',
    other: 'Закончилось иначе',
  },
  open: 'Под стражей по последнему сообщению или конец без даты',
  undated: 'Начало без даты',
  known: 'Чем закончилось содержание под стражей',
  axis: 'Месяцы от месяца задержания',
  atRisk: 'Ещё под стражей, сведения есть',
  runs: {
    shortest: 'самые короткие возможные сроки',
    longest: 'самые долгие возможные сроки',
  },
  month: 'Месяц',
  by: 'Закончилось к этому времени, из тех, о ком есть сведения: от самых коротких возможных сроков до самых долгих',
  band: 'Полоса охватывает всё от самых коротких возможных сроков до самых долгих.',
  hidden: (least, here) =>
    prose`При таких малых числах кривая не строится. Для неё нужны: задержания с датой начала — ${least.stays}, концы с датой — ${least.endings}, люди, которые после третьего месяца ещё под стражей и о которых есть сведения, — ${least.atRisk}. Здесь их ${here.stays}, ${here.endings} и, если все сроки были самыми короткими из возможных, ${here.atRisk}.`,
  median: (shortest, longest) =>
    longest
      ? prose`По этим кривым половина задокументированных сроков закончилась через ${shortest}–${longest} ${months(longest)}.`
      : prose`По этим кривым половина задокументированных сроков, если они были короткими, закончилась через ${shortest} ${months(shortest)}; если долгими, медиана не достигнута.`,
  notReached:
    'Медиана не достигнута: за показанные месяцы закончилось меньше половины задокументированных сроков.',
};

/** Texts of the exhibit. */
export const timeInCustody: CustodySentences = {
  title: (n) =>
    prose`Начало и конец содержания под стражей имеют дату в ${n('detentions.custody_dated')} ${inCases(n('detentions.custody_dated'))} из ${n('detentions.total')}: освобождение — ${n('detentions.custody_released')}, передача властям Беларуси — ${n('detentions.custody_handed_over')}, иной конец — ${n('detentions.custody_other_end')}`,
  subtitle:
    'Задокументированные задержания по тому, чем и через сколько месяцев закончилось первое содержание под стражей. Задокументированные, не все.',
  notKnown: (n) =>
    prose`${n('detentions.custody_open')} ${form(n('detentions.custody_open'), { one: 'конец', few: 'конца', many: 'концов' })}, ${n('detentions.undated')} ${form(n('detentions.undated'), { one: 'начало', few: 'начала', many: 'начал' })}`,
  caption: 'Чем закончилось содержание под стражей, задокументированные задержания',
  note: 'Даты округлены до месяцев или лет, поэтому у каждого срока есть наименьшая и наибольшая возможная длина; диапазон дней под стражей её уточняет. Срок без даты конца прослежен до последнего сообщения, по которому человек под стражей. Домашний арест, выезд из страны и смерть считаются иным концом. В публичных случаях избыточно представлены долгие задержания.',
};
