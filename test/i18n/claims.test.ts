/** No sentence for readers speaks of a trend or a rank without its limit beside it, in any language. It refuses to judge whether the limit is the right one: that is an editor's. */
import { describe, expect, it, test } from 'vitest';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { claims, exceptions, limits } from './claim-words.ts';
import { literals, readerSentences, sentencesOf } from './reader-sentences.ts';

const isBare = (sentence: string, language: Language): boolean =>
  claims[language].test(sentence) && !limits[language].test(sentence);

const begins = (language: Language): readonly string[] =>
  exceptions.flatMap((exception) => exception.begins[language]);

/** Invented sentences: what an editor must not print, and what may stand. */
const examples: Readonly<
  Record<Language, { readonly bare: readonly string[]; readonly limited: readonly string[] }>
> = {
  en: {
    bare: [
      'Detentions rose in 2024.',
      'Belarus uses this charge more and more often.',
      'Most people were held in one country.',
      'The requests are mainly about taxes.',
      'More than half were sent back.',
      'People are usually found at a border.',
    ],
    limited: [
      'More documented detentions do not mean that detentions rose.',
      'The rows do not show which check is the most dangerous.',
      'A part is offered with at most three detentions.',
      'The rows tell how often each word occurs.',
    ],
  },
  be: {
    bare: [
      'Колькасць затрыманняў расце.',
      'Беларусь усё часцей карыстаецца гэтым абвінавачаннем.',
      'Большасць людзей затрымалі ў адной краіне.',
      'Найчасцей запыты ішлі напрасткі.',
      'Больш за палову выслалі.',
      'Звычайна людзей знаходзяць на мяжы.',
    ],
    limited: [
      'Радкі не паказваюць, якая праверка самая небяспечная.',
      'Тое самае ў тых самых файлах.',
      'Большасць задакументаваных затрыманняў пералічана.',
    ],
  },
  ru: {
    bare: [
      'Число задержаний растёт.',
      'Власти всё чаще используют это обвинение.',
      'Большинство людей задержали в одной стране.',
      'Самая опасная проверка — на границе.',
      'Более половины выслали.',
      'Обычно людей находят на границе.',
    ],
    limited: [
      'Строки не показывают, какая проверка самая опасная.',
      'То же самое в тех же самых файлах.',
      'Это самое большее треть.',
    ],
  },
  pl: {
    bare: [
      'Liczba zatrzymań wzrosła.',
      'Białoruś coraz częściej używa tego zarzutu.',
      'Większość osób zatrzymano w jednym kraju.',
      'Najwięcej zatrzymań było na granicy.',
      'Ponad połowę odesłano.',
      'Zwykle osoby odnajduje się na granicy.',
    ],
    limited: [
      'Wiersze nie pokazują, która kontrola jest najgroźniejsza.',
      'Potrzeba co najmniej trzech zatrzymań.',
      'Najnowsze wydanie.',
    ],
  },
};

describe.each(languages)('in %s', (language) => {
  const sentences = readerSentences(language);

  it('a trend or a rank stands only beside its limit', () => {
    const allowed = begins(language);
    const bare = sentences.filter(
      ({ sentence }) =>
        isBare(sentence, language) && !allowed.some((beginning) => sentence.startsWith(beginning)),
    );
    expect(bare).toEqual([]);
  });

  it('every exception is still needed', () => {
    const needless = begins(language).filter(
      (beginning) =>
        !sentences.some(
          ({ sentence }) => sentence.startsWith(beginning) && isBare(sentence, language),
        ),
    );
    expect(needless).toEqual([]);
  });

  it('finds a bare claim, and lets one with its limit stand', () => {
    const { bare, limited } = examples[language];
    expect(bare.filter((sentence) => !isBare(sentence, language))).toEqual([]);
    expect(limited.filter((sentence) => isBare(sentence, language))).toEqual([]);
  });

  it('reads all texts: over a thousand sentences, of every folder and page', () => {
    expect(sentences.length).toBeGreaterThan(1000);
    const files = new Set(sentences.map(({ file }) => file));
    const english = new Set(
      readerSentences('en').map(({ file }) => file.replaceAll(/\ben\b/g, language)),
    );
    expect(files).toEqual(english);
  });
});

test('texts are taken from strings and templates, not from imports and names', () => {
  const code =
    "import { x } from './not this'; const t = { 'nor this': 'One. Two “x”.', f: (n) => p`Of ${n} are ${g({ one: 'a b' })}.` };";
  expect(literals(code)).toEqual(['One. Two “x”.', 'Of … are ….', 'a b']);
  expect(sentencesOf('In one row. Two rows, 1.5 each.\n- A third line')).toEqual([
    'In one row.',
    'Two rows, 1.5 each.',
    '- A third line',
  ]);
});
