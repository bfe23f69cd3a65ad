/** The same folder under a prefix and from file://: styled, in its own fonts, silent to others; each filter and each file gives what it gives at the root. Cyrillic pages need the most files, so they stand for all. */
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
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

interface Given {
  readonly sentences: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly dead: readonly string[];
}

/** What the page of cases says of each word of each filter, what its buttons write, and which of the files that pages link to cannot be had. */
async function given(home: string): Promise<Given> {
  const { page, strayRequests, errors, close } = await visit(browser, { acceptDownloads: true });
  await page.goto(`${home}/be/cases/index.html`);
  await page.locator('#filters input').first().waitFor({ state: 'attached' });
  const views = await page.evaluate(() => [
    ...Array.from(
      document.querySelectorAll<HTMLInputElement>('#filters input'),
      ({ name, value }) => `${name}=${value}`,
    ),
    ...Array.from(document.querySelectorAll('#filters select'), (select) =>
      Array.from(
        select.querySelectorAll('option'),
        ({ value }) => `${(select as HTMLElement).dataset['facet'] ?? ''}=${value}`,
      ).at(-1),
    ).filter((view) => view !== undefined),
  ]);
  const sentences: Record<string, string> = {};
  for (const view of views) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, view);
    // A frame for the counting, another for what is written.
    sentences[view] = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          setTimeout(() => {
            done(document.querySelector('#selection-sentence')?.textContent.trim() ?? '');
          }, 60);
        }),
    );
  }
  const files: Record<string, string> = {};
  for (const kind of ['csv', 'json']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-download="${kind}"]`).click(),
    ]);
    files[download.suggestedFilename()] = await text(await download.createReadStream());
  }
  const linked = new Set<string>();
  for (const path of ['data', 'cases', 'safety', 'charges', 'timeline']) {
    await page.goto(`${home}/be/${path}/index.html`);
    const found = await page.evaluate(() =>
      Array.from(document.querySelectorAll('a[href]'), (link) => (link as HTMLAnchorElement).href),
    );
    for (const address of found)
      if (address.startsWith(home) && !/\.html(?:#|$)/.test(address)) linked.add(address);
  }
  const dead: string[] = [];
  for (const address of linked)
    if (!(await reached(address))) dead.push(address.slice(home.length));
  await close();
  expect(strayRequests).toEqual([]);
  // The icon is given up when the next page is opened.
  expect(errors.filter((error) => !error.endsWith('/favicon.svg'))).toEqual([]);
  expect(linked.size).toBeGreaterThan(40);
  return { sentences, files, dead };
}

async function reached(address: string): Promise<boolean> {
  if (address.startsWith('file:')) return existsSync(new URL(address));
  const response = await fetch(address);
  await response.body?.cancel();
  return response.ok;
}

it('each filter says, and each file holds, the same at the root, under a prefix and from file://', async () => {
  const root = await given(inject('site'));
  expect(Object.keys(root.sentences).length).toBeGreaterThan(60);
  expect(new Set(Object.values(root.sentences)).size).toBeGreaterThan(40);
  expect(root.dead).toEqual([]);
  for (const [, home] of homes) expect(await given(home())).toEqual(root);
}, 180_000);
