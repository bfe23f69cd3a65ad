/** The brief of every country prints on one A4 page in every language, with its counts, its citation and its version. */
import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { connected, visit } from './session.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

const countries = readdirSync('dist/en/countries').filter((name) => /^[a-z]{2}$/.test(name));

/** Pages of a PDF, by its page objects. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;

it.each(languages)('one page for each country: %s', { timeout: 180_000 }, async (language) => {
  const { page, close } = await visit(browser);
  const long: string[] = [];
  for (const iso of countries) {
    await page.goto(`${inject('site')}/${language}/countries/${iso}/index.html`);
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    if (pages !== 1) long.push(`${iso}: ${String(pages)} pages`);
  }
  await close();
  expect(countries.length).toBeGreaterThan(0);
  expect(long).toEqual([]);
});

it('shows on paper its eight tables whole, the citation and the version, and no list of cases', async () => {
  const { page, close } = await visit(browser);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.goto(`${inject('site')}/pl/countries/pl/index.html`);
  const seen = await page.evaluate(() => {
    const room = (selector: string): number =>
      document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
    return {
      columns: Array.from(document.querySelectorAll('.brief .ledger'), (table) =>
        table.getAttribute('data-column'),
      ),
      cut: Array.from(document.querySelectorAll('.brief .smalls > div')).filter(
        (each) => each.getClientRects().length > 1,
      ).length,
      cases: room('#cases'),
      cite: room('.foot .cite'),
      version: document.querySelector('.foot')?.textContent.match(/\d+\.\d+\.\d+/)?.[0],
    };
  });
  await close();
  expect(seen.columns).toEqual([
    'charge_families',
    'motive',
    'instrument',
    'trigger',
    'outcome',
    'interpol_status',
    'event',
    'kind',
  ]);
  expect(seen).toMatchObject({ cut: 0, cases: 0 });
  expect(seen.cite).toBeGreaterThan(0);
  expect(seen.version).toBeDefined();
});
