/** Texts of the pages that compare two releases, and of the feed, in Belarusian. It refuses to praise or to lament a number that moved. */
import { moves } from '../moves/be.ts';
import { detentions, form, people } from '../phrases/be.ts';
import { prose } from '../prose.ts';
import type { Messages } from '../messages.ts';

export const changes: Messages['changes'] = {
  title: (from, to) => `Змены паміж ${from} і ${to}`,
  heading: (from, to) => `Ад выпуску ${from} да ${to}`,
  description: (from, to) =>
    `Чаму лічбы выпуску ${from} і выпуску ${to} адрозніваюцца: новыя радкі, значэнні, якія сталі вядомыя, выпраўленні.`,
  lead: (from, to) =>
    `Лічба выпуску ${from} застаецца слушнай для выпуску ${from}. Тут паказана кожная лічба, якая ў выпуску ${to} іншая, і чаму.`,
  list: 'Што змянілася паміж выпускамі',
  link: (from, to) => `Што змянілася ад ${from} да ${to}`,
  why: 'Чаму лічбы змяніліся',
  reasons: {
    new_case: (n) => prose`Дададзена затрыманняў, якіх раней не было ў рэестры: ${n}.`,
    new_information: (n) =>
      prose`Дапоўнена: ${n} ${form(n, { one: 'радок', few: 'радкі', many: 'радкоў' })}. Замест прабелу цяпер стаіць значэнне.`,
    correction: (n) =>
      prose`Выпраўлена: ${n} ${form(n, { one: 'радок', few: 'радкі', many: 'радкоў' })}. Значэнне зменена або знята.`,
    merged: (n) =>
      prose`Аб’яднана: ${n} ${form(n, { one: 'радок', few: 'радкі', many: 'радкоў' })}. Два радкі аказаліся адным затрыманнем.`,
  },
  limit:
    'Калі задакументаваных затрыманняў больш, гэта не паказвае, што затрымалі больш людзей: гэта паказвае, што больш выпадкаў прачытана, праверана і апублікавана.',
  totals: 'Агульныя лічбы',
  total: {
    'detentions.total': 'Затрыманні',
    'persons.total': 'Людзі',
    'countries.total': 'Вядомыя краіны затрымання',
    'rulings.total': 'Рашэнні судоў пра экстрадыцыю',
    'persons.repeat_detention': 'Людзі, затрыманыя больш за адзін раз',
    'detentions.disguised': 'Агульнакрымінальныя абвінавачанні, палітычны матыў',
    'detentions.with_protection': 'Абарона або просьба пра яе',
    'detentions.interpol': 'Запыт праз Інтэрпол',
    'detentions.returned': 'Перадача ўладам Беларусі',
    'notices.after_refusal': 'Пасля адмовы: невядома, каб апавяшчэнне было знята',
    'notices.after_release': 'Пасля вызвалення: невядома, каб апавяшчэнне было знята',
  },
  categories: 'Лічбы па катэгорыях',
  categoriesNote: 'У затрыманнях. Значэнні з аднолькавай лічбай у абодвух выпусках не паказаны.',
  same: 'Ніводная лічба гэтага слупка не змянілася.',
  before: (version) => `У ${version}`,
  after: (version) => `У ${version}`,
  byNew: 'Новыя радкі',
  byChanged: 'Змененыя радкі',
  byGone: 'Знятыя радкі',
  what: 'Што падлічана',
  rows: 'Радкі, якія змяніліся',
  rowsNote: 'Новыя радкі стаяць у спісе выпадкаў; гэтыя былі ўжо ў ранейшым выпуску.',
  noRows: 'Ніводны радок ранейшага выпуску не зменены.',
  reason: 'Прычына',
  reasonNames: {
    new_case: 'новы выпадак',
    new_information: 'прабел запоўнены',
    correction: 'выпраўлена',
    merged: 'аб’яднана',
  },
  moves,
  json: 'Тое самае ў JSON',
  feed: {
    title: 'У вышуку за мяжой: выпускі',
    subtitle: 'Адзін запіс на кожны выпуск звестак, ніводнага пра асобны выпадак.',
    entry: (version) => `Выпуск ${version}`,
    link: 'Стужка выпускаў (Atom)',
    summary: (n, version, cutoff) => {
      const total = n('detentions.total');
      const persons = n('persons.total');
      const countries = n('countries.total');
      return prose`Выпуск ${version}: ${total} ${form(total, { one: 'задакументаванае', few: 'задакументаваныя', many: 'задакументаваных' })} ${detentions(total)}, ${persons} ${people(persons)}, крыніцы называюць ${countries} ${form(countries, { one: 'краіну', few: 'краіны', many: 'краін' })}. Мяжа звестак: ${cutoff}. Гэта задакументаваныя выпадкі, не ўсе.`;
    },
    withdrawn: (version) => `Выпуск ${version} адкліканы. Яго радкі больш не публікуюцца.`,
  },
};
