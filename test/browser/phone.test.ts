/** A reader with a phone: only the first screen is laid out at once, an address leads to its place all the same, soon everything stands, and no letters come that the language does not need. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { fontFaces } from '../../src/styles/font-faces.ts';
import { connected, visit } from './session.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/** The ends of the names of the font files that a language needs. */
const letters = {
  en: ['latin', 'names'],
  be: ['latin', 'cyr'],
  ru: ['latin', 'cyr'],
  pl: ['latin', 'pl', 'names'],
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

describe('on a phone', () => {
  it.each([
    ['en/index.html', 'outcomes'],
    ['en/index.html', 'files'],
    ['be/cases/index.html', 'case-rows'],
    ['ru/timeline/index.html', 'years-abroad'],
    ['pl/data/index.html', 'codebook'],
  ])('%s is laid out as far as needed, leads to #%s, and is whole soon', async (path, id) => {
    const { page, close } = await visit(browser, phone);
    await page.goto(`${inject('site')}/${path}#${id}`);
    const late = await partsLeft(page);
    const top = await topOf(page, id);
    await expect.poll(() => partsLeft(page), { timeout: 10_000 }).toBe(0);
    const after = await topOf(page, id);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await close();
    expect(late).toBeGreaterThan(0);
    // 24 px of air above a place that an address names.
    expect(Math.abs(top - 24)).toBeLessThan(4);
    expect(Math.abs(after - 24)).toBeLessThan(4);
    expect(width).toBe(phone.viewport.width);
  });
});

it('shows what was selected when the filters close', async () => {
  const { page, close } = await visit(browser, phone);
  await page.goto(`${inject('site')}/be/cases/index.html`);
  await page.evaluate(() => {
    scrollTo(0, 400);
  });
  await page.click('#filters-open');
  await page.click('input[name="country"][value="PL"]');
  await page.click('#filters-done');
  const top = await topOf(page, 'selection-sentence');
  await close();
  expect(Math.abs(top - 24)).toBeLessThan(4);
});

it.each(['index.html', '404.html', 'be/index.html'])(
  '%s has the way out in the middle of the lower edge',
  async (path) => {
    const { page, close } = await visit(browser, phone);
    await page.goto(`${inject('site')}/${path}`);
    const [left, right = NaN, below] = await page.evaluate(() => {
      const link = document.querySelector('a.leave');
      if (!link) return [];
      const words = document.createRange();
      words.selectNodeContents(link);
      const { left, right } = words.getBoundingClientRect();
      return [left, innerWidth - right, innerHeight - link.getBoundingClientRect().bottom];
    });
    await close();
    expect(left).toBeCloseTo(right, 0);
    expect(below).toBe(0);
  },
);

describe.each(languages)('the overview in %s', (language) => {
  it.each([phone.viewport, { width: 1280, height: 800 }])(
    'asks for the fonts of its language and four files beside itself, $width px wide',
    async (viewport) => {
      const { page, close } = await visit(browser, { viewport });
      const asked = new Set<string>();
      page.on('request', (request) => {
        asked.add(new URL(request.url()).pathname);
      });
      await page.goto(`${inject('site')}/${language}/index.html`);
      await page.evaluate(() => document.fonts.ready);
      await close();
      const due = fontFaces
        .filter(({ name }) => letters[language].some((short) => name.endsWith(`-${short}`)))
        .map(({ name }) => `/fonts/${name}.woff2`);
      const [fonts = [], others = []] = [true, false].map((isFont) =>
        [...asked].filter((path) => path.startsWith('/fonts/') === isFont),
      );
      expect(fonts.sort()).toEqual(due.sort());
      // The page, two style sheets, a script and, in some browsers, the icon.
      expect(others.length).toBeLessThanOrEqual(5);
    },
  );
});

/** How many parts the browser leaves until the reader comes near. */
function partsLeft(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      Array.from(document.querySelectorAll('main *')).filter(
        (each) => getComputedStyle(each).contentVisibility === 'auto',
      ).length,
  );
}

/** Where the element stands, in px below the upper edge of the screen. */
function topOf(page: Page, id: string): Promise<number> {
  return page.evaluate(async (name) => {
    for (let i = 0; i < 5; i += 1) await new Promise(requestAnimationFrame);
    return document.getElementById(name)?.getBoundingClientRect().top ?? NaN;
  }, id);
}
