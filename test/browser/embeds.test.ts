/** Embeds in a page of another origin, sandboxed, without scripts: complete, in the right theme, silent, legible. */
import { createServer, type Server } from 'node:http';
import { readdirSync } from 'node:fs';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listening } from '../../src/site/static-server.ts';

declare global {
  interface Window {
    readonly axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
  }
}

const charts = readdirSync('dist/e/latest').sort();
const papers = { light: 'rgb(244, 246, 245)', dark: 'rgb(15, 20, 32)' } as const;
const framed = (path: string): string => `${inject('site')}/e/latest/${path}/index.html`;
const frame = (address: string, sandbox = 'allow-popups'): string =>
  `<iframe src="${address}" title="A chart" width="640" height="600" sandbox="${sandbox}" referrerpolicy="no-referrer"></iframe>`;

let browser: Browser;
let foreign: Server;
let host = '';
/** What the foreign page holds. */
let body = '';

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
  foreign = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Another site</title>${body}</html>`);
  });
  host = `http://localhost:${String(await listening(foreign, 0))}/`;
});
afterAll(async () => {
  await browser.close();
  foreign.closeAllConnections();
  foreign.close();
});

async function hosting(
  frames: readonly string[],
  options: { colorScheme?: 'light' | 'dark'; javaScriptEnabled?: boolean } = {},
): Promise<{ page: Page; requests: readonly string[]; errors: readonly string[] }> {
  body = frames.join('');
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(host, { waitUntil: 'load' });
  return { page, requests, errors };
}

describe.each(['en', 'be'])('every exhibit in a frame of another site: %s', (language) => {
  it('is complete without scripts, and asks for nothing beyond its own file', async () => {
    const addresses = charts.map((chart) => framed(`${chart}/all/${language}/auto`));
    const { page, requests, errors } = await hosting(
      addresses.map((address) => frame(address)),
      { javaScriptEnabled: false },
    );
    const faults: string[] = [];
    for (const one of page.frames().slice(1)) {
      const seen = await one.evaluate(() => {
        // What is folded away can be opened without scripts too.
        const room = (each: Element): boolean =>
          each.closest('details:not([open])') !== null || each.getClientRects().length > 0;
        return {
          cells: Array.from(document.querySelectorAll('[data-cell]')).filter((each) => !room(each))
            .length,
          rows: document.querySelectorAll('tbody tr').length,
          finding: document.querySelector('#finding')?.textContent.trim().length ?? 0,
          source: /\d+\.\d+\.\d+/.test(document.querySelector('.src')?.textContent ?? ''),
          wide: document.documentElement.scrollWidth > innerWidth,
        };
      });
      if (seen.cells > 0 || seen.rows < 2 || seen.finding < 20 || !seen.source || seen.wide)
        faults.push(`${one.url()}: ${JSON.stringify(seen)}`);
    }
    await page.context().close();
    expect(faults).toEqual([]);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => url !== host && !url.endsWith('/favicon.ico')).sort()).toEqual(
      addresses.sort(),
    );
  });
});

it.each([
  ['light', 'dark', 'light'],
  ['dark', 'light', 'dark'],
  ['auto', 'light', 'light'],
  ['auto', 'dark', 'dark'],
] as const)('theme %s for a reader in %s is on %s paper', async (theme, colorScheme, paper) => {
  const addresses = charts.map((chart) => framed(`${chart}/all/pl/${theme}`));
  const { page } = await hosting(
    addresses.map((address) => frame(address)),
    { colorScheme },
  );
  const found = new Set<string>();
  for (const one of page.frames().slice(1))
    found.add(await one.evaluate(() => getComputedStyle(document.body).backgroundColor));
  await page.context().close();
  expect([...found]).toEqual([papers[paper]]);
});

it.each(['light', 'dark'])(
  'axe finds nothing in the embeds on %s paper',
  { timeout: 180_000 },
  async (theme) => {
    const context = await browser.newContext({
      bypassCSP: true,
      viewport: { width: 640, height: 700 },
    });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of [
      ...charts.map((chart) => `${chart}/all/be/${theme}`),
      `charge-families/all/en/${theme}/plain`,
    ]) {
      await page.goto(framed(path));
      await page.addScriptTag({ content: axe.source });
      const { violations } = await page.evaluate((run) => window.axe.run(document, run), {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      found.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.slice(0, 3).map((node) => `${path}: ${id}: ${node.target.join(' ')}`),
        ),
      );
    }
    await context.close();
    expect(found).toEqual([]);
  },
);

it('tells its height where it may run its script, and only that', async () => {
  const listener =
    '<script>window.told=[];addEventListener("message",({data,origin})=>told.push([data,origin]))</script>';
  const address = framed('instruments/all/en/auto/height');
  const { page, errors } = await hosting([listener, frame(address, 'allow-popups allow-scripts')]);
  await page.waitForFunction('window.told.length > 0');
  const told = await page.evaluate<[{ type: string; height: number }, string][]>('window.told');
  const heightPx = await page
    .frames()[1]
    ?.evaluate(() => document.documentElement.getBoundingClientRect().height);
  await page.context().close();
  expect(errors).toEqual([]);
  expect(told.at(-1)).toEqual([
    { type: 'wanted-abroad-height', height: Math.ceil(heightPx ?? 0) },
    'null',
  ]);
});

it(
  'fits the height that an oEmbed consumer is told, without much empty room',
  { timeout: 120_000 },
  async () => {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      javaScriptEnabled: false,
    });
    const offers: { src: string; heightPx: number }[] = [];
    for (const language of ['en', 'be', 'ru', 'pl']) {
      await page.goto(`${inject('site')}/${language}/embed/index.html`);
      for (const code of await page.locator('.offer pre').allTextContents()) {
        const [, src = ''] = /src="[^"]*?(\/e\/[^"]+)"/.exec(code) ?? [];
        offers.push({ src, heightPx: Number(/height="(\d+)"/.exec(code)?.[1]) });
      }
    }
    await page.setViewportSize({ width: 640, height: 100 });
    const faults: string[] = [];
    for (const { src, heightPx } of offers) {
      await page.goto(`${inject('site')}${src}index.html`);
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      const right =
        heightPx === 1600 ? needed >= 1200 : needed <= heightPx && needed + 330 > heightPx;
      if (!right) faults.push(`${src}: ${String(heightPx)} for ${String(needed)}`);
    }
    await page.close();
    expect(offers.length).toBe(charts.length * 4);
    expect(faults).toEqual([]);
  },
);
