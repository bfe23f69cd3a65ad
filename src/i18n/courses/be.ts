/** Texts of the courses of cases in Belarusian. It refuses a number that is not in the registry. */
import type { CourseTexts, TimelineSentences } from '../messages.ts';
import { plural } from '../plural.ts';
import { prose, type Count } from '../prose.ts';

const form = plural('be');
const ofDetentions = (count: Count) =>
  prose`${count.value >= 100 && count.value < 200 ? 'са' : 'з'} ${count} ${form(count, { one: 'затрымання', few: 'затрыманняў', many: 'затрыманняў' })}`;

/** Fixed texts. */
export const courses: CourseTexts = {
  legend: 'Знакі ходу выпадкаў',
  tracks: { request: 'Запыт', held: 'Пад вартай', courts: 'Суды' },
  lines: 'Тры лініі на кожны выпадак: запыт, час пад вартай, суды.',
  axis: 'Месяцы ад месяца затрымання',
  yearAxis: 'Вядомы толькі год: месяцы ад студзеня таго года',
  noDate: 'без даты',
  twin: 'Тыя самыя крокі словамі',
  none: 'Крокі не задакументаваны',
  undatedHead: 'Дата затрымання невядомая',
  captionOf: (outcome) => `${outcome}: ход кожнага выпадку словамі`,
  signs: {
    made: 'Зроблены запыт або выйшла апавяшчэнне',
    request: 'Пусты знак: вядома, што запыт у сіле',
    request_open: 'Пункцір: невядома, ці быў запыт яшчэ ў сіле і як доўга',
    suspended: 'Прыпынена Інтэрполам',
    gone: 'Інтэрпол выдаліў або адмовіў, або запыт адкліканы',
    custody: 'Суцэльны знак: пад вартай',
    house_arrest: 'Штрыхоўка: хатні арышт',
    held_open: 'Пункцір: невядома, як доўга',
    released: 'Вызваленне або выезд з краіны',
    handover: 'Перадача ўладам Беларусі',
    died: 'Смерць',
    asked: 'Запыт аб экстрадыцыі (лінія судоў) або зварот у CCF (лінія запыту)',
    appealed: 'Пададзена апеляцыя',
    ruling_admissible: 'Рашэнне суда, уверх: экстрадыцыя дапушчальная',
    ruling_inadmissible: 'Рашэнне суда, уніз: недапушчальная',
    ruling_quashed: 'Рашэнне скасавана',
    last: 'З рыскай на канцы: апошняе вядомае рашэнне',
    frame: 'Пункцірная рамка: у нейкі момант у яе межах',
  },
};

/** Texts of the exhibit. */
export const caseTimelines: TimelineSentences = {
  title: (n) =>
    n('detentions.course_dated').value === 0
      ? prose`Ні ў адным ${ofDetentions(n('detentions.total'))} не вядомыя разам даты запыту, затрымання і яго заканчэння`
      : prose`Даты запыту, затрымання і яго заканчэння вядомыя ў ${n('detentions.course_dated')} ${ofDetentions(n('detentions.total'))}`,
  subtitle:
    'Кожнае задакументаванае затрыманне ад запыту да заканчэння, паводле выніку: запыт, час пад вартай, суды. Задакументаваныя, не ўсе.',
  notKnown: (n) =>
    prose`${n('detentions.undated')} ${form(n('detentions.undated'), { one: 'дата', few: 'даты', many: 'дат' })} затрымання`,
  caption: 'Ход кожнага задакументаванага выпадку словамі',
  note: 'Пачатак паказаны ў пачатку свайго месяца, канец — у канцы, іншыя крокі — пасярэдзіне. Пункцірная лінія не мае даўжыні: яна кажа, што канец невядомы. Крок без даты стаіць асобна справа; выпадкі без даты затрымання не намаляваны, іх рашэнні пададзены словамі; усе крокі ёсць на старонцы выпадкаў.',
};
