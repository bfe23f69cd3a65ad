/** Undoes what can stand between a reader's eye and the letters of a file: entities, escapes, percent-encoding, invisible characters. It refuses to guess at markup. */
import { domainToUnicode } from 'node:url';

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ',
  ndash: '–', mdash: '—', hyphen: '-', dash: '‐', minus: '−', rsquo: '’', lsquo: '‘', middot: '·',
  shy: '', zwj: '', zwnj: '', lrm: '', rlm: '', ZeroWidthSpace: '', NoBreak: '',
  commat: '@', period: '.', lpar: '(', rpar: ')', sol: '/', plus: '+', num: '#', deg: '°', lowbar: '_',
  szlig: 'ß', inodot: 'ı', imath: 'ı', NewLine: '\n', Tab: '\t', colon: ':', percnt: '%',
}; // prettier-ignore
const cyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  ie: 'е',
  io: 'ё',
  zh: 'ж',
  z: 'з',
  i: 'и',
  j: 'й',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  f: 'ф',
  kh: 'х',
  ts: 'ц',
  ch: 'ч',
  sh: 'ш',
  shch: 'щ',
  hard: 'ъ',
  y: 'ы',
  soft: 'ь',
  e: 'э',
  yu: 'ю',
  ya: 'я',
  iuk: 'і',
  yi: 'ї',
  juk: 'є',
  ubr: 'ў',
  jser: 'ј',
  lj: 'љ',
  nj: 'њ',
  tsh: 'ћ',
  dj: 'ђ',
  dz: 'ѕ',
  dzh: 'џ',
};
const signs =
  /^([A-Za-z])(?:acute|grave|circ|uml|caron|cedil|tilde|ring|slash|ogon|breve|macr|dot|strok)$/;

function entity(all: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }
  const letter = /^([A-Za-z]+)cy$/.exec(name)?.[1];
  const small = letter === undefined ? undefined : cyrillic[letter.toLowerCase()];
  if (small !== undefined) return /^[A-Z]/.test(name) ? small.toUpperCase() : small;
  return named[name] ?? signs.exec(name)?.[1] ?? all;
}

function percent(run: string): string {
  const bytes = Uint8Array.from(run.slice(1).split('%'), (pair) => Number.parseInt(pair, 16));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

function code(all: string, digits: string): string {
  const point = Number.parseInt(digits, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : all;
}

function once(text: string): string {
  let plain = text;
  if (plain.includes('&')) plain = plain.replace(/&(#x[\da-f]+|#\d+|[a-z][a-z\d]*);/gi, entity);
  if (plain.includes('%')) plain = plain.replace(/(?:%[\da-f]{2})+/gi, percent);
  if (plain.includes('\\'))
    plain = plain
      .replace(/(?:\\u[\da-f]{4})+/gi, (run) => JSON.parse(`"${run}"`) as string)
      .replace(/\\u\{([\da-f]{1,6})\}|\\x([\da-f]{2})/gi, (all, long: string, short: string) =>
        code(all, long || short),
      )
      .replace(/\\[nrt]/g, ' ');
  return plain;
}

/** The text as it is read: decoded until nothing changes (three times at most), NFKC, without characters that show nothing. Lines stay lines. */
export function plainText(text: string): string {
  let plain = text;
  for (let round = 0; round < 3; round++) {
    const next = once(plain);
    if (next === plain) break;
    plain = next;
  }
  if (/xn--/i.test(plain))
    plain = plain.replace(
      /(?:[a-z\d-]+\.)*xn--[a-z\d.-]+/gi,
      (host) => domainToUnicode(host) || host,
    );
  // Only ASCII has nothing more to undo.
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(plain)) return plain;
  return plain.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}
