/** Texts of the courses of cases in Russian. It refuses a number that is not in the registry. */
import type { CourseTexts, TimelineSentences } from '../messages.ts';
import { plural } from '../plural.ts';
import { prose, type Count } from '../prose.ts';

const form = plural('ru');
const ofDetentions = (count: Count) =>
  prose`из ${count} ${form(count, { one: 'задержания', few: 'задержаний', many: 'задержаний' })}`;

/** Fixed texts. */
export const courses: CourseTexts = {
  legend: 'Знаки хода случаев',
  tracks: { request: 'Запрос', held: 'Под стражей', courts: 'Суды' },
  lines: 'Три линии на каждый случай: запрос, время под стражей, суды.',
  axis: 'Месяцы от месяца задержания',
  yearAxis: 'Известен только год: месяцы от января того года',
  noDate: 'без даты',
  twin: 'Те же шаги словами',
  none: 'Шаги не задокументированы',
  undatedHead: 'Дата задержания неизвестна',
  captionOf: (outcome) => `${outcome}: ход каждого случая словами`,
  signs: {
    made: 'Сделан запрос или вышло уведомление',
    request: 'Полый знак: известно, что запрос в силе',
    request_open: 'Пунктир: неизвестно, действовал ли ещё запрос и как долго',
    suspended: 'Приостановлено Интерполом',
    gone: 'Интерпол удалил или отказал, либо запрос отозван',
    custody: 'Сплошной знак: под стражей',
    house_arrest: 'Штриховка: домашний арест',
    held_open: 'Пунктир: неизвестно, как долго',
    released: 'Освобождение или выезд из страны',
    handover: 'Передача властям Беларуси',
    died: 'Смерть',
    asked: 'Запрос об экстрадиции (линия судов) или обращение в CCF (линия запроса)',
    appealed: 'Подана апелляция',
    ruling_admissible: 'Решение суда, вверх: экстрадиция допустима',
    ruling_inadmissible: 'Решение суда, вниз: недопустима',
    ruling_quashed: 'Решение отменено',
    last: 'С чертой на конце: последнее известное решение',
    frame: 'Пунктирная рамка: в какой-то момент в её пределах',
  },
};

/** Texts of the exhibit. */
export const caseTimelines: TimelineSentences = {
  title: (n) =>
    n('detentions.course_dated').value === 0
      ? prose`Ни для одного ${ofDetentions(n('detentions.total'))} не известны вместе даты запроса, задержания и его окончания`
      : prose`Даты запроса, задержания и его окончания известны для ${n('detentions.course_dated')} ${ofDetentions(n('detentions.total'))}`,
  subtitle:
    'Каждое задокументированное задержание от запроса до окончания, по исходу: запрос, время под стражей, суды. Задокументированные, не все.',
  notKnown: (n) =>
    prose`${n('detentions.undated')} ${form(n('detentions.undated'), { one: 'дата', few: 'даты', many: 'дат' })} задержания`,
  caption: 'Ход каждого задокументированного случая словами',
  note: 'Начало показано в начале своего месяца, конец — в конце, другие шаги — в середине. Пунктирная линия не имеет длины: она говорит, что конец неизвестен. Шаг без даты стоит отдельно справа; случаи без даты задержания не нарисованы, их решения даны словами; все шаги есть на странице случаев.',
};
