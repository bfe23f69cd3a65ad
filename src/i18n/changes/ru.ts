/** Texts of the pages that compare two releases, and of the feed, in Russian. It refuses to praise or to lament a number that moved. */
import { moves } from '../moves/ru.ts';
import { documentedDetentions, form } from '../phrases/ru.ts';
import { prose } from '../prose.ts';
import type { Messages } from '../messages.ts';

export const changes: Messages['changes'] = {
  title: (from, to) => `Изменения между ${from} и ${to}`,
  heading: (from, to) => `От выпуска ${from} к ${to}`,
  description: (from, to) =>
    `Почему числа выпуска ${from} и выпуска ${to} различаются: новые строки, значения, которые стали известны, исправления.`,
  lead: (from, to) =>
    `Число выпуска ${from} остаётся верным для выпуска ${from}. Здесь показано каждое число, которое в выпуске ${to} другое, и почему.`,
  list: 'Что изменилось между выпусками',
  link: (from, to) => `Что изменилось от ${from} к ${to}`,
  why: 'Почему числа изменились',
  reasons: {
    new_case: (n) => prose`Добавлено задержаний, которых раньше в реестре не было: ${n}.`,
    new_information: (n) =>
      prose`Дополнено: ${n} ${form(n, { one: 'строка', few: 'строки', many: 'строк' })}. Вместо пробела теперь стоит значение.`,
    correction: (n) =>
      prose`Исправлено: ${n} ${form(n, { one: 'строка', few: 'строки', many: 'строк' })}. Значение изменено или снято.`,
    merged: (n) =>
      prose`Объединено: ${n} ${form(n, { one: 'строка', few: 'строки', many: 'строк' })}. Две строки оказались одним задержанием.`,
  },
  limit:
    'Если задокументированных задержаний стало больше, это не значит, что задержали больше людей: это значит, что больше случаев прочитано, проверено и опубликовано.',
  totals: 'Общие числа',
  total: {
    'detentions.total': 'Задержания',
    'persons.total': 'Люди',
    'countries.total': 'Известные страны задержания',
    'rulings.total': 'Решения судов об экстрадиции',
    'persons.repeat_detention': 'Люди, задержанные больше одного раза',
    'detentions.disguised': 'Общеуголовные обвинения, политический мотив',
    'detentions.with_protection': 'Защита или просьба о ней',
    'detentions.interpol': 'Запрос через Интерпол',
    'detentions.returned': 'Передача властям Беларуси',
    'notices.after_refusal': 'После отказа: нет сведений, что уведомление снято',
    'notices.after_release': 'После освобождения: нет сведений, что уведомление снято',
  },
  categories: 'Числа по категориям',
  categoriesNote: 'В задержаниях. Значения с одинаковым числом в обоих выпусках не показаны.',
  same: 'Ни одно число этого столбца не изменилось.',
  before: (version) => `В ${version}`,
  after: (version) => `В ${version}`,
  byNew: 'Новые строки',
  byChanged: 'Изменённые строки',
  byGone: 'Снятые строки',
  what: 'Что подсчитано',
  rows: 'Строки, которые изменились',
  rowsNote: 'Новые строки стоят в списке случаев; эти были уже в прежнем выпуске.',
  noRows: 'Ни одна строка прежнего выпуска не изменена.',
  reason: 'Причина',
  reasonNames: {
    new_case: 'новый случай',
    new_information: 'пробел заполнен',
    correction: 'исправлено',
    merged: 'объединено',
  },
  moves,
  json: 'То же в JSON',
  feed: {
    title: 'В розыске за рубежом: выпуски',
    subtitle: 'Одна запись на каждый выпуск данных, ни одной об отдельном случае.',
    entry: (version) => `Выпуск ${version}`,
    link: 'Лента выпусков (Atom)',
    summary: (n, version, cutoff) => {
      const persons = n('persons.total');
      const countries = n('countries.total');
      return prose`Выпуск ${version}: ${documentedDetentions(n('detentions.total'))}, ${persons} ${form(persons, { one: 'человек', few: 'человека', many: 'человек' })}, источники называют ${countries} ${form(countries, { one: 'страну', few: 'страны', many: 'стран' })}. Граница данных: ${cutoff}. Это задокументированные случаи, не все.`;
    },
    withdrawn: (version) => `Выпуск ${version} отозван. Его строки больше не публикуются.`,
  },
};
