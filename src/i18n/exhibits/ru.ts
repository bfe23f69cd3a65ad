/** What the exhibits say in Russian: findings, subtitles, notes. It refuses a finding stronger than the data. */
import { caseTimelines } from '../courses/ru.ts';
import { timeInCustody } from '../custody/ru.ts';
import { reading } from '../reading/ru.ts';
import type { Sentences } from '../messages.ts';
import {
  form,
  twoForms,
  ofDetentions,
  inCases,
  inCountries,
  charges,
  undisclosedCharges,
  unclearMotives,
  economicRequests,
} from '../phrases/ru.ts';
import { prose, said } from '../prose.ts';
import { unknowns } from '../unknowns/ru.ts';

export const exhibits: Sentences['exhibits'] = {
  'double-entry': {
    title: (n) =>
      prose`${economicRequests(n)}, политический мотив задокументирован в ${n('detentions.political_motive')}${unknowns.chargesAndMotives(n)}`,
    subtitle:
      'Задержания в разбивке по обвинению, заявленному в запросе, и по мотиву, который документируют источники. Задокументированные, не все.',
    notKnown: (n) => prose`${undisclosedCharges(n)}, ${unclearMotives(n)}`,
    caption:
      'Заявленное обвинение рядом с задокументированным мотивом, задокументированные задержания',
    note: 'Обвинения и мотивы упорядочены отдельно: строка слева не относится к строке рядом с ней. Бизнес или пожертвования и другой мотив не считаются политическими.',
    claim: 'Что сказано в запросе',
    claimNote:
      'Обвинение, которое заявили власти Беларуси. У одного задержания их может быть несколько.',
    record: 'Что показывают источники',
    recordNote: 'Почему человека разыскивали, насколько это видно из источников.',
    claimTotal: (stated, within) =>
      prose`${stated} ${charges(stated)} по ${within} ${twoForms(within, 'задержанию', 'задержаниям')}`,
  },
  'charge-families': {
    title: (n) =>
      n('detentions.hooliganism').value === 0
        ? prose`${economicRequests(n)}; не известно ни одного, где названо ${said('хулиганство')}${unknowns.charges(n)}`
        : prose`${economicRequests(n)}, ${said('хулиганство')} — в ${n('detentions.hooliganism')}${unknowns.charges(n)}`,
    subtitle:
      'Задокументированные задержания в разбивке по обвинению, заявленному в запросе. Задержание с несколькими обвинениями стоит в нескольких строках.',
    notKnown: undisclosedCharges,
    caption: 'Заявленное обвинение, задокументированные задержания',
    note: 'Заявленное обвинение — утверждение запрашивающей страны. Записать его не значит признать его верным.',
  },
  'charge-by-motive': {
    title: (n) =>
      n('detentions.disguised').value === 0
        ? prose`Не задокументировано ни одного задержания, где все заявленные обвинения общеуголовные, а мотив политический${unknowns.disguised(n)}`
        : prose`В ${n('detentions.disguised')} ${inCases(n('detentions.disguised'))} из ${n('detentions.total')} все заявленные обвинения общеуголовные, а задокументированный мотив политический${unknowns.disguised(n)}`,
    subtitle:
      'Задокументированные задержания на пересечении заявленного обвинения (строки) и задокументированного мотива (столбцы). Задержание с несколькими обвинениями стоит в нескольких строках.',
    notKnown: (n) => prose`${undisclosedCharges(n)}, ${unclearMotives(n)}`,
    caption: 'Заявленное обвинение и задокументированный мотив, задокументированные задержания',
    note: 'Пустая ячейка — это ноль: ни одного задокументированного задержания с такой парой. Общеуголовные обвинения: экономическое преступление, хулиганство, нарушение надзора, наркотики, иное общеуголовное. Политические мотивы: все, кроме бизнеса или пожертвований, другого и неясного. Задержание с двумя общеуголовными обвинениями стоит в двух строках. Окрашены строки двух обвинений, за которыми следит этот реестр.',
  },
  instruments: {
    title: (n) =>
      prose`В основе ${n('detentions.interpol')} ${ofDetentions(n('detentions.interpol'))} из ${n('detentions.total')} — уведомление или диффузия Интерпола${unknowns.instruments(n)}`,
    subtitle:
      'Задержания по инструменту, через который власти Беларуси разыскивали человека. Задокументированные, не все.',
    notKnown: (n) =>
      prose`${n('detentions.instrument.unknown')} ${form(n('detentions.instrument.unknown'), { one: 'инструмент', few: 'инструмента', many: 'инструментов' })}`,
    caption: 'Инструмент запроса, задокументированные задержания',
    note: 'В некоторых сообщениях сказано просто «Интерпол», без различия между красным уведомлением и диффузией; для таких случаев есть отдельная строка.',
  },
  outcomes: {
    title: (n) =>
      n('detentions.returned').value === 0
        ? prose`Не задокументировано ни одной передачи властям Беларуси; в ${n('detentions.outcome.unknown')} ${inCases(n('detentions.outcome.unknown'))} из ${n('detentions.total')} исход неизвестен`
        : prose`Передачей властям Беларуси закончилось ${n('detentions.returned')} из ${n('detentions.total')} ${ofDetentions(n('detentions.total'))}; в ${n('detentions.outcome.unknown')} ${inCases(n('detentions.outcome.unknown'))} исход неизвестен`,
    subtitle:
      'Задокументированные задержания по исходу, насколько он известен из источников. Красная заливка: человек оказался в руках властей Беларуси.',
    notKnown: (n) =>
      prose`${n('detentions.outcome.unknown')} ${form(n('detentions.outcome.unknown'), { one: 'исход', few: 'исхода', many: 'исходов' })}`,
    caption: 'Исход, задокументированные задержания',
    note: 'Исход — то, о чём сообщает последний источник. За неизвестным исходом может стоять любой из остальных.',
  },
  'host-countries': {
    title: (n, first) => {
      const places = prose`Задержания задокументированы в ${n('countries.total')} ${inCountries(n('countries.total'))}`;
      return first
        ? prose`${places}; ${first.name}: ${first.count} из ${n('detentions.total')}${unknowns.hosts(n)}`
        : prose`${places}${unknowns.hosts(n)}`;
    },
    subtitle:
      'Задержания по стране, где они произошли, и сколько из них закончилось передачей властям Беларуси. Задокументированные, не все.',
    notKnown: (n) =>
      prose`${n('detentions.host_country.unknown')} ${form(n('detentions.host_country.unknown'), { one: 'страна', few: 'страны', many: 'стран' })}`,
    caption: 'Страна задержания, задокументированные задержания и передачи властям Беларуси',
    note: 'В странах со свободной прессой случаи легче задокументировать. Если страны нет в списке, по ней нет задокументированных случаев; это не доказывает, что их не было.',
  },
  'detentions-over-time': {
    title: (n, first, last) => {
      const known = prose`Год известен для ${n('detentions.year_known')} из ${n('detentions.total')} ${ofDetentions(n('detentions.total'))}`;
      if (first === undefined || last === undefined) return known;
      return first === last ? prose`${known}: ${first}` : prose`${known}: ${first}–${last}`;
    },
    subtitle: 'Задокументированные задержания по дате. Штриховка: период ещё не закрыт.',
    notKnown: (n) => prose`год в ${n('detentions.undated')} ${inCases(n('detentions.undated'))}`,
    caption: 'Время задержания, задокументированные задержания',
    note: 'Прошлые периоды тоже могут пополняться: о случае может стать известно через годы. Более высокий столбец не значит, что задержали больше людей.',
  },
  triggers: {
    title: (n) =>
      prose`Как нашли человека, известно в ${n('detentions.trigger_known')} ${inCases(n('detentions.trigger_known'))} из ${n('detentions.total')}`,
    subtitle:
      'Задокументированные задержания по тому, что привело человека к полиции страны задержания. Задокументированные, не все.',
    notKnown: (n) =>
      prose`${n('detentions.trigger.unknown')} ${form(n('detentions.trigger.unknown'), { one: 'задержание', few: 'задержания', many: 'задержаний' })}`,
    caption: 'Как нашли человека, задокументированные задержания',
    note: 'Не каждое сообщение говорит, почему человека проверяли; неизвестная причина может быть любой из остальных.',
  },
  protection: {
    title: (n) =>
      prose`В ${n('detentions.with_protection')} ${inCases(n('detentions.with_protection'))} из ${n('detentions.total')} человек имел защиту или просил о ней; в ${n('detentions.protection.unknown')} статус неизвестен`,
    subtitle:
      'Задокументированные задержания по правовому статусу человека в стране задержания на момент задержания. Задокументированные, не все.',
    notKnown: (n) =>
      prose`${n('detentions.protection.unknown')} ${form(n('detentions.protection.unknown'), { one: 'статус', few: 'статуса', many: 'статусов' })}`,
    caption: 'Статус в стране задержания, задокументированные задержания',
    note: 'Защита или просьба о ней: международная защита, ходатайство об убежище без решения или гуманитарная виза.',
  },
  'interpol-status': {
    title: (n) =>
      prose`В ${n('notices.fate_unknown')} из ${n('detentions.interpol')} ${ofDetentions(n('detentions.interpol'))} через Интерпол неизвестно, что стало с уведомлением или диффузией; известно об удалении: ${n('detentions.interpol_status.deleted')}`,
    subtitle:
      'Задокументированные задержания по тому, что стало с уведомлением или диффузией, насколько это показывают источники. Задокументированные, не все.',
    notKnown: (n) =>
      prose`${n('notices.fate_unknown')} ${form(n('notices.fate_unknown'), { one: 'уведомление', few: 'уведомления', many: 'уведомлений' })}`,
    caption: 'Уведомление по последним сведениям, задокументированные задержания',
    note: 'Уведомление, об удалении которого ничего не известно, может действовать и сейчас. Интерпол публикует лишь часть уведомлений. В строке с неизвестным статусом могут стоять и задержания, инструмент которых неизвестен, и запросы в обход Интерпола, если выпуск не даёт для них статуса.',
  },
  'notice-after-refusal': {
    title: (n) =>
      prose`После отказа в экстрадиции нет сведений о снятии уведомления Интерпола в ${n('notices.after_refusal')} из ${n('notices.refusals')} ${ofDetentions(n('notices.refusals'))}, после освобождения без отказа — в ${n('notices.after_release')} из ${n('notices.releases')}${unknowns.notices(n)}`,
    subtitle:
      'Задокументированные задержания через Интерпол, по которым нет сведений, что уведомление удалено, отозвано или что Интерпол в нём отказал; в последней строке — задержания по запросу в обход Интерпола, в которых уведомление, как известно, действует. Числа, которые нельзя складывать.',
    notKnown: (n) =>
      prose`${n('notices.status_unknown')} ${form(n('notices.status_unknown'), { one: 'статус', few: 'статуса', many: 'статусов' })}; известно, что действует (запросы через Интерпол): ${n('notices.known_active')}`,
    caption:
      'Уведомления и диффузии Интерпола, о снятии которых нет сведений, задокументированные задержания',
    note: 'Отказ — это решение суда или исход «отказ в экстрадиции». Освободить без отказа может полиция, прокуратура или суд. Первые две строки считают только запросы через Интерпол. Прямой запрос или база розыска СНГ стоит в последней строке, после отказа или освобождения, и только тогда, когда уведомление, как известно, всё равно действует.',
  },
  'outcome-by-instrument': {
    title: (n, unknown) =>
      prose`Чем закончилось, неизвестно в ${unknown.interpol} из ${n('detentions.interpol')} ${ofDetentions(n('detentions.interpol'))} через Интерпол и в ${unknown.direct} из ${n('detentions.instrument.bilateral_request')} по прямому запросу`,
    subtitle:
      'Задокументированные задержания на пересечении исхода (строки) и инструмента (столбцы). Задокументированные, не все.',
    notKnown: (n) =>
      prose`${n('detentions.outcome.unknown')} ${form(n('detentions.outcome.unknown'), { one: 'исход', few: 'исхода', many: 'исходов' })}, ${n('detentions.instrument.unknown')} ${form(n('detentions.instrument.unknown'), { one: 'инструмент', few: 'инструмента', many: 'инструментов' })}`,
    caption: 'Исход по инструменту, задокументированные задержания',
    note: 'Пустая ячейка — это ноль: ни одного задокументированного задержания с такой парой.',
  },
  'years-abroad': {
    title: (n) =>
      prose`Сколько времени человек прожил за рубежом до задержания, известно в ${n('detentions.years_abroad_known')} ${inCases(n('detentions.years_abroad_known'))} из ${n('detentions.total')}`,
    subtitle:
      'Задокументированные задержания по числу полных лет от выезда из Беларуси до задержания. Задокументированные, не все.',
    notKnown: (n) =>
      prose`${n('detentions.years_abroad.unknown')} ${form(n('detentions.years_abroad.unknown'), { one: 'задержание', few: 'задержания', many: 'задержаний' })}`,
    caption: 'Годы за рубежом до задержания, задокументированные задержания',
    note: 'Диапазон указан только там, где известные даты не оставляют сомнений; иначе он неизвестен.',
  },
  'time-in-custody': timeInCustody,
  'case-timelines': caseTimelines,
  completeness: reading.completeness,
};
