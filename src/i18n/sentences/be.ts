/** Sentences with numbers in Belarusian. It refuses a number that is not in the registry, and a finding stronger than the data. */
import { be as downloads } from '../downloads/be.ts';
import { exhibits } from '../exhibits/be.ts';
import type { Sentences } from '../messages.ts';
import {
  form,
  detentions,
  ofDetentions,
  people,
  outOf,
  documentedOnes,
  documented,
  ofDocumented,
} from '../phrases/be.ts';
import { inItsVoice, prose, said } from '../prose.ts';
import { unknowns } from '../unknowns/be.ts';

export const be: Sentences = {
  heading: (n) =>
    prose`${n('detentions.total')} ${detentions(n('detentions.total'))} за мяжой на запыт Беларусі`,
  lead: (n) =>
    prose`Кожнае запісана двойчы: ${inItsVoice('як сказана ў запыце')} і як паказваюць крыніцы. У ${n('detentions.political_motive')} ${outOf(n('detentions.total'))} ${n('detentions.total')} задакументаваны палітычны матыў, у ${n('detentions.other_motive')} — іншы; у ${n('detentions.motive.unclear')} матыў няясны.`,
  scope: {
    people: (n) => prose`${n('persons.total')} ${people(n('persons.total'))}`,
    countries: (n) =>
      prose`Крыніцы называюць ${n('countries.total')} ${form(n('countries.total'), { one: 'краіну', few: 'краіны', many: 'краін' })}`,
    limit: 'Задакументаваныя выпадкі, не ўсе',
  },
  base: documented,
  upTo: (month) => `звесткі па ${month} года`,
  source: (n, version, upTo, sources) =>
    prose`Крыніца: Wanted Abroad, выпуск ${version}, ${upTo}, ${documented(n)} паводле ${sources} ${form(sources, { one: 'крыніцы', few: 'крыніц', many: 'крыніц' })}. Задакументаваныя выпадкі, не ўсе.`,
  hooliganism: (n) =>
    n('detentions.hooliganism').value === 0
      ? prose`У гэтым выпуску не вядома ніводнага запыту, дзе сказана пра ${said('хуліганства')}: ${n('detentions.hooliganism')} ${ofDocumented(n)}${unknowns.charges(n)}. Ніводнага такога запыту не задакументавана; гэта не доказ таго, што іх не было.`
      : prose`${n('detentions.hooliganism')} ${ofDocumented(n)}: у запыце сказана пра ${said('хуліганства')}${unknowns.charges(n)}.`,
  news: (n, added, previous) =>
    previous === undefined
      ? prose`Гэта першы выпуск: ${documented(n)}, толькі ў Еўропе. Выпадкі з астатняга свету з’явяцца, калі пройдуць такую самую праверку.`
      : prose`Пасля выпуску ${previous} дададзена ${added} ${ofDocumented(n)}.`,
  figures: {
    total: (n) =>
      prose`${form(n('detentions.total'), { one: 'задакументаванае', few: 'задакументаваныя', many: 'задакументаваных' })} ${detentions(n('detentions.total'))} за мяжой на запыт Беларусі: ${n('persons.total')} ${people(n('persons.total'))}, крыніцы называюць ${n('countries.total')} ${form(n('countries.total'), { one: 'краіну', few: 'краіны', many: 'краін' })}.`,
    economic: (n) =>
      prose`${ofDocumented(n)}: у запыце сказана пра ${said('эканамічнае злачынства')}.`,
    hooliganism: (n) =>
      n('detentions.hooliganism').value === 0
        ? prose`${ofDocumented(n)}: не вядома ніводнага запыту, дзе сказана пра ${said('хуліганства')}. Гэта не доказ таго, што іх не было.`
        : prose`${ofDocumented(n)}: у запыце сказана пра ${said('хуліганства')}.`,
    disguised: (n) =>
      prose`${ofDocumented(n)}: усе заяўленыя абвінавачанні агульнакрымінальныя, а задакументаваны матыў палітычны.`,
    withProtection: (n) =>
      prose`${ofDocumented(n)}: чалавек меў міжнародную абарону, неразгледжанае прашэнне аб прытулку або гуманітарную візу.`,
    returned: (n) =>
      n('detentions.returned').value === 0
        ? prose`${ofDocumented(n)}: чалавека перадалі ўладам Беларусі. Ніводнага такога затрымання ў гэтым выпуску не вядома; вынік ${n('detentions.outcome.unknown')} ${ofDetentions(n('detentions.outcome.unknown'))} невядомы.`
        : prose`${ofDocumented(n)}: чалавека перадалі ўладам Беларусі. Экстрадыцыя — ${n('detentions.extradited')}, дэпартацыя або высылка — ${n('detentions.outcome.deported_or_returned')}, выкраданне — ${n('detentions.outcome.abducted')}.`,
    afterRefusal: (n) =>
      prose`${ofDocumented(n)}: запыт ішоў праз Інтэрпол, у экстрадыцыі адмоўлена, і невядома, каб апавяшчэнне або дыфузія былі зняты.`,
    afterRelease: (n) =>
      prose`${ofDocumented(n)}: запыт ішоў праз Інтэрпол, чалавека адпусцілі без адмовы ў экстрадыцыі, і невядома, каб апавяшчэнне або дыфузія былі зняты.`,
    outcomeUnknown: (n) =>
      prose`${ofDocumented(n)}: вынік нам невядомы. Такія затрыманні застаюцца ў кожнай суме на гэтым сайце.`,
  },
  figureNote: (unit, n, version, upTo) =>
    prose`Адзінка падліку: ${unit}. n = ${n}. Выпуск ${version}, ${upTo}.`,
  exhibits,
  country: {
    heading: (name, count) => prose`${name}: ${documentedOnes(count)}`,
    lead: (count, persons, n) =>
      prose`Тут адбылося ${count} ${ofDocumented(n)}. ${form(persons, { one: 'Затрыманы', few: 'Затрыманы', many: 'Затрымана' })} ${persons} ${people(persons)}.`,
    returned: (returned, open) =>
      returned.value === 0
        ? prose`Ніводнай перадачы ўладам Беларусі з гэтай краіны не задакументавана${unknowns.outcomes(open)}. Гэта не доказ таго, што іх не было.`
        : prose`Затрыманняў, якія скончыліся перадачай уладам Беларусі: ${returned}${unknowns.outcomes(open)}.`,
    quote: (place, count, version, day) =>
      prose`У выпуску ${version} ад ${day} года рэестр Wanted Abroad змяшчае ${documentedOnes(count)} на запыт Беларусі (краіна затрымання — ${place}); гэта задакументаваныя выпадкі, не ўсе.`,
  },
  cases: {
    heading: documented,
    details: (steps, sources) =>
      prose`${steps} ${form(steps, { one: 'крок', few: 'крокі', many: 'крокаў' })}, ${sources} ${form(sources, { one: 'крыніца', few: 'крыніцы', many: 'крыніц' })}`,
  },
  citation: (version, year) =>
    `Wanted Abroad (${year}). ${downloads.title} (версія ${version}) [набор звестак]. CC BY 4.0.`,
};
