/** Sentences with numbers in Russian. It refuses a number that is not in the registry, and a finding stronger than the data. */
import type { Sentences } from '../messages.ts';
import { plural } from '../plural.ts';
import { inItsVoice, prose, said, type Count, type Numbers } from '../prose.ts';

const form = plural('ru');

/** Outside the nominative, and in adjectives, 2 and 5 ask for the same form. */
const twoForms = (count: Count, one: string, many: string) => form(count, { one, few: many, many });

/** 24 задержания: what there is. */
const detentions = (count: Count) =>
  form(count, { one: 'задержание', few: 'задержания', many: 'задержаний' });
/** из 24 задержаний: out of how many. */
const ofDetentions = (count: Count) => twoForms(count, 'задержания', 'задержаний');
/** в 24 случаях: where. */
const inCases = (count: Count) => twoForms(count, 'случае', 'случаях');
const inRequests = (count: Count) => twoForms(count, 'запросе', 'запросах');
const inCountries = (count: Count) => twoForms(count, 'стране', 'странах');
const charges = (count: Count) =>
  form(count, { one: 'обвинение', few: 'обвинения', many: 'обвинений' });
const motives = (count: Count) => form(count, { one: 'мотив', few: 'мотива', many: 'мотивов' });

const documentedDetentions = (count: Count) =>
  prose`${count} ${twoForms(count, 'задокументированное', 'задокументированных')} ${detentions(count)}`;
const documented = (n: Numbers) => documentedDetentions(n('detentions.total'));
const ofDocumented = (n: Numbers) =>
  prose`из ${n('detentions.total')} ${twoForms(n('detentions.total'), 'задокументированного', 'задокументированных')} ${ofDetentions(n('detentions.total'))}`;
const undisclosedCharges = (n: Numbers) =>
  prose`${n('detentions.charge_families.undisclosed')} ${charges(n('detentions.charge_families.undisclosed'))}`;
const unclearMotives = (n: Numbers) =>
  prose`${n('detentions.motive.unclear')} ${motives(n('detentions.motive.unclear'))}`;
const economicRequests = (n: Numbers) =>
  prose`В ${n('detentions.economic')} ${inRequests(n('detentions.economic'))} из ${n('detentions.total')} названо ${said('экономическое преступление')}`;

export const ru: Sentences = {
  heading: (n) =>
    prose`${n('detentions.total')} ${detentions(n('detentions.total'))} за рубежом по запросу властей Беларуси`,
  lead: (n) =>
    prose`Каждое записано дважды: как ${inItsVoice('сказано в запросе')} и как показывают источники. В ${n('detentions.political_motive')} ${inCases(n('detentions.political_motive'))} из ${n('detentions.total')} задокументирован политический мотив; в ${n('detentions.motive.unclear')} мотив неясен.`,
  scope: {
    people: (n) =>
      prose`${n('persons.total')} ${form(n('persons.total'), { one: 'человек', few: 'человека', many: 'человек' })}`,
    countries: (n) =>
      prose`Источники называют ${n('countries.total')} ${form(n('countries.total'), { one: 'страну', few: 'страны', many: 'стран' })}`,
    limit: 'Задокументированные случаи, не все',
  },
  base: documented,
  source: (n, version, cutoff, publishers) =>
    prose`Источник: Wanted Abroad, выпуск ${version}, ${documented(n)}, по сообщениям ${publishers} ${twoForms(publishers, 'издания', 'изданий')}. Граница данных: ${cutoff}. Задокументированные случаи, не все.`,
  hooliganism: (n) =>
    n('detentions.hooliganism').value === 0
      ? prose`Ни в одном запросе из этого выпуска не названо ${said('хулиганство')}: ${n('detentions.hooliganism')} ${ofDocumented(n)}. Ни одного такого случая здесь не задокументировано; это не доказывает, что их нет.`
      : prose`${n('detentions.hooliganism')} ${ofDocumented(n)}: в запросе названо ${said('хулиганство')}.`,
  news: (n, added, previous) =>
    previous === undefined
      ? prose`Это первый выпуск: ${documented(n)}, и только в Европе. Остальной мир добавится, когда его случаи пройдут такую же проверку.`
      : prose`Новых после выпуска ${previous}: ${added} ${ofDocumented(n)}.`,
  figures: {
    economic: (n) =>
      prose`${ofDocumented(n)}: в запросе названо ${said('экономическое преступление')}.`,
    hooliganism: (n) =>
      n('detentions.hooliganism').value === 0
        ? prose`${ofDocumented(n)}: в запросе названо ${said('хулиганство')}. Ни одного такого случая не известно; это не доказывает, что их нет.`
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
      prose`${ofDocumented(n)}: в экстрадиции отказано, но нет сведений, что уведомление Интерпола удалено или отозвано.`,
    afterRelease: (n) =>
      prose`${ofDocumented(n)}: полиция, прокуратура или суд отпустили человека без отказа в экстрадиции, и нет сведений, что уведомление Интерпола удалено или отозвано.`,
    outcomeUnknown: (n) =>
      prose`${ofDocumented(n)}: исход нам неизвестен. Эти случаи остаются в каждой сумме на этом сайте.`,
  },
  figureNote: (unit, n, version, cutoff) =>
    prose`Единица подсчёта: ${unit}. n = ${n}. Выпуск ${version}, граница данных: ${cutoff}.`,
  exhibits: {
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
  },
  country: {
    heading: (name, count) => prose`${name}: ${count} ${detentions(count)} в реестре`,
    lead: (count, persons, n) =>
      prose`Здесь произошло ${count} ${ofDocumented(n)} на этом сайте. ${form(persons, { one: 'Задержан', few: 'Задержаны', many: 'Задержано' })} ${persons} ${form(persons, { one: 'человек', few: 'человека', many: 'человек' })}.`,
    returned: (returned) =>
      returned.value === 0
        ? prose`Ни одной передачи властям Беларуси из этой страны не задокументировано: ${returned}. Это не доказывает, что их не было.`
        : prose`В ${returned} ${inCases(returned)} человек оказался в руках властей Беларуси.`,
  },
  cases: {
    heading: (n) => prose`${n('detentions.total')} ${detentions(n('detentions.total'))} в реестре`,
    details: (steps, sources) =>
      prose`${steps} ${form(steps, { one: 'шаг', few: 'шага', many: 'шагов' })}, ${sources} ${form(sources, { one: 'источник', few: 'источника', many: 'источников' })}`,
  },
  citation: (version, year) =>
    `Wanted Abroad (${year}). Wanted Abroad: detentions abroad requested by Belarus (версия ${version}) [набор данных]. CC BY 4.0.`,
};
