/** Sentences with numbers in Belarusian. It refuses a number that is not in the registry, and a finding stronger than the data. */
import type { Sentences } from '../messages.ts';
import { plural } from '../plural.ts';
import { inItsVoice, prose, said, type Count, type Numbers } from '../prose.ts';

const form = plural('be');
const detentions = (count: Count) =>
  form(count, { one: 'затрыманне', few: 'затрыманні', many: 'затрыманняў' });
const ofDetentions = (count: Count) =>
  form(count, { one: 'затрымання', few: 'затрыманняў', many: 'затрыманняў' });
const ofRequests = (count: Count) =>
  form(count, { one: 'запыту', few: 'запытаў', many: 'запытаў' });
const people = (count: Count) => form(count, { one: 'чалавек', few: 'чалавекі', many: 'чалавек' });
const charges = (count: Count) =>
  form(count, { one: 'абвінавачанне', few: 'абвінавачанні', many: 'абвінавачанняў' });
const motives = (count: Count) => form(count, { one: 'матыў', few: 'матывы', many: 'матываў' });

/** "Out of" before a number in digits: «са» before сто and what is counted from it, «з» before all others. */
const outOf = ({ value }: Count) => (value >= 100 && value < 200 ? 'са' : 'з');

const documentedOnes = (count: Count) =>
  prose`${count} ${form(count, { one: 'задакументаванае', few: 'задакументаваныя', many: 'задакументаваных' })} ${detentions(count)}`;
const documented = (n: Numbers) => documentedOnes(n('detentions.total'));
const ofDocumented = (n: Numbers) => {
  const total = n('detentions.total');
  return prose`${outOf(total)} ${total} ${form(total, { one: 'задакументаванага', few: 'задакументаваных', many: 'задакументаваных' })} ${ofDetentions(total)}`;
};
const ofAll = (n: Numbers) => {
  const total = n('detentions.total');
  return prose`${outOf(total)} ${total} ${ofDetentions(total)}`;
};
const economicRequests = (n: Numbers) => {
  const total = n('detentions.total');
  return prose`Пра ${said('эканамічнае злачынства')} сказана ў ${n('detentions.economic')} ${outOf(total)} ${total} ${ofRequests(total)}`;
};
const chargesNotKnown = (n: Numbers) => {
  const count = n('detentions.charge_families.undisclosed');
  return prose`${count} ${charges(count)}`;
};
const chargesAndMotivesNotKnown = (n: Numbers) => {
  const count = n('detentions.motive.unclear');
  return prose`${chargesNotKnown(n)}, ${count} ${motives(count)}`;
};

export const be: Sentences = {
  heading: (n) =>
    prose`${n('detentions.total')} ${detentions(n('detentions.total'))} за мяжой на запыт Беларусі`,
  lead: (n) =>
    prose`Кожнае запісана двойчы: ${inItsVoice('як сказана ў запыце')} і як паказваюць крыніцы. У ${n('detentions.political_motive')} ${outOf(n('detentions.total'))} ${n('detentions.total')} задакументаваны палітычны матыў; у ${n('detentions.motive.unclear')} матыў няясны.`,
  scope: {
    people: (n) => prose`${n('persons.total')} ${people(n('persons.total'))}`,
    countries: (n) =>
      prose`${n('countries.total')} ${form(n('countries.total'), { one: 'вядомая краіна', few: 'вядомыя краіны', many: 'вядомых краін' })}`,
    limit: 'Задакументаваныя выпадкі, не ўсе',
  },
  base: documented,
  source: (n, version, cutoff, publishers) =>
    prose`Крыніца: Wanted Abroad, выпуск ${version}, ${documented(n)} паводле ${publishers} ${form(publishers, { one: 'выдання', few: 'выданняў', many: 'выданняў' })}. Мяжа звестак: ${cutoff}. Задакументаваныя выпадкі, не ўсе.`,
  hooliganism: (n) =>
    n('detentions.hooliganism').value === 0
      ? prose`Ніводзін запыт у гэтым выпуску не называе ${said('хуліганства')}: ${n('detentions.hooliganism')} ${ofDocumented(n)}. Ніводнага такога запыту не задакументавана; гэта не доказ таго, што іх не было.`
      : prose`${n('detentions.hooliganism')} ${ofDocumented(n)}: у запыце сказана ${said('хуліганства')}.`,
  news: (n, added, previous) =>
    previous === undefined
      ? prose`Гэта першы выпуск: ${documented(n)}, толькі ў Еўропе. Выпадкі з астатняга свету з’явяцца, калі пройдуць такую самую праверку.`
      : prose`Пасля выпуску ${previous} дададзена ${added} ${ofDocumented(n)}.`,
  figures: {
    economic: (n) =>
      prose`${ofDocumented(n)}: у запыце сказана пра ${said('эканамічнае злачынства')}.`,
    hooliganism: (n) =>
      n('detentions.hooliganism').value === 0
        ? prose`${ofDocumented(n)}: у запыце сказана ${said('хуліганства')}. Ніводнага такога запыту не вядома; гэта не доказ таго, што іх не было.`
        : prose`${ofDocumented(n)}: у запыце сказана ${said('хуліганства')}.`,
    disguised: (n) =>
      prose`${ofDocumented(n)}: усе заяўленыя абвінавачанні агульнакрымінальныя, а задакументаваны матыў палітычны.`,
    withProtection: (n) =>
      prose`${ofDocumented(n)}: чалавек меў міжнародную абарону, неразгледжанае прашэнне аб прытулку або гуманітарную візу.`,
    returned: (n) =>
      n('detentions.returned').value === 0
        ? prose`${ofDocumented(n)}: чалавек трапіў у рукі ўладаў Беларусі. Ніводнага такога затрымання ў гэтым выпуску не вядома; вынік ${n('detentions.outcome.unknown')} ${ofDetentions(n('detentions.outcome.unknown'))} невядомы.`
        : prose`${ofDocumented(n)}: чалавек трапіў у рукі ўладаў Беларусі. Экстрадыцыя — ${n('detentions.extradited')}, дэпартацыя або высылка — ${n('detentions.outcome.deported_or_returned')}, выкраданне — ${n('detentions.outcome.abducted')}.`,
    afterRefusal: (n) =>
      prose`${ofDocumented(n)}: у экстрадыцыі адмоўлена, і невядома, каб апавяшчэнне Інтэрпола было знята.`,
    afterRelease: (n) =>
      prose`${ofDocumented(n)}: паліцыя, пракуратура або суд адпусцілі чалавека без адмовы ў экстрадыцыі, і невядома, каб апавяшчэнне Інтэрпола было знята.`,
    outcomeUnknown: (n) =>
      prose`${ofDocumented(n)}: вынік нам невядомы. Такія затрыманні застаюцца ў кожнай суме на гэтым сайце.`,
  },
  figureNote: (unit, n, version, cutoff) =>
    prose`Адзінка падліку: ${unit}. n = ${n}. Выпуск ${version}, мяжа звестак: ${cutoff}.`,
  exhibits: {
    'double-entry': {
      title: (n) =>
        prose`${economicRequests(n)}; палітычны матыў задакументаваны ў ${n('detentions.political_motive')}`,
      subtitle:
        'Задакументаваныя затрыманні паводле абвінавачання, заяўленага ў запыце, і паводле матыву, які пацвярджаюць крыніцы. Задакументаваныя, не ўсе.',
      notKnown: chargesAndMotivesNotKnown,
      caption:
        'Заяўленае абвінавачанне побач з задакументаваным матывам, задакументаваныя затрыманні',
      note: 'Абвінавачанні і матывы ўпарадкаваны асобна: радок злева не адпавядае радку побач.',
      claim: 'Што сказана ў запыце',
      claimNote: 'Абвінавачанне, якое заявіла Беларусь. У адным затрыманні іх можа быць некалькі.',
      record: 'Што паказваюць крыніцы',
      recordNote: 'Чаму чалавека шукалі, наколькі гэта пацвярджаюць крыніцы.',
      claimTotal: (mentions, n) =>
        prose`${mentions} ${charges(mentions)} на ${n('detentions.total')} ${detentions(n('detentions.total'))}`,
    },
    'charge-families': {
      title: (n) =>
        n('detentions.hooliganism').value === 0
          ? prose`${economicRequests(n)}, пра ${said('хуліганства')} — ні ў адным`
          : prose`${economicRequests(n)}, пра ${said('хуліганства')} — у ${n('detentions.hooliganism')}`,
      subtitle:
        'Задакументаваныя затрыманні паводле абвінавачання, заяўленага ў запыце. Затрыманне з некалькімі абвінавачаннямі стаіць у некалькіх радках.',
      notKnown: chargesNotKnown,
      caption: 'Заяўленае абвінавачанне, задакументаваныя затрыманні',
      note: 'Заяўленае абвінавачанне — гэта сцвярджэнне краіны запыту. Запісаць яго не значыць прызнаць яго слушным.',
    },
    'charge-by-motive': {
      title: (n) =>
        n('detentions.disguised').value === 0
          ? prose`Не задакументавана ніводнага затрымання, дзе побач з палітычным матывам стаяць толькі агульнакрымінальныя абвінавачанні`
          : prose`У ${n('detentions.disguised')} ${ofAll(n)} побач з задакументаваным палітычным матывам стаяць толькі агульнакрымінальныя абвінавачанні`,
      subtitle:
        'Задакументаваныя затрыманні, у якіх заяўленае абвінавачанне (радкі) сустракаецца з задакументаваным матывам (слупкі). Затрыманне з некалькімі абвінавачаннямі стаіць у некалькіх радках.',
      notKnown: chargesAndMotivesNotKnown,
      caption: 'Заяўленае абвінавачанне і задакументаваны матыў, задакументаваныя затрыманні',
      note: 'Пустая ячэйка — гэта нуль: ніводнага задакументаванага затрымання з такой парай няма.',
    },
    instruments: {
      title: (n) =>
        prose`У ${n('detentions.interpol')} ${ofAll(n)} падстава — апавяшчэнне або дыфузія Інтэрпола`,
      subtitle:
        'Задакументаваныя затрыманні паводле шляху, якім Беларусь шукала чалавека. Задакументаваныя, не ўсе.',
      notKnown: (n) =>
        prose`${n('detentions.instrument.unknown')} ${form(n('detentions.instrument.unknown'), { one: 'інструмент', few: 'інструменты', many: 'інструментаў' })}`,
      caption: 'Інструмент запыту, задакументаваныя затрыманні',
      note: 'У паведамленнях часта сказана проста «Інтэрпол», без удакладнення, чырвонае апавяшчэнне гэта ці дыфузія; такія выпадкі стаяць у асобным радку.',
    },
    outcomes: {
      title: (n) =>
        n('detentions.returned').value === 0
          ? prose`Ніводнай перадачы Беларусі не задакументавана; у ${n('detentions.outcome.unknown')} ${ofAll(n)} вынік невядомы`
          : prose`Перадачай Беларусі скончылася ${n('detentions.returned')} ${ofAll(n)}; у ${n('detentions.outcome.unknown')} вынік невядомы`,
      subtitle:
        'Задакументаваныя затрыманні паводле таго, чым яны скончыліся, наколькі гэта паказваюць крыніцы. Суцэльная чырвоная паласа: чалавек трапіў у рукі ўладаў Беларусі.',
      notKnown: (n) =>
        prose`${n('detentions.outcome.unknown')} ${form(n('detentions.outcome.unknown'), { one: 'вынік', few: 'вынікі', many: 'вынікаў' })}`,
      caption: 'Вынік, задакументаваныя затрыманні',
      note: 'Вынік — гэта тое, што паведамляе апошняя крыніца. Невядомы вынік можа быць любым з астатніх.',
    },
    'host-countries': {
      title: (n, first) => {
        const title = prose`Затрыманні задакументаваны ў ${n('countries.total')} ${form(n('countries.total'), { one: 'краіне', few: 'краінах', many: 'краінах' })}`;
        return first
          ? prose`${title}; ${first.name}: ${first.count} ${outOf(n('detentions.total'))} ${n('detentions.total')}`
          : title;
      },
      subtitle:
        'Задакументаваныя затрыманні паводле краін, дзе затрымалі чалавека, і колькі з іх скончылася перадачай Беларусі. Задакументаваныя, не ўсе.',
      notKnown: (n) =>
        prose`${n('detentions.host_country.unknown')} ${form(n('detentions.host_country.unknown'), { one: 'краіна', few: 'краіны', many: 'краін' })}`,
      caption: 'Краіна затрымання, задакументаваныя затрыманні і перадачы Беларусі',
      note: 'У краінах са свабоднай прэсай выпадкі лягчэй задакументаваць. Калі краіны няма ў табліцы, у ёй не задакументавана ніводнага выпадку; гэта не доказ таго, што іх не было.',
    },
    'detentions-over-time': {
      title: (n, first, last) => {
        const title = prose`Год вядомы ў ${n('detentions.year_known')} ${ofAll(n)}`;
        if (first === undefined || last === undefined) return title;
        return first === last ? prose`${title}: ${first}` : prose`${title}: ${first}–${last}`;
      },
      subtitle:
        'Задакументаваныя затрыманні паводле даты затрымання. Штрыхоўка: перыяд яшчэ не закрыты.',
      notKnown: (n) =>
        prose`${n('detentions.undated')} ${form(n('detentions.undated'), { one: 'год', few: 'гады', many: 'гадоў' })}`,
      caption: 'Час затрымання, задакументаваныя затрыманні',
      note: 'Рэестр папаўняецца і назад у часе: пра выпадак можа стаць вядома праз гады. Большы слупок не значыць, што людзей затрымлівалі больш.',
    },
  },
  country: {
    heading: (name, count) => prose`${name}: ${documentedOnes(count)}`,
    lead: (count, persons, n) =>
      prose`Тут адбылося ${count} ${ofDocumented(n)} на гэтым сайце. ${form(persons, { one: 'Затрыманы', few: 'Затрыманы', many: 'Затрымана' })} ${persons} ${people(persons)}.`,
    returned: (returned) =>
      returned.value === 0
        ? prose`Ніводнай перадачы Беларусі з гэтай краіны не задакументавана: ${returned}. Гэта не доказ таго, што іх не было.`
        : prose`Затрыманняў, якія скончыліся перадачай Беларусі: ${returned}.`,
  },
  cases: {
    heading: documented,
    details: (steps, sources) =>
      prose`${steps} ${form(steps, { one: 'крок', few: 'крокі', many: 'крокаў' })}, ${sources} ${form(sources, { one: 'крыніца', few: 'крыніцы', many: 'крыніц' })}`,
  },
  citation: (version, year) =>
    `Wanted Abroad (${year}). Wanted Abroad: detentions abroad requested by Belarus (версія ${version}) [набор звестак]. CC BY 4.0.`,
};
