/** With scripts off, every page gives every number that its HTML holds. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connected, templatePages, visit } from './session.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

it.each(templatePages)('%s shows every number without scripts', async (path) => {
  const { page, close } = await visit(browser, { javaScriptEnabled: false });
  await page.goto(`${inject('site')}/${path}`);
  // What is folded away in a <details> can be opened without scripts too.
  const numbers = await page.locator('[data-metric]').evaluateAll((elements) =>
    elements.map((element) => {
      const folded = element.closest('details:not([open])') !== null;
      const drawn = folded || element.getClientRects().length > 0;
      return { id: element.getAttribute('data-metric'), text: element.textContent.trim(), drawn };
    }),
  );
  await close();
  const written = readFileSync(`dist/${path}`, 'utf8').split(' data-metric=').length - 1;
  expect(numbers.length).toBe(written);
  expect(numbers.filter(({ text, drawn }) => !drawn || text === '')).toEqual([]);
});
