/** D1: what gives away by its form is found with any separators; what is ours is not. All numbers and addresses are invented. */
import { describe, expect, it } from 'vitest';
import { addressPatterns } from '../../../src/release/scan/address-patterns.ts';
import { textPatterns } from '../../../src/release/scan/patterns.ts';
import { plainText } from '../../../src/release/scan/plain-text.ts';
import { scanned } from './invented.ts';

const inText = (text: string) => textPatterns(plainText(text)).map(({ what }) => what);
const inAddress = (text: string) => addressPatterns(plainText(text)).map(({ what }) => what);

describe('in text', () => {
  it.each([
    ['a telephone number', '+375 29 000-11-22'],
    ['a telephone number', '+375(29)0001122'],
    ['a telephone number', '8 029 000.11.22'],
    ['a telephone number', '29\u00a0000\u00a011\u00a022'],
    ['a telephone number', '29\u202f000\u201311\u201322'],
    ['a telephone number', '000/11/22/33'],
    ['a telephone number', '０００１１２２３３'],
    ['a telephone number', 'tel:0001122'],
    ['a telephone number', 'call 0001122.'],
    ['a telephone number', '3 7 5 2 9 0 0 0 1 1 2 2'],
    ['a telephone number', '375_29_0001122'],
    ['a telephone number', '00\u200b0\u200b11\u200b22'],
    ['an e-mail address', 'a.b@example.org'],
    ['an e-mail address', 'write to nobody [at] example (dot) org'],
    ['an e-mail address', 'нехта@прыклад.бел'],
    ['a handle', 'as @somebody_here wrote'],
    ['an address of a profile', 't.me/somebody'],
    ['a personal number', '0000000A000PB0'],
    ['a personal number', '0000000 A 000 PB 0'],
    ['a passport number', 'MP0000000'],
    ['a passport number', 'МР0000000'],
    ['a passport number', 'passport no. 12345'],
    ['an IBAN', 'BY13NBRB3600900000002Z00AB00'],
    ['an IBAN', 'PL61 1090 1014 0000 0712 1981 2874'],
    ['coordinates', '53.9045, 27.5615'],
    ['coordinates', '53°54′N 27°33′E'],
    ['a number of a file of Interpol or of a court', 'file 2021/00001'],
    ['a number of Interpol', 'control number A-00001/1-2021'],
    ['a number of a court file', 'III KK 000/00'],
    ['a number of a court file', '2 BvR 000/00'],
    ['a number of a court file', '5K 000/00'],
    ['a number of a court file', '000-00/00'],
    ['a number of a court file', 'application no. 00001/00'],
    ['a number of a court file', 'справа № 1-23'],
    ['a street address', 'вул. Прыдуманая, 7'],
    ['a street address', 'ул. Выдуманная, д. 7'],
    ['a street address', 'вуліца Прыдуманая 7'],
    ['a street address', 'ul. Zmyślona 7'],
    ['a street address', '7 Invented Street'],
    ['a street address', 'Erfundenstraße 7'],
  ])('%s: %s', (what, text) => {
    expect(inText(`so ${text}`)).toContain(what);
  });

  it.each([
    '24 of 24 documented cases, 2019–2024',
    '2012 2013 2014 2015 2016',
    '2019-2024',
    'released 2026-02-28, cut-off 2026-02',
    '15.02.2026',
    'version 1.0.0, 1.1.0 and 1.2.10',
    'T0V0XKZS AECHMM6Z 12345678A',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    'Regulation (EU) 2016/679 and (EU) 2018/1806',
    '12.5% to 34.8%, 0.281',
    '1 200 of 3 400',
    'the season of 2019/20',
    '@misc{wanted-abroad,',
    'in 10 to 19 cases, a fraction',
    'article 3, articles 5 and 6; 72 hours',
  ])('nothing in “%s”', (text) => {
    expect(inText(text)).toEqual([]);
  });
});

describe('in addresses', () => {
  it.each([
    ['a telephone number', 'tel:+375290001122'],
    ['a telephone number', 'https://wa.me/375290001122'],
    ['a telephone number', 'https://example.org/?phone=375290001122'],
    ['an e-mail address', 'mailto:nobody@example.org'],
    ['an address of a profile', 'https://t.me/somebody'],
    ['an address of a profile', 'https://www.facebook.com/some.body'],
    ['coordinates', 'https://maps.example/@53.9045,27.5615,17z'],
    [
      'a number of a file of Interpol',
      'https://www.interpol.int/en/How-we-work/Notices/Red-Notices#2021-00001',
    ],
    ['a number of a court file', 'https://court.example/iii%20kk%20000-00.html'],
    ['a number of a court file', 'https://news.example/case-no-000-00'],
  ])('%s: %s', (what, address) => {
    expect(inAddress(address)).toContain(what);
  });

  it.each([
    'https://news.example/a/interpol/10000000.html',
    'https://news.example/2021/02/03/1234567-a-man-is-held',
    'https://news.example/v-strane-zaderzhali-37-letnego-belorusa',
    'https://news.example/2021/12345/',
    'https://t.me/share/url?url=x',
    '../../charts/1.0.0/outcomes.en.svg',
    'tag:wanted-abroad,2026:release:1.0.0',
    'https://www.sn.pl/orzecznictwo/iii%20kk%20000-00.html',
  ])('nothing in %s', (address) => {
    expect(inAddress(address)).toEqual([]);
  });
});

it('typed numbers and drawings are numbers of ours; the same digits as text are not', async () => {
  const findings = async (name: string, text: string) =>
    (await scanned(name, text)).map(({ rule }) => rule).join(' ');
  expect(await findings('a.json', '{"bytes":1234567}')).toBe('');
  expect(await findings('a.json', '{"a":"1234567"}')).toBe('D1');
  expect(await findings('a.csv', 'share\n0.12345678\n')).toBe('');
  expect(await findings('a.csv', 'note\n1234567\n')).toBe('D1');
  expect(
    await findings('a.svg', '<svg viewBox="0 0 1200 630"><path d="M100 200L300 400"/></svg>'),
  ).toBe('');
  expect(await findings('a.html', '<p data-value="0.1234567">x</p>')).toBe('');
  expect(await findings('a.html', '<p>00<b>0</b>11<i>22</i></p>')).toMatch('D1');
});
