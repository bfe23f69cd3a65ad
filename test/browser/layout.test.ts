/** Every page fits every width, from the narrowest phone to a desktop, and asks no other host for anything. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connected, templatePages, visit } from './session.ts';

const widthsPx = [320, 360, 768, 1280];

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

it.each(templatePages)('%s fits every width and asks no one else', async (path) => {
  const { page, strayRequests, errors, close } = await visit(browser);
  await page.goto(`${inject('site')}/${path}`);
  const tooWide: string[] = [];
  for (const width of widthsPx) {
    await page.setViewportSize({ width, height: 800 });
    const scrollPx = await page.evaluate(async () => {
      await document.fonts.ready;
      return document.documentElement.scrollWidth;
    });
    if (scrollPx > width) tooWide.push(`${width} px wide, content ${scrollPx} px`);
  }
  await close();
  expect(tooWide).toEqual([]);
  expect(strayRequests).toEqual([]);
  expect(errors).toEqual([]);
});
