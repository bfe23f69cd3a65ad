/** How files look: their size, their name, their first sentence. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const everything = sourceFiles('src', 'scripts', 'test', '.config');

describe('files', () => {
  // Rows of labels are data: one row per word, however many words there are.
  const isData = (path: string): boolean => /^src\/i18n\/[a-z]+\/(?:en|be|ru|pl)\.ts$/.test(path);

  it('hold one idea: at most 200 lines', () => {
    const long = everything
      .filter(({ path, text }) => !isData(path) && text.trimEnd().split('\n').length > 200)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it('are named after what they give', () => {
    const forbidden = /^(?:utils?|helpers?|common|types|index|misc|shared)\.(?:ts|js|mjs)$/;
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|config|d))*\.(?:ts|js|mjs)$/;
    const pascal = /^[A-Z][A-Za-z0-9]*\.astro$/;
    const faults = everything
      .filter(({ path }) => !path.startsWith('src/pages/'))
      .filter(({ path }) => {
        const name = basename(path);
        return forbidden.test(name) || !(kebab.test(name) || pascal.test(name));
      });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  it('open with a sentence that says what they are for', () => {
    const opening = /^(?:---\n)?\/\*\*[^\n]*[.:!?]["”]?\s*(?:\*\/|\n)/;
    expect(everything.filter(({ text }) => !opening.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('name no machine, and leave no work without an issue', () => {
    const faults = everything.filter(
      ({ path, text }) =>
        path !== 'test/architecture/files.test.ts' &&
        /\/work\/|\/home\/|\b(?:TODO|FIXME)(?! #\d)/.test(text),
    );
    expect(faults.map(({ path }) => path)).toEqual([]);
  });
});
