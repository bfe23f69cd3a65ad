/** axe finds nothing on any template, in any language, in light and in dark. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connected, templatePages, visit } from './session.ts';

declare global {
  interface Window {
    readonly axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
  }
}

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

it.each(templatePages)('axe finds nothing on %s', async (path) => {
  // The content policy forbids scripts of others, axe included.
  const { page, close } = await visit(browser, { bypassCSP: true, reducedMotion: 'reduce' });
  await page.goto(`${inject('site')}/${path}`);
  await page.addScriptTag({ content: axe.source });
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate((run) => window.axe.run(document, run), options);
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map((node) => `${colorScheme}: ${id}: ${node.target.join(' ')}`),
      ),
    );
  }
  await close();
  expect(found).toEqual([]);
});
