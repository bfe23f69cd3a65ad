/** What the exhibits say in Belarusian: findings, subtitles, notes. It refuses a finding stronger than the data. */
import { caseTimelines } from '../courses/be.ts';
import { timeInCustody } from '../custody/be.ts';
import { reading } from '../reading/be.ts';
import type { Sentences } from '../messages.ts';
import {
  form,
  detentions,
  charges,
  outOf,
  ofAll,
  economicRequests,
  chargesNotKnown,
  chargesAndMotivesNotKnown,
  ofDetentions,
} from '../phrases/be.ts';
import { prose, said } from '../prose.ts';
import { unknowns } from '../unknowns/be.ts';

export const exhibits: Sentences['exhibits'] = {
  'double-entry': {
    title: (n) =>
      prose`${economicRequests(n)}, палітычны матыў задакументаваны ў ${n('detentions.political_motive')}${unknowns.chargesAndMotives(n)}`,
    subtitle:
      'Задакументаваныя затрыманні паводле абвінавачання, заяўленага ў запыце, і паводле матыву, які пацвярджаюць крыніцы. Задакументаваныя, не ўсе.',
    notKnown: chargesAndMotivesNotKnown,
    caption:
      'Заяўленае абвінавачанне побач з задакументаваным матывам, задакументаваныя затрыманні',
    note: 'Абвінавачанні і матывы ўпарадкаваны асобна: радок злева не адпавядае радку побач. Бізнес або ахвяраванні і іншы матыў не лічацца палітычнымі.',
    claim: 'Што сказана ў запыце',
    claimNote: 'Абвінавачанне, якое заявіла Беларусь. У адным затрыманні іх можа быць некалькі.',
    record: 'Што паказваюць крыніцы',
    recordNote: 'Чаму чалавека шукалі, наколькі гэта пацвярджаюць крыніцы.',
    claimTotal: (stated, within) =>
      prose`${stated} ${charges(stated)} на ${within} ${detentions(within)}`,
  },
  'charge-families': {
    title: (n) =>
      n('detentions.hooliganism').value === 0
        ? prose`${economicRequests(n)}; не вядома ніводнага, дзе сказана пра ${said('хуліганства')}${unknowns.charges(n)}`
        : prose`${economicRequests(n)}, пра ${said('хуліганства')} — у ${n('detentions.hooliganism')}${unknowns.charges(n)}`,
    subtitle:
      'Задакументаваныя затрыманні паводле абвінавачання, заяўленага ў запыце. Затрыманне з некалькімі абвінавачаннямі стаіць у некалькіх радках.',
    notKnown: chargesNotKnown,
    caption: 'Заяўленае абвінавачанне, задакументаваныя затрыманні',
    note: 'Заяўленае абвінавачанне — гэта сцвярджэнне краіны запыту. Запісаць яго не значыць прызнаць яго слушным.',
  },
  'charge-by-motive': {
    title: (n) =>
      n('detentions.disguised').value === 0
        ? prose`Не задакументавана ніводнага затрымання, дзе побач з палітычным матывам стаяць толькі агульнакрымінальныя абвінавачанні${unknowns.disguised(n)}`
        : prose`У ${n('detentions.disguised')} ${ofAll(n)} побач з задакументаваным палітычным матывам стаяць толькі агульнакрымінальныя абвінавачанні${unknowns.disguised(n)}`,
    subtitle:
      'Задакументаваныя затрыманні, у якіх заяўленае абвінавачанне (радкі) сустракаецца з задакументаваным матывам (слупкі). Затрыманне з некалькімі абвінавачаннямі стаіць у некалькіх радках.',
    notKnown: chargesAndMotivesNotKnown,
    caption: 'Заяўленае абвінавачанне і задакументаваны матыў, задакументаваныя затрыманні',
    note: 'Пустая ячэйка — гэта нуль: ніводнага задакументаванага затрымання з такой парай няма. Агульнакрымінальныя абвінавачанні: эканамічнае злачынства, хуліганства, парушэнне нагляду, наркотыкі, іншае крымінальнае. Палітычныя матывы: усе, апрача бізнесу або ахвяраванняў, іншага і няяснага. Затрыманне з двума агульнакрымінальнымі абвінавачаннямі стаіць у двух радках. Афарбаваны радкі двух абвінавачанняў, за якімі сочыць гэты рэестр.',
  },
  instruments: {
    title: (n) =>
      prose`У ${n('detentions.interpol')} ${ofAll(n)} падстава — апавяшчэнне або дыфузія Інтэрпола${unknowns.instruments(n)}`,
    subtitle:
      'Задакументаваныя затрыманні паводле шляху, якім Беларусь шукала чалавека. Задакументаваныя, не ўсе.',
    notKnown: (n) =>
      prose`${n('detentions.instrument.unknown')} ${form(n('detentions.instrument.unknown'), { one: 'інструмент', few: 'інструменты', many: 'інструментаў' })}`,
    caption: 'Інструмент запыту, задакументаваныя затрыманні',
    note: 'У некаторых паведамленнях сказана проста «Інтэрпол», без удакладнення, чырвонае апавяшчэнне гэта ці дыфузія; такія выпадкі стаяць у асобным радку.',
  },
  outcomes: {
    title: (n) =>
      n('detentions.returned').value === 0
        ? prose`Ніводнай перадачы ўладам Беларусі не задакументавана; у ${n('detentions.outcome.unknown')} ${ofAll(n)} вынік невядомы`
        : prose`Перадачай уладам Беларусі скончылася ${n('detentions.returned')} ${ofAll(n)}; у ${n('detentions.outcome.unknown')} вынік невядомы`,
    subtitle:
      'Задакументаваныя затрыманні паводле таго, чым яны скончыліся, наколькі гэта паказваюць крыніцы. Суцэльная чырвоная паласа: чалавека перадалі ўладам Беларусі.',
    notKnown: (n) =>
      prose`${n('detentions.outcome.unknown')} ${form(n('detentions.outcome.unknown'), { one: 'вынік', few: 'вынікі', many: 'вынікаў' })}`,
    caption: 'Вынік, задакументаваныя затрыманні',
    note: 'Вынік — гэта тое, што паведамляе апошняя крыніца. Невядомы вынік можа быць любым з астатніх.',
  },
  'host-countries': {
    title: (n, first) => {
      const title = prose`Затрыманні задакументаваны ў ${n('countries.total')} ${form(n('countries.total'), { one: 'краіне', few: 'краінах', many: 'краінах' })}`;
      return first
        ? prose`${title}; ${first.name}: ${first.count} ${outOf(n('detentions.total'))} ${n('detentions.total')}${unknowns.hosts(n)}`
        : prose`${title}${unknowns.hosts(n)}`;
    },
    subtitle:
      'Задакументаваныя затрыманні паводле краін, дзе затрымалі чалавека, і колькі з іх скончылася перадачай уладам Беларусі. Задакументаваныя, не ўсе.',
    notKnown: (n) =>
      prose`краіна ${n('detentions.host_country.unknown')} ${ofDetentions(n('detentions.host_country.unknown'))}`,
    caption: 'Краіна затрымання, задакументаваныя затрыманні і перадачы ўладам Беларусі',
    note: 'У краінах са свабоднай прэсай выпадкі лягчэй задакументаваць. Калі краіны няма ў табліцы, ніводнага выпадку ў гэтай краіне не задакументавана; гэта не доказ таго, што іх не было.',
  },
  'detentions-over-time': {
    title: (n, first, last) => {
      const title = prose`Год вядомы ў ${n('detentions.year_known')} ${ofAll(n)}`;
      if (first === undefined || last === undefined) return title;
      return first === last ? prose`${title}: ${first}` : prose`${title}: ${first}–${last}`;
    },
    subtitle:
      'Задакументаваныя затрыманні паводле даты затрымання. Штрыхоўка: перыяд яшчэ не закрыты.',
    notKnown: (n) => prose`год ${n('detentions.undated')} ${ofDetentions(n('detentions.undated'))}`,
    caption: 'Час затрымання, задакументаваныя затрыманні',
    note: 'Ранейшыя перыяды таксама могуць папаўняцца: пра выпадак можа стаць вядома праз гады. Вышэйшы слупок не значыць, што затрымалі больш людзей.',
  },
  triggers: {
    title: (n) => prose`Як знайшлі чалавека, вядома ў ${n('detentions.trigger_known')} ${ofAll(n)}`,
    subtitle:
      'Задакументаваныя затрыманні паводле таго, што прывяло чалавека да паліцыі краіны затрымання. Задакументаваныя, не ўсе.',
    notKnown: (n) =>
      prose`${n('detentions.trigger.unknown')} ${detentions(n('detentions.trigger.unknown'))}`,
    caption: 'Як знайшлі чалавека, задакументаваныя затрыманні',
    note: 'Не кожнае паведамленне кажа, чаму чалавека правяралі; невядомая прычына можа быць любой з астатніх.',
  },
  protection: {
    title: (n) =>
      prose`У ${n('detentions.with_protection')} ${ofAll(n)} чалавек меў абарону або прасіў пра яе; у ${n('detentions.protection.unknown')} статус невядомы`,
    subtitle:
      'Задакументаваныя затрыманні паводле прававога статусу чалавека ў краіне затрымання на момант затрымання. Задакументаваныя, не ўсе.',
    notKnown: (n) =>
      prose`${n('detentions.protection.unknown')} ${form(n('detentions.protection.unknown'), { one: 'статус', few: 'статусы', many: 'статусаў' })}`,
    caption: 'Статус у краіне затрымання, задакументаваныя затрыманні',
    note: 'Абарона або просьба пра яе: міжнародная абарона, неразгледжанае прашэнне аб прытулку або гуманітарная віза.',
  },
  'interpol-status': {
    title: (n) =>
      prose`У ${n('notices.fate_unknown')} ${outOf(n('detentions.interpol'))} ${n('detentions.interpol')} ${ofDetentions(n('detentions.interpol'))} праз Інтэрпол невядома, што сталася з апавяшчэннем або дыфузіяй; вядома, што выдалена: ${n('detentions.interpol_status.deleted')}`,
    subtitle:
      'Задакументаваныя затрыманні паводле таго, што сталася з апавяшчэннем або дыфузіяй, наколькі гэта паказваюць крыніцы. Задакументаваныя, не ўсе.',
    notKnown: (n) =>
      prose`${n('notices.fate_unknown')} ${form(n('notices.fate_unknown'), { one: 'апавяшчэнне', few: 'апавяшчэнні', many: 'апавяшчэнняў' })}`,
    caption: 'Апавяшчэнне паводле апошніх звестак, задакументаваныя затрыманні',
    note: 'Апавяшчэнне, пра выдаленне якога невядома, можа дзейнічаць і цяпер. Інтэрпол публікуе толькі частку апавяшчэнняў. У радку з невядомым статусам могуць стаяць і затрыманні, інструмент якіх невядомы, і запыты ў абыход Інтэрпола, калі выпуск не падае для іх статусу.',
  },
  'notice-after-refusal': {
    title: (n) =>
      prose`Пасля адмовы ў экстрадыцыі няма звестак пра зняцце апавяшчэння Інтэрпола ў ${n('notices.after_refusal')} ${outOf(n('notices.refusals'))} ${n('notices.refusals')} ${ofDetentions(n('notices.refusals'))}, пасля вызвалення без адмовы — у ${n('notices.after_release')} ${outOf(n('notices.releases'))} ${n('notices.releases')}${unknowns.notices(n)}`,
    subtitle:
      'Задакументаваныя затрыманні праз Інтэрпол, у якіх невядома, каб апавяшчэнне было выдалена, адклікана або каб Інтэрпол у ім адмовіў; у апошнім радку — затрыманні на запыт у абыход Інтэрпола, у якіх апавяшчэнне, як вядома, дзейнічае. Лікі, якія нельга складаць.',
    notKnown: (n) =>
      prose`${n('notices.status_unknown')} ${form(n('notices.status_unknown'), { one: 'статус', few: 'статусы', many: 'статусаў' })}; вядома, што дзейнічае (запыты праз Інтэрпол): ${n('notices.known_active')}`,
    caption:
      'Апавяшчэнні і дыфузіі Інтэрпола, пра зняцце якіх невядома, задакументаваныя затрыманні',
    note: 'Адмова — гэта рашэнне суда або вынік «адмова ў экстрадыцыі». Вызваліць без адмовы можа паліцыя, пракуратура або суд. Першыя два радкі лічаць толькі запыты праз Інтэрпол. Прамы запыт або база вышуку СНД стаіць у апошнім радку, пасля адмовы або вызвалення, і толькі тады, калі апавяшчэнне, як вядома, усё роўна дзейнічае.',
  },
  'outcome-by-instrument': {
    title: (n, unknown) =>
      prose`Чым скончылася, невядома ў ${unknown.interpol} ${outOf(n('detentions.interpol'))} ${n('detentions.interpol')} ${ofDetentions(n('detentions.interpol'))} праз Інтэрпол і ў ${unknown.direct} ${outOf(n('detentions.instrument.bilateral_request'))} ${n('detentions.instrument.bilateral_request')} на прамы запыт`,
    subtitle:
      'Задакументаваныя затрыманні, у якіх вынік (радкі) сустракаецца з інструментам (слупкі). Задакументаваныя, не ўсе.',
    notKnown: (n) =>
      prose`${n('detentions.outcome.unknown')} ${form(n('detentions.outcome.unknown'), { one: 'вынік', few: 'вынікі', many: 'вынікаў' })}, ${n('detentions.instrument.unknown')} ${form(n('detentions.instrument.unknown'), { one: 'інструмент', few: 'інструменты', many: 'інструментаў' })}`,
    caption: 'Вынік паводле інструмента, задакументаваныя затрыманні',
    note: 'Пустая ячэйка — гэта нуль: ніводнага задакументаванага затрымання з такой парай няма.',
  },
  'years-abroad': {
    title: (n) =>
      prose`Колькі часу чалавек пражыў за мяжой да затрымання, вядома ў ${n('detentions.years_abroad_known')} ${ofAll(n)}`,
    subtitle:
      'Задакументаваныя затрыманні паводле поўных гадоў ад выезду з Беларусі да затрымання. Задакументаваныя, не ўсе.',
    notKnown: (n) =>
      prose`${n('detentions.years_abroad.unknown')} ${detentions(n('detentions.years_abroad.unknown'))}`,
    caption: 'Гады за мяжой да затрымання, задакументаваныя затрыманні',
    note: 'Дыяпазон пададзены толькі там, дзе вядомыя даты не пакідаюць сумневу; інакш ён невядомы.',
  },
  'time-in-custody': timeInCustody,
  'case-timelines': caseTimelines,
  completeness: reading.completeness,
};
