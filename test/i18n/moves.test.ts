/** Why a release differs from the one before: told in all languages for the same releases, in the words of the changelog. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';

const english = messages('en').changes.moves.releases;

test.each(languages)('in %s the same releases are explained as in English', (language) => {
  const { releases } = messages(language).changes.moves;
  expect(Object.keys(releases)).toEqual(Object.keys(english));
  for (const [version, paragraphs] of Object.entries(english)) {
    expect(releases[version]).toHaveLength(paragraphs.length);
    for (const text of releases[version] ?? []) expect(text).toMatch(/^\p{Lu}.*\.$/su);
  }
});

test('the words in English begin with those of the changelog, of a release after the first', () => {
  const changelog = readFileSync('data/CHANGELOG.md', 'utf8');
  expect(Object.keys(english)).toContain('1.1.0');
  for (const [first = ''] of Object.values(english)) expect(changelog).toContain(first);
});
