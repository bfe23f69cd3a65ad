/** Texts of the time in custody in Belarusian: endings, axis, what is too small to draw. It refuses a number that is not in the registry or in the figure. */
import type { CustodySentences, CustodyTexts } from '../messages.ts';
import { form, ofAll } from '../phrases/be.ts';
import { prose, type Count } from '../prose.ts';

const months = (count: Count) => form(count, { one: 'месяц', few: 'месяцы', many: 'месяцаў' });

/** Fixed texts, and sentences of what one figure shows. */
export const custody: CustodyTexts = {
  ends: {
    released: 'Вызваленне',
    handed_over: 'Перадача ўладам Беларусі',
    other: 'Скончылася інакш',
  },
  open: 'Пад вартай паводле апошняга паведамлення або канец без даты',
  undated: 'Пачатак без даты',
  known: 'Чым скончылася знаходжанне пад вартай',
  axis: 'Месяцы ад месяца затрымання',
  atRisk: 'Яшчэ пад вартай, звесткі ёсць',
  runs: {
    shortest: 'найкарацейшыя магчымыя тэрміны',
    longest: 'найдаўжэйшыя магчымыя тэрміны',
  },
  month: 'Месяц',
  by: 'Скончылася да гэтага часу, з тых, пра каго ёсць звесткі: ад найкарацейшых да найдаўжэйшых магчымых тэрмінаў',
  band: 'Паласа ахоплівае ўсё ад найкарацейшых магчымых тэрмінаў да найдаўжэйшых.',
  hidden: (least, here) =>
    prose`Пры такой малой колькасці крывая не малюецца. Для яе патрэбны: затрыманні з датай пачатку — ${least.stays}, канцы з датай — ${least.endings}, людзі, якія пасля трэцяга месяца яшчэ пад вартай і пра якіх ёсць звесткі, — ${least.atRisk}. Тут іх ${here.stays}, ${here.endings} і, калі ўсе тэрміны былі найкарацейшыя з магчымых, ${here.atRisk}.`,
  median: (shortest, longest) =>
    longest
      ? prose`Паводле гэтых крывых палова задакументаваных тэрмінаў скончылася праз ${shortest}–${longest} ${months(longest)}.`
      : prose`Паводле гэтых крывых палова задакументаваных тэрмінаў, калі яны былі кароткія, скончылася праз ${shortest} ${months(shortest)}; калі доўгія, медыяна не дасягнута.`,
  notReached:
    'Медыяна не дасягнута: за паказаныя месяцы скончылася менш за палову задакументаваных тэрмінаў.',
};

/** Texts of the exhibit. */
export const timeInCustody: CustodySentences = {
  title: (n) =>
    prose`Пачатак і канец знаходжання пад вартай маюць дату ў ${n('detentions.custody_dated')} ${ofAll(n)}: вызваленне — ${n('detentions.custody_released')}, перадача ўладам Беларусі — ${n('detentions.custody_handed_over')}, іншы канец — ${n('detentions.custody_other_end')}`,
  subtitle:
    'Задакументаваныя затрыманні паводле таго, чым і праз колькі месяцаў скончылася першае знаходжанне пад вартай. Задакументаваныя, не ўсе.',
  notKnown: (n) =>
    prose`${n('detentions.custody_open')} ${form(n('detentions.custody_open'), { one: 'канец', few: 'канцы', many: 'канцоў' })}, ${n('detentions.undated')} ${form(n('detentions.undated'), { one: 'пачатак', few: 'пачаткі', many: 'пачаткаў' })}`,
  caption: 'Чым скончылася знаходжанне пад вартай, задакументаваныя затрыманні',
  note: 'Даты акруглены да месяцаў або гадоў, таму кожны тэрмін мае найменшую і найбольшую магчымую даўжыню; дыяпазон дзён пад вартай яе ўдакладняе. Тэрмін без даты канца адсочваецца да апошняга паведамлення, паводле якога чалавек пад вартай. Хатні арышт, выезд з краіны і смерць лічацца іншым канцом. У публічных выпадках залішне прадстаўлены доўгія затрыманні.',
};
