/** Sentences with numbers in Russian. It refuses a number that is not in the registry, and a finding stronger than the data. */
import { ru as downloads } from '../downloads/ru.ts';
import { exhibits } from '../exhibits/ru.ts';
import type { Sentences } from '../messages.ts';
import {
  form,
  twoForms,
  detentions,
  inCases,
  documented,
  documentedDetentions,
  ofDocumented,
} from '../phrases/ru.ts';
import { inItsVoice, prose, said } from '../prose.ts';
import { unknowns } from '../unknowns/ru.ts';

export const ru: Sentences = {
  heading: (n) =>
    prose`${n('detentions.total')} ${detentions(n('detentions.total'))} за рубежом по запросу властей Беларуси`,
  lead: (n) =>
    prose`Каждое записано дважды: как ${inItsVoice('сказано в запросе')} и как показывают источники. В ${n('detentions.political_motive')} ${inCases(n('detentions.political_motive'))} из ${n('detentions.total')} задокументирован политический мотив, в ${n('detentions.other_motive')} — другой; в ${n('detentions.motive.unclear')} мотив неясен.`,
  scope: {
    people: (n) =>
      prose`${n('persons.total')} ${form(n('persons.total'), { one: 'человек', few: 'человека', many: 'человек' })}`,
    countries: (n) =>
      prose`Источники называют ${n('countries.total')} ${form(n('countries.total'), { one: 'страну', few: 'страны', many: 'стран' })}`,
    limit: 'Задокументированные случаи, не все',
  },
  base: documented,
  upTo: (month) => `данные по ${month} года`,
  source: (n, version, upTo, sources) =>
    prose`Источник: Wanted Abroad, выпуск ${version}, ${upTo}, ${documented(n)}, по данным ${sources} ${twoForms(sources, 'источника', 'источников')}. Задокументированные случаи, не все.`,
  hooliganism: (n) =>
    n('detentions.hooliganism').value === 0
      ? prose`В этом выпуске не известно ни одного запроса, где названо ${said('хулиганство')}: ${n('detentions.hooliganism')} ${ofDocumented(n)}${unknowns.charges(n)}. Ни одного такого случая здесь не задокументировано; это не доказывает, что их нет.`
      : prose`${n('detentions.hooliganism')} ${ofDocumented(n)}: в запросе названо ${said('хулиганство')}${unknowns.charges(n)}.`,
  news: (n, added, previous) =>
    previous === undefined
      ? prose`Это первый выпуск: ${documented(n)}, и только в Европе. Остальной мир добавится, когда его случаи пройдут такую же проверку.`
      : prose`Новых после выпуска ${previous}: ${added} ${ofDocumented(n)}.`,
  figures: {
    total: (n) =>
      prose`${twoForms(n('detentions.total'), 'задокументированное', 'задокументированных')} ${detentions(n('detentions.total'))} за рубежом по запросу властей Беларуси: ${n('persons.total')} ${form(n('persons.total'), { one: 'человек', few: 'человека', many: 'человек' })}, источники называют ${n('countries.total')} ${form(n('countries.total'), { one: 'страну', few: 'страны', many: 'стран' })}.`,
    economic: (n) =>
      prose`${ofDocumented(n)}: в запросе названо ${said('экономическое преступление')}.`,
    hooliganism: (n) =>
      n('detentions.hooliganism').value === 0
        ? prose`${ofDocumented(n)}: не известно ни одного запроса, где названо ${said('хулиганство')}. Это не доказывает, что таких не было.`
        : prose`${ofDocumented(n)}: в запросе названо ${said('хулиганство')}.`,
    disguised: (n) =>
      prose`${ofDocumented(n)}: все заявленные обвинения общеуголовные, а задокументированный мотив политический.`,
    withProtection: (n) =>
      prose`${ofDocumented(n)}: у человека была международная защита, гуманитарная виза или ходатайство об убежище, по которому ещё нет решения.`,
    returned: (n) =>
      n('detentions.returned').value === 0
        ? prose`${ofDocumented(n)}: человек оказался в руках властей Беларуси. В этом выпуске ни одного такого случая не известно; в ${n('detentions.outcome.unknown')} ${inCases(n('detentions.outcome.unknown'))} неизвестен исход.`
        : prose`${ofDocumented(n)}: человек оказался в руках властей Беларуси. Экстрадиция: ${n('detentions.extradited')}, депортация или высылка: ${n('detentions.outcome.deported_or_returned')}, похищение: ${n('detentions.outcome.abducted')}.`,
    afterRefusal: (n) =>
      prose`${ofDocumented(n)}: запрос шёл через Интерпол, в экстрадиции отказано, и нет сведений, что уведомление или диффузия сняты.`,
    afterRelease: (n) =>
      prose`${ofDocumented(n)}: запрос шёл через Интерпол, человека отпустили без отказа в экстрадиции, и нет сведений, что уведомление или диффузия сняты.`,
    outcomeUnknown: (n) =>
      prose`${ofDocumented(n)}: исход нам неизвестен. Эти случаи остаются в каждой сумме на этом сайте.`,
  },
  figureNote: (unit, n, version, upTo) =>
    prose`Единица подсчёта: ${unit}. n = ${n}. Выпуск ${version}, ${upTo}.`,
  exhibits,
  country: {
    heading: (name, count) => prose`${name}: ${documentedDetentions(count)}`,
    lead: (count, persons, n) =>
      prose`Здесь произошло ${count} ${ofDocumented(n)}. ${form(persons, { one: 'Задержан', few: 'Задержаны', many: 'Задержано' })} ${persons} ${form(persons, { one: 'человек', few: 'человека', many: 'человек' })}.`,
    returned: (returned, open) =>
      returned.value === 0
        ? prose`Ни одной передачи властям Беларуси из этой страны не задокументировано${unknowns.outcomes(open)}. Это не доказывает, что их не было.`
        : prose`В ${returned} ${inCases(returned)} человек оказался в руках властей Беларуси${unknowns.outcomes(open)}.`,
    quote: (place, count, version, day) =>
      prose`В выпуске ${version} от ${day} года реестр Wanted Abroad содержит ${documentedDetentions(count)} по запросу Беларуси (страна задержания — ${place}); это задокументированные случаи, не все.`,
  },
  cases: {
    heading: documented,
    details: (steps, sources) =>
      prose`${steps} ${form(steps, { one: 'шаг', few: 'шага', many: 'шагов' })}, ${sources} ${form(sources, { one: 'источник', few: 'источника', many: 'источников' })}`,
  },
  citation: (version, year) =>
    `Wanted Abroad (${year}). ${downloads.title} (версия ${version}) [набор данных]. CC BY 4.0.`,
};
