/** D1: what gives a person away by its form alone: contacts, numbers of documents and of files, places. It refuses what is ours: ids, versions, hashes, dates of releases. */
import { isPhone } from './phone.ts';

/** One match: what it is, in words that do not repeat it, and where it begins. The match itself is for hashing only. */
export interface PatternHit {
  readonly what: string;
  readonly match: string;
  readonly offset: number;
}

/** A form that gives away, and what it must hold besides. */
export interface Pattern {
  readonly what: string;
  readonly form: RegExp;
  readonly holds?: (match: string) => boolean;
}

const start = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;
const whole = (form: string, flags = 'gu'): RegExp =>
  new RegExp(`${start}(?:${form})${end}`, flags);
const gap = String.raw`[\s\-–—.№_]*`;

/** Ways to reach a person. */
export const contacts: readonly Pattern[] = [
  {
    what: 'an e-mail address',
    form: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?(?:@|[([{]\s?(?:at|собака|сабака|małpa)\s?[)\]}])\s?[\p{L}\p{N}-]+(?:(?:\.|\s?[([{](?:dot|kropka|точка|кропка)[)\]}]\s?)[\p{L}\p{N}-]+)*(?:\.|\s?[([{](?:dot|kropka|точка|кропка)[)\]}]\s?)\p{L}{2,}/giu,
  },
  {
    what: 'an address of a profile',
    form: /(?:\b|\/)(?:t\.me|telegram\.me|vk\.com|ok\.ru|instagram\.com|facebook\.com|fb\.com|twitter\.com|x\.com|tiktok\.com|threads\.net|linkedin\.com\/in|youtube\.com\/@|wa\.me|viber\.click)\/(?!share\b|sharer|intent\b|plugins\b|dialog\b)@?[\w.+%-]{3,}/giu,
  },
];
/** Numbers of a person's papers, accounts and whereabouts. */
export const papers: readonly Pattern[] = [
  {
    what: 'a personal number',
    form: whole(String.raw`\d{7}${gap}[A-ZА-Я]${gap}\d{3}${gap}[A-ZА-Я]{2}${gap}\d`, 'giu'),
  },
  { what: 'a passport number', form: whole(String.raw`[A-ZА-ЯІ]{2}\d{7}`, 'giu') },
  {
    what: 'a passport number',
    form: /(?:passport|пашпарт\p{L}*|паспорт\p{L}*|paszport\p{L}*)[\s:,.]*(?:no\.?|nr\.?|number|№|нумар|номер|numer)?[\s:]*[A-ZА-Я]{0,3}\s?\d{5,}/giu,
  },
  {
    what: 'an IBAN',
    form: whole(
      String.raw`[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z\d]{4}){2,7}(?:[ \u00a0-]?[A-Z\d]{1,4})?`,
      'giu',
    ),
    holds: (match) => isIban(match.replace(/[^A-Za-z\d]/g, '').toUpperCase()),
  },
  {
    what: 'coordinates',
    form: /(?<![\d.])[-−]?\d{1,2}\.\d{3,}°?\s?[NSnsСсПп]?\s?[,;/ ]\s?[-−]?\d{1,3}\.\d{3,}°?(?![\d.])|\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d+)?\s?[′'’]|[?@=:]-?\d{1,2}\.\d{2,},\s?-?\d{1,3}\.\d{2,}/gu,
  },
];
const files: readonly Pattern[] = [
  {
    what: 'a number of Interpol',
    form: whole(String.raw`A[-–]\s?\d{1,6}\/\d{1,2}[-–]\d{4}`, 'giu'),
  },
  {
    what: 'a number of a file of Interpol or of a court',
    form: /(?<!(?:EU|UE|ЕС|ЕЗ|ES|EC)\)?\s(?:No\s)?)(?<![\p{L}\p{N}/])(?:19|20)\d{2}\/\d{4,6}(?![\p{L}\p{N}/-])/gu,
  },
  {
    what: 'a number of a court file',
    form: whole(
      [
        String.raw`[IVX]{1,5}\s[A-Z][A-Za-z]{0,4}\s\d{1,5}\/\d{2,4}`,
        String.raw`\d{1,3}\s?[A-Z][A-Za-z]{0,4}\s\d{1,5}\/\d{2}(?:\d{2})?`,
        String.raw`\d{1,6}[-–]\d{1,6}\/(?:\d{2}|\d{4})`,
        String.raw`\d{3,6}\/(?:\d{2}|(?:19|20)\d{2})`,
        String.raw`[A-ZА-Я]{1,4}[-–]\d{1,6}\/(?:\d{2}|(?:19|20)\d{2})`,
      ].join('|'),
    ),
    holds: (match) => !/^(?:19|20)\d{2}\/(?:\d{2}|(?:19|20)\d{2})$/.test(match),
  },
  {
    what: 'a number of a court file',
    form: /(?:дело|справа|case|sygn(?:\.|atura)(?:\s?akt)?|akt[ay]?|Az\.|Aktenzeichen|application)\s*(?:no\.?|nos\.?|nr\.?|№|:)\s*[\p{L}\d]*\d[\p{L}\d/-]+/giu,
  },
];
const places: readonly Pattern[] = [
  {
    what: 'a street address',
    form: new RegExp(
      [
        String.raw`${start}(?:(?:вул|ул|зав|пер|бул|просп|ul|al|os|pl|str)\.|пр-т|вуліц[аыі]|улиц[аеы]|завулак|переулок|праспект|проспект|бульвар|ulic[aye]|alej[ai]|osiedle)\s*\p{Lu}[\p{L}.’'-]+(?:\s\p{L}[\p{L}.’'-]*){0,3},?\s*(?:д\.|дом|буд\.?|nr|кв\.)?\s*\d{1,4}`,
        String.raw`${start}\d{1,4}[a-z]?,?\s(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Lane|Boulevard|Blvd\.|Drive)${end}`,
        String.raw`\p{L}+(?:straße|strasse|gasse|allee|platz)\s\d{1,4}`,
        String.raw`${start}\p{Lu}\p{L}+\s(?:g\.|gatvė|iela)\s?\d{1,4}`,
      ].join('|'),
      'gu',
    ),
  },
];
const handle: Pattern = {
  what: 'a handle',
  form: /(?<![\p{L}\p{N}@._/-]|\*\s)@(?!media\b|import\b|context\b|type\b|graph\b|id\b|font-face\b|supports\b|page\b|layer\b|charset\b)[\p{L}_][\p{L}\p{N}_.]{2,}(?![\p{L}\p{N}/-]|\s?\{)/gu,
};
const phone: Pattern = {
  what: 'a telephone number',
  form: /(?<![A-Za-z\p{N}])(?:\+|(?:tel|phone|fax|mob)[:=]?)?\(?\p{Nd}(?:[\s().\-–—−‐‑·•_/]{0,4}\p{Nd}){6,}(?![A-Za-z\p{N}])/gu,
  holds: isPhone,
};

/** What is ours, and neither number nor name: hashes, seconds in headers, ids of rows, versions, dates as far as P3 lets them stand. Blanked out, so that offsets stay. */
const ours = [
  /\b[0-9a-f]{32,}\b/gi,
  /\bmax-age=\d+/g,
  /\bsha(?:256|384|512)-[\w+/=-]+/g,
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,
  /(?<![\p{L}\p{N}])(?=[0-9A-Z]*[A-Z])[0-9A-HJKMNP-TV-Z]{8}(?![\p{L}\p{N}])/gu,
  /(?<!\d[\s().-]{0,2}|[\d.])(?:0|[1-9]\d?)\.\d{1,3}\.\d{1,3}(?![\d.]|[\s-]\d)/g,
  /(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?(?:T[\d:.]+Z?)?(?!\d)/g,
];

/** Matches in text that a person reads: already plain (see plain-text.ts). */
export function textPatterns(text: string): readonly PatternHit[] {
  if (!/[\p{Nd}@([{]|\.me|\.com|\.ru/u.test(text)) return [];
  const bare = ours.reduce(
    (rest, form) => rest.replace(form, (all) => ' '.repeat(all.length)),
    text,
  );
  return hits(bare, [...contacts, ...papers, ...files, ...places, handle, phone]);
}

/** Matches of the patterns given, in their order. */
export function hits(text: string, patterns: readonly Pattern[]): readonly PatternHit[] {
  return patterns.flatMap(({ what, form, holds }) =>
    [...text.matchAll(form)]
      .filter(([match]) => holds?.(match) ?? true)
      .map(({ 0: match, index }) => ({ what, match, offset: index })),
  );
}

function isIban(compact: string): boolean {
  if (compact.length < 15 || compact.length > 34) return false;
  const turned = compact.slice(4) + compact.slice(0, 4);
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}
