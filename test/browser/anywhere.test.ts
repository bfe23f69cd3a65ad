/** The same folder under a prefix and from file://: styled, in its own fonts, silent to others. Cyrillic pages need the most files, so they stand for all. */
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connected, templatePages, visit } from './session.ts';

const paths = templatePages.filter((path) => !/^(?:en|ru|pl)\//.test(path));
const homes: readonly (readonly [string, () => string])[] = [
  ['under a prefix', () => inject('prefixedSite')],
  ['from file://', () => pathToFileURL('dist').href],
];

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

describe.each(homes)('%s', (_, home) => {
  it.each(paths)('%s is styled, has its fonts, and asks no one else', async (path) => {
    const { page, strayRequests, errors, close } = await visit(browser);
    await page.goto(`${home()}/${path}`);
    const look = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        sheets: Array.from(document.styleSheets).length,
        paper: getComputedStyle(document.body).backgroundColor,
        fonts: Array.from(document.fonts).filter(({ status }) => status === 'loaded').length,
      };
    });
    await close();
    expect(look.sheets).toBeGreaterThan(0);
    expect(look.paper).not.toBe('rgba(0, 0, 0, 0)');
    // An embed is one file, set in the letters of its reader's device.
    expect(look.fonts > 0).toBe(!path.startsWith('e/'));
    expect(strayRequests).toEqual([]);
    expect(errors).toEqual([]);
  });
});
