/** The way Tor Browser reads on "Safest": Firefox without scripts, with SVG on and off. Outside of the gate, a machine without Firefox skips it and says so. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { thisMachine } from './chromium.ts';
import { firefoxPath } from './firefox.ts';

const drawn = ['host-countries', 'detentions-over-time', 'case-timelines'];
const pages = ['be/index.html', 'ru/timeline/index.html', 'pl/countries/index.html'];

function executable(): string | undefined {
  try {
    return firefoxPath(thisMachine());
  } catch (error) {
    if (process.env['CI']) throw error;
    console.warn(
      `${error instanceof Error ? error.message : String(error)} These tests are skipped.`,
    );
    return undefined;
  }
}
const firefox = executable();

async function opened(svg: boolean): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox ?? '',
    extraPrefsFirefox: { 'javascript.enabled': false, 'svg.disabled': !svg },
  });
}

/** What a reader sees of the figures of a page: pictures that take room, words of pictures that leak, cells. */
async function seen(page: Page) {
  return page.evaluate(() => {
    const room = (element: Element) => element.getBoundingClientRect();
    const figures = Array.from(document.querySelectorAll('figure[data-chart]'));
    return figures.map((figure) => {
      const words = Array.from(figure.querySelectorAll('svg text, svg title'));
      return {
        chart: figure.getAttribute('data-chart'),
        pictures: Array.from(figure.querySelectorAll('svg.picture:not(.sign), .still img')).filter(
          (picture) => room(picture).height > 10 && room(picture).width > 10,
        ).length,
        loaded: Array.from(figure.querySelectorAll<HTMLImageElement>('.still img')).every(
          ({ naturalWidth, alt }) => naturalWidth === 1520 && alt !== '',
        ),
        leaks: words.filter((word) => room(word).height > 1 && room(word).width > 1).length,
        hiddenCells: Array.from(figure.querySelectorAll('[data-cell]')).filter(
          (cell) => room(cell).height === 0,
        ).length,
      };
    });
  });
}

describe.skipIf(firefox === undefined)('Firefox without scripts', () => {
  let withSvg: Browser;
  let withoutSvg: Browser;
  beforeAll(async () => {
    withSvg = await opened(true);
    withoutSvg = await opened(false);
  });
  afterAll(async () => {
    await withSvg.close();
    await withoutSvg.close();
  });

  it.each(pages)('shows one picture of each drawn figure where SVG is on: %s', async (path) => {
    const page = await withSvg.newPage();
    for (const width of [360, 1280]) {
      await page.setViewport({ width, height: 900 });
      await page.goto(`${inject('site')}/${path}`);
      const figures = (await seen(page)).filter(({ chart }) => drawn.includes(chart ?? ''));
      expect(figures.map(({ pictures }) => pictures)).toEqual(figures.map(() => 1));
    }
    await page.close();
  });

  it.each(pages)(
    'shows the picture, the tables and no stray word where SVG is off: %s',
    async (path) => {
      const page = await withoutSvg.newPage();
      for (const width of [360, 1280]) {
        await page.setViewport({ width, height: 900 });
        await page.goto(`${inject('site')}/${path}`);
        const figures = await seen(page);
        expect(figures.length).toBeGreaterThan(0);
        for (const figure of figures)
          expect(figure).toMatchObject({
            leaks: 0,
            hiddenCells: 0,
            loaded: true,
            pictures: drawn.includes(figure.chart ?? '') ? 1 : 0,
          });
        const stray = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(stray).toBe(false);
      }
      await page.close();
    },
  );
});
