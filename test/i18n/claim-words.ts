/** Words that claim a trend or a rank, words that set such a claim its limit, and the sentences that need none. A new exception is a line here, with its reason. */
import type { Language } from '../../src/i18n/languages.ts';

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** Trend and rank. Words of another sense ("at most", "тое самае", "co najmniej") are left out. */
export const claims: Readonly<Record<Language, RegExp>> = {
  en: whole(
    'rose|risen|ris(?:e|es|ing)|gr[eo]w(?:s|n|ing)?|increas\\p{L}*|decreas\\p{L}*|fell|falls?(?! into)|falling|declin\\p{L}*|surg(?:e|es|ed|ing)|more and more|ever more|(?:more|less) often|trends?|(?<!at )most|mostly|mainly|largest|biggest|highest|lowest|smallest|leading|majority|in first place|(?:more|less|fewer) than half|over half|(?:almost|nearly) (?:all|every|none)|usually|typically|rarely|seldom|commonly|(?<!how )often|predominant\\p{L}*|doubl(?:ed|ing)|tripled|halved|soar\\p{L}*|dropp\\p{L}*|peak(?:s|ed|ing)?|record (?:high|low|number)',
  ),
  be: whole(
    'расце|растуць|расл[аіо]|рос|вырас\\p{L}*|павяліч(?:ва|ы[лў])\\p{L}*|павелічэн\\p{L}*|зменш(?:ва|ы[лў])\\p{L}*|часцей|радзей|[уў]сё больш|тэндэнцы\\p{L}*|най(?!перш|ноў)\\p{L}+|большасц\\p{L}*|большая част\\p{L}*|пераважна|галоўным чынам|(?<!(?:т[аоыу]\\p{L}*|так\\p{L}*) )сам(?:ы|ая|ае|ыя|ых|ым|ую)|лідар\\p{L}*|на першым месцы|(?:больш|менш) (?:за|як|чым) палов\\p{L}*|амаль (?:[уў]се|ніхто|ніводн\\p{L}*)|звычайна|рэдка|(?<!як )часта|у асноўным|падво[іе]\\p{L}*|патро[іе]\\p{L}*|рэкордн\\p{L}*|скараці[лў]\\p{L}*|паменшал\\p{L}*',
  ),
  ru: whole(
    'раст[её]т|растут|росл[аои]|вырос\\p{L}*|вырасти|увеличи(?:ва|л)\\p{L}*|уменьш(?:а|ил)\\p{L}*|сни(?:жа|зил)\\p{L}*|чаще|реже|всё больше|тенденци\\p{L}*|наи(?:бол|мен|выс|низ)\\p{L}*|крупнейш\\p{L}*|большинств\\p{L}*|большая част\\p{L}*|преимущественно|главным образом|в основном|(?<!(?:т[аоеу]\\p{L}*|так\\p{L}*)(?: же)? )сам(?:ый|ая|ое|ые|ых|ым|ую)(?! (?:больш|меньш)ее)|лидир\\p{L}*|на первом месте|(?:больше|меньше|более|менее) половин\\p{L}*|почти (?:все|никто|ни од\\p{L}*)|обычно|редко|(?<!как )часто|удво(?:и|ен)\\p{L}*|утро(?:и|ен)\\p{L}*|рекордн\\p{L}*|подавляющ\\p{L}*|возрос\\p{L}*|возраста(?:ет|ют|л\\p{L}*)|сократил\\p{L}*',
  ),
  pl: whole(
    'rośnie|rosną|rosł[aoy]|urosł\\p{L}*|wzros\\p{L}*|wzrast\\p{L}*|zwiększ(?:a|y[łl])\\p{L}*|zmniejsz(?:a|y[łl])\\p{L}*|spad(?:a|ł|ek)\\p{L}*|maleje|maleją|coraz|częściej|rzadziej|trend\\p{L}*|tendencj\\p{L}*|(?<!co )naj(?!pierw|now)\\p{L}+|większoś\\p{L}*|głównie|przeważ(?:nie|a|ają)|na pierwszym miejscu|(?:więcej|mniej) niż połow\\p{L}*|(?:ponad|większa) połow\\p{L}*|(?:prawie|niemal) (?:wszys\\p{L}*|nikt|żad\\p{L}*)|zwykle|zazwyczaj|rzadko|(?<!jak )często|podwo[ij]\\p{L}*|potro[ij]\\p{L}*|rekordow\\p{L}*|lider\\p{L}*',
  ),
};

/** What makes it a statement on what is documented, on what may be, or on what the record cannot show. */
export const limits: Readonly<Record<Language, RegExp>> = {
  en: /documented|possible|\bmay\b|\bdo(?:es)? not (?:show|mean)\b|\bno trend\b|risk report/i,
  be: /задакументаван|магчым|мо(?:жа|гуць)|не паказв|не знач|справаздача пра рызыкі/i,
  ru: /задокументирован|возможн|мо(?:жет|гут)|не показыва|не знач|отчёт о рисках/i,
  pl: /udokumentowan|możliw|może|mogą|nie pokazuj|nie znacz|raport o ryzyku/i,
};

/** Beginnings of sentences that may claim without a limit, and why. */
export const exceptions: readonly {
  readonly reason: string;
  readonly begins: Readonly<Record<Language, readonly string[]>>;
}[] = [
  {
    reason: 'About Interpol, not about cases of this record; the page names the source.',
    begins: {
      en: ['Most red notices are not public'],
      be: ['Большасць чырвоных апавяшчэнняў непублічныя'],
      ru: ['Большинство красных уведомлений не'],
      pl: ['Większość czerwonych not nie jest publiczna'],
    },
  },
  {
    reason: 'Nothing is counted: it is about frames and the size of letters.',
    begins: {
      en: ['Frames do not grow by themselves'],
      be: ['Рамка сама не расце'],
      ru: ['Рамка сама не растёт'],
      pl: ['Ramka sama nie rośnie'],
    },
  },
  {
    reason: 'The title of another’s report, given as a source.',
    begins: { en: ['- Articles 361-4 and 361-5'], be: [], ru: [], pl: [] },
  },
];
