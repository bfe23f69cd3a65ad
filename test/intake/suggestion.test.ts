/** "Did you mean ...?" */
import { expect, test } from 'vitest';
import { suggestion } from '../../src/intake/suggestion.ts';
import { countryCodes } from '../../src/model/countries.ts';
import { vocabularies } from '../../src/model/vocabulary.ts';

test('RSS means RS, which begins like it, and not SS', () => {
  expect(suggestion('RSS', countryCodes)).toBe('; did you mean RS?');
});

test('a word in capitals means the same word', () => {
  expect(suggestion('PENDING', vocabularies.outcome)).toBe('; did you mean pending?');
});

test('a misspelt beginning means the whole word', () => {
  expect(suggestion('relased', vocabularies.outcome)).toBe('; did you mean released_uncharged?');
});

test('a word that is far from all gets no suggestion', () => {
  expect(suggestion('zzzzzzzz', vocabularies.outcome)).toBe('');
  expect(suggestion('', vocabularies.outcome)).toBe('');
});
