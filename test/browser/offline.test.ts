/** The unpacked offline.zip in a browser, from file://: every page opens, is styled, and asks for nothing outside its own folder. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connected, templatePages, visit } from './session.ts';

const folder = mkdtempSync(join(tmpdir(), 'offline-'));
let browser: Browser;
beforeAll(async () => {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync('dist/offline.zip')))) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, bytes);
  }
  browser = await connected();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

it('reads every kind of page without a request', async () => {
  const home = pathToFileURL(folder).href;
  const { page, strayRequests, errors, close } = await visit(browser, { offline: true });
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${home}/`)) outside.push(request.url());
  });
  const bare: string[] = [];
  for (const path of templatePages.filter((each) => !/^(?:ru|pl)\//.test(each))) {
    await page.goto(`${home}/${path}`);
    const sheets = await page.evaluate(() => document.styleSheets.length);
    if (sheets === 0) bare.push(path);
  }
  await close();
  expect(bare).toEqual([]);
  expect(outside).toEqual([]);
  expect(strayRequests).toEqual([]);
  // The icon is given up when the next page is opened.
  expect(errors.filter((error) => !error.endsWith('/favicon.svg'))).toEqual([]);
});
