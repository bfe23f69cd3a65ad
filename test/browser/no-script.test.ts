/** With scripts off, every page gives every number that its HTML holds, and offers nothing that only a script can do. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';
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

/** What of some texts a reader sees in the main part of a page. */
async function seen(
  path: string,
  texts: readonly string[],
  javaScriptEnabled: boolean,
): Promise<string[]> {
  const { page, close } = await visit(browser, { javaScriptEnabled });
  await page.goto(`${inject('site')}/${path}`);
  const words = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  await close();
  return texts.filter((text) => words.includes(text));
}

it.each(languages)('in %s the cases speak of selecting only with scripts', async (lang) => {
  const { page, presets } = messages(lang).selection;
  const whole = `${lang}/cases/index.html`;
  const preset = `${lang}/cases/handed-over/index.html`;
  expect(await seen(whole, [page.lead, page.order, page.stored], true)).toHaveLength(3);
  expect(await seen(whole, [page.lead, page.order, page.stored], false)).toEqual([page.stored]);
  const ofPreset = [presets['handed-over'], page.lead, page.freely];
  expect(await seen(preset, ofPreset, true)).toEqual(ofPreset);
  expect(await seen(preset, ofPreset, false)).toEqual(ofPreset.slice(0, 2));
});

it.each(languages)('in %s a brief leads to the filters only with scripts', async (lang) => {
  const path = `${lang}/countries/pl/index.html`;
  const offers = [messages(lang).text.country.filtered];
  expect(await seen(path, offers, true)).toEqual(offers);
  expect(await seen(path, offers, false)).toEqual([]);
});
