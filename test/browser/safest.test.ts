/** Every page in Firefox without scripts and SVG, as Tor Browser's "Safest" reads: each number is there, each choice is a link, no word of a picture strays. Outside of the gate, a machine without Firefox skips it and says so. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import { thisMachine } from './chromium.ts';
import { firefoxPath } from './firefox.ts';
import { embedKinds, templatePages } from './session.ts';

const firefox = (() => {
  try {
    return firefoxPath(thisMachine());
  } catch (error) {
    if (process.env['CI']) throw error;
    console.warn(
      `${error instanceof Error ? error.message : String(error)} These tests are skipped.`,
    );
    return undefined;
  }
})();
// Each template in two languages, Latin and Cyrillic; the others share its markup.
const paths = [
  ...templatePages.filter((path) => !/^(?:ru|pl|e)\//.test(path)),
  ...embedKinds.filter((path) => path.startsWith('e/latest/')),
];

/** What a page lacks for a reader without scripts and SVG. Runs in the page. */
function lacking(): string[] {
  const seen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  const folded = (element: Element): boolean => element.closest('details:not([open])') !== null;
  const named = (element: Element): string =>
    `${element.tagName.toLowerCase()} ${element.outerHTML.slice(0, 80)}`;
  const all = (selector: string): Element[] => Array.from(document.querySelectorAll(selector));
  return [
    ...all('[data-metric], [data-cell]')
      .filter((each) => !each.closest('svg') && !folded(each) && !seen(each))
      .map((each) => `hidden number: ${named(each)}`),
    ...all('svg text, svg title, svg desc')
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return width > 1 && height > 1;
      })
      .map((each) => `stray word: ${named(each)}`),
    ...all('figure')
      .filter((each) => each.querySelector('svg.picture:not(.sign)'))
      .flatMap((figure) => Array.from(figure.querySelectorAll<HTMLImageElement>('.still img')))
      .filter((each) => !folded(each) && !(seen(each) && each.naturalWidth > 0 && each.alt !== ''))
      .map((each) => `no picture: ${named(each)}`),
    ...all('figure')
      .filter((each) => each.querySelector('svg.picture:not(.sign)'))
      .filter((each) => !each.querySelector('.still img'))
      .filter(
        (each) =>
          !Array.from(each.querySelectorAll('table')).some(seen) ||
          !(location.pathname.startsWith('/e/') || each.querySelector('a[href$=".png"]')),
      )
      .map((each) => `a drawing without table and picture: ${named(each)}`),
    ...all('nav a[href], a.leave[href]')
      .filter((each) => !seen(each))
      .map((each) => `a hidden way: ${named(each)}`),
    ...all('button, select, input:not([type=checkbox]):not([type=radio])')
      .filter((each) => !folded(each) && seen(each))
      .map((each) => `a control that does nothing: ${named(each)}`),
    ...all('input[type=checkbox], input[type=radio]')
      .filter(
        (each) => !folded(each) && seen(each) && !each.parentElement?.querySelector('a[href]'),
      )
      .map((each) => `a choice that is no link: ${named(each)}`),
    ...(document.documentElement.scrollWidth > innerWidth ? ['wider than the window'] : []),
  ];
}

describe.skipIf(firefox === undefined)('Firefox without scripts and SVG', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      extraPrefsFirefox: { 'javascript.enabled': false, 'svg.disabled': true },
    });
  });
  afterAll(() => browser.close());

  it('shows every number, every choice as a link and no stray word, on every kind of page', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 900 });
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(`${inject('site')}/${path}`);
      const found = await page.evaluate(lacking);
      faults.push(...found.slice(0, 5).map((fault) => `${path}: ${fault}`));
    }
    await page.close();
    expect(faults).toEqual([]);
  }, 300_000);

  it('leads a reader to the detentions in Poland under economic charges, and how they ended', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('site')}/index.html`);
    for (const words of ['English', 'Countries', 'Poland']) {
      const next = await page.evaluate(
        (name) =>
          Array.from(document.querySelectorAll('a')).find((link) =>
            link.textContent.trim().endsWith(name),
          )?.href,
        words,
      );
      expect(next, words).toBeDefined();
      await page.goto(next ?? '');
    }
    const { words } = messages('en');
    const read = await page.evaluate((charge) => {
      const row = Array.from(document.querySelectorAll('#crossed tbody tr')).find(
        (each) => each.querySelector('th')?.textContent.trim() === charge,
      );
      return {
        detentions: row?.querySelector('td')?.textContent.trim(),
        outcomes: Array.from(row?.querySelectorAll('li') ?? [], (each) =>
          each.textContent.replace(/\s+/g, ' ').trim(),
        ),
      };
    }, words.charge_families.economic);
    await page.close();

    const { latest } = JSON.parse(readFileSync('data/index.json', 'utf8')) as { latest: string };
    const rows = Papa.parse<Record<string, string>>(
      readFileSync(`data/${latest}/cases.csv`, 'utf8').trimEnd(),
      { header: true },
    ).data;
    const counted = rows
      .filter(
        (row) =>
          row['host_country'] === 'PL' && row['charge_families']?.split(';').includes('economic'),
      )
      .map((row) => row['outcome'] ?? '');
    expect(counted.length).toBeGreaterThan(0);
    const inWords: Readonly<Record<string, string>> = words.outcome;
    const ended = [...Map.groupBy(counted, (word) => word)].map(
      ([word, each]) => `${inWords[word] ?? word} ${String(each.length)}`,
    );
    expect(read.detentions).toBe(String(counted.length));
    expect(read.outcomes.toSorted()).toEqual(ended.toSorted());
  });
});
