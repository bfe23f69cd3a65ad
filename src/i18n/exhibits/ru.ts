/** What the exhibits say in Russian: findings, subtitles, notes. It refuses a finding stronger than the data. */
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

export const exhibits: Sentences['exhibits'] = {
  'double-entry': {
    title: (n) =>
      prose`${economicRequests(n)}; политический мотив задокументирован в ${n('detentions.political_motive')} ${inCases(n('detentions.political_motive'))}`,
    subtitle:
      'Задержания по обвинению, заявленному в запросе, и по мотиву, который документируют источники. Задокументированные, не все.',
    notKnown: (n) => prose`${undisclosedCharges(n)}, ${unclearMotives(n)}`,
    caption:
      'Заявленное обвинение рядом с задокументированным мотивом, задокументированные задержания',
    note: 'Обвинения и мотивы упорядочены отдельно: строка слева не относится к строке рядом с ней.',
    claim: 'Что сказано в запросе',
    claimNote:
      'Обвинение, которое заявили власти Беларуси. У одного задержания их может быть несколько.',
    record: 'Что показывают источники',
    recordNote: 'Почему человека разыскивали, насколько это видно из источников.',
    claimTotal: (mentions, n) =>
      prose`${mentions} ${charges(mentions)} по ${n('detentions.total')} ${twoForms(n('detentions.total'), 'задержанию', 'задержаниям')}`,
  },
  'charge-families': {
    title: (n) =>
      n('detentions.hooliganism').value === 0
        ? prose`${economicRequests(n)}, ${said('хулиганство')} — ни в одном`
        : prose`${economicRequests(n)}, ${said('хулиганство')} — в ${n('detentions.hooliganism')}`,
    subtitle:
      'Задокументированные задержания по обвинению, заявленному в запросе. Задержание с несколькими обвинениями стоит в нескольких строках.',
    notKnown: undisclosedCharges,
    caption: 'Заявленное обвинение, задокументированные задержания',
    note: 'Заявленное обвинение — утверждение запрашивающей страны. Ничто здесь не говорит, что оно верно.',
  },
  'charge-by-motive': {
    title: (n) =>
      n('detentions.disguised').value === 0
        ? prose`Не задокументировано ни одного задержания, где все заявленные обвинения общеуголовные, а мотив политический`
        : prose`В ${n('detentions.disguised')} ${inCases(n('detentions.disguised'))} из ${n('detentions.total')} все заявленные обвинения общеуголовные, а задокументированный мотив политический`,
    subtitle:
      'Задокументированные задержания на пересечении заявленного обвинения (строки) и задокументированного мотива (столбцы). Задержание с несколькими обвинениями стоит в нескольких строках.',
    notKnown: (n) => prose`${undisclosedCharges(n)}, ${unclearMotives(n)}`,
    caption: 'Заявленное обвинение и задокументированный мотив, задокументированные задержания',
    note: 'Пустая ячейка — это ноль: ни одного задокументированного задержания с такой парой.',
  },
  instruments: {
    title: (n) =>
      prose`В основе ${n('detentions.interpol')} ${ofDetentions(n('detentions.interpol'))} из ${n('detentions.total')} — уведомление или диффузия Интерпола`,
    subtitle:
      'Задержания по инструменту, через который власти Беларуси разыскивали человека. Задокументированные, не все.',
    notKnown: (n) =>
      prose`${n('detentions.instrument.unknown')} ${form(n('detentions.instrument.unknown'), { one: 'инструмент', few: 'инструмента', many: 'инструментов' })}`,
    caption: 'Инструмент запроса, задокументированные задержания',
    note: 'В сообщениях часто сказано просто «Интерпол», без различия между красным уведомлением и диффузией; для таких случаев есть отдельная строка.',
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
        ? prose`${places}; ${first.name}: ${first.count} из ${n('detentions.total')}`
        : places;
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
    note: 'Прошлые периоды тоже пополняются: о случае может стать известно через годы. Большее число за период не значит, что задержали больше людей.',
  },
};
