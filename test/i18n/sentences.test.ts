/** Sentences with numbers in four languages: right for 0, 1, few and many, and the same numbers in each. It refuses snapshots: the wording is written out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';
import { proseText, type Count, type Numbers, type Prose } from '../../src/i18n/prose.ts';
import { be } from './sentences/be.ts';
import { en } from './sentences/en.ts';
import { pl } from './sentences/pl.ts';
import { ru } from './sentences/ru.ts';
import { spoken, type Expected } from './spoken.ts';

const expected: Readonly<Record<Language, Expected>> = { en, be, ru, pl };

type Id = keyof typeof spoken;
const ids = Object.keys(spoken) as Id[];

/** Every number is the given one and remembers its metric. */
const traced =
  (value: number): Numbers =>
  (metric) => ({ value, metric });

/** Every sentence of a language, by its place in the messages, each number of it being the given one. */
function allSentences(language: Language, value: number): [string, Prose][] {
  const s = messages(language).sentences;
  const n = traced(value);
  const count = { value };
  const [pair, hosts, time] = [
    s.exhibits['double-entry'],
    s.exhibits['host-countries'],
    s.exhibits['detentions-over-time'],
  ];
  const { 'outcome-by-instrument': crossed, ...others } = s.exhibits;
  const titled = Object.entries(others).flatMap(([id, { title, notKnown }]): [string, Prose][] => [
    [`${id}.title`, title(n, undefined, undefined)],
    [`${id}.notKnown`, notKnown(n)],
  ]);
  return [
    ['outcome-by-instrument.title', crossed.title(n, { interpol: count, direct: count })],
    ['outcome-by-instrument.notKnown', crossed.notKnown(n)],
    ...(['heading', 'lead', 'base', 'hooliganism'] as const).map((id): [string, Prose] => [
      id,
      s[id](n),
    ]),
    ['scope.people', s.scope.people(n)],
    ['scope.countries', s.scope.countries(n)],
    ['source', s.source(n, '1.0.0', '2026', count)],
    ['news', s.news(n, count, undefined)],
    ['news.later', s.news(n, count, '1.0.0')],
    ...Object.entries(s.figures).map(([id, figure]): [string, Prose] => [id, figure(n)]),
    ['figureNote', s.figureNote('x', count, '1.0.0', '2026')],
    ...titled,
    ['double-entry.claimTotal', pair.claimTotal(count, count)],
    ['host-countries.first', hosts.title(n, { name: 'XX', count })],
    ['detentions-over-time.span', time.title(n, '2012', '2025')],
    ['country.heading', s.country.heading('XX', count)],
    ['country.lead', s.country.lead(count, count, n)],
    ['country.returned', s.country.returned(count, count)],
    ['country.quote', s.country.quote('XX', count, '1.0.0', '2026')],
    ['cases.heading', s.cases.heading(n)],
    ['cases.details', s.cases.details(count, count)],
  ];
}

const isCount = (part: Prose[number]): part is Count => typeof part !== 'string' && 'value' in part;

/** The numbers that a sentence gives, by metric, each once. */
const numbersIn = (sentence: Prose) =>
  [...new Set(sentence.filter(isCount).map(({ metric }) => metric ?? 'counted here'))].sort();

/** How many words a sentence sets as the request's own. */
const quotedIn = (sentence: Prose) =>
  sentence.filter((part) => typeof part !== 'string' && 'said' in part).length;

describe.each(languages)('in %s', (language) => {
  test.each(ids)('the sentence %s is right for 0, 1, 2 and 5', (id) => {
    const texts = [0, 1, 2, 5].map((value) =>
      proseText(spoken[id](messages(language).sentences, { value }), language),
    );
    expect(texts).toEqual(expected[language][id]);
  });

  test('sentences give the numbers and the quoted words that the English ones give', () => {
    for (const value of [0, 1, 2, 5]) {
      const facts = (sentences: [string, Prose][]) =>
        sentences.map(([id, sentence]) => [id, numbersIn(sentence), quotedIn(sentence)]);
      expect(facts(allSentences(language, value))).toEqual(facts(allSentences('en', value)));
    }
  });

  test('sentences of any number are whole: no gap, no double space, no space before a stop', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2000 }), (value) => {
        for (const [, sentence] of allSentences(language, value))
          expect(proseText(sentence, language)).not.toMatch(/undefined|NaN| {2}|^ | $| [,.;:]/);
      }),
      { numRuns: 50 },
    );
  });

  test('the publisher is cited as Wanted Abroad, with version and year', () => {
    const { sentences, downloads } = messages(language);
    const [start, end] = sentences.citation('1.2.3', '2030').split(` ${downloads.title} `);
    expect(start).toBe('Wanted Abroad (2030).');
    expect(end).toMatch(/^\(\p{L}+ 1\.2\.3\) \[[^\]]+\]\. CC BY 4\.0\.$/u);
  });
});

test('Belarusian says «са» before сто and what is counted from it', () => {
  const heading = (value: number) =>
    proseText(messages('be').sentences.figures.outcomeUnknown(traced(value)), 'be');
  expect(heading(99)).toMatch(/^з 99 задакументаваных затрыманняў:/);
  expect(heading(101)).toMatch(/^са 101 задакументаванага затрымання:/);
  expect(heading(200)).toMatch(/^з 200 задакументаваных затрыманняў:/);
});
