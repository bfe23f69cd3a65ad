/** Without scripts the ready-made selections give every number, and the filters open as a sheet without dead controls. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { presets } from '../../src/selection/presets.ts';
import { connected, visit } from './session.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

it.each(presets)('%s shows each part beside its whole', async (preset) => {
  const { page, close } = await visit(browser, { javaScriptEnabled: false });
  await page.goto(`${inject('site')}/en/cases/${preset}/index.html`);
  const cells = await page.locator('#case-figures td[data-cell]').evaluateAll((elements) =>
    elements.map((cell) => ({
      key: cell.getAttribute('data-cell'),
      drawn: Array.from(cell.children).every((each) => each.getClientRects().length > 0),
      text: cell.textContent,
    })),
  );
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.filter(({ drawn, text }) => !drawn || !/^\d+ \/ \d+$/.test(text))).toEqual([]);
  expect(await page.locator('main :is(button, input, select):visible').count()).toBe(0);
  await close();
});

it('the page of all cases shows no ghost, no whole and no control', async () => {
  const { page, close } = await visit(browser, { javaScriptEnabled: false });
  await page.goto(`${inject('site')}/en/cases/index.html`);
  const extras = ':is(.ghost, .ledger small, .when-sliced, .by-person, button, input, select)';
  expect(await page.locator(`main ${extras}:visible`).count()).toBe(0);
  await close();
});

it('on a telephone the filters open as a sheet and close again', async () => {
  const viewport = { width: 360, height: 740 };
  const { page, close } = await visit(browser, { javaScriptEnabled: false, viewport });
  await page.goto(`${inject('site')}/en/cases/index.html`);
  const rail = page.locator('#filters');
  expect(await rail.isVisible()).toBe(false);
  await page.click('#filters-open');
  expect(await rail.isVisible()).toBe(true);
  expect(await rail.locator(':is(input, select):visible').count()).toBe(0);
  await page.click('#filters-done');
  expect(await rail.isVisible()).toBe(false);
  await close();
});
