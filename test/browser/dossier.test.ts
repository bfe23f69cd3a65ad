/** The dossier of a case, without scripts and with them: where no step brought the outcome, it says so, and only there. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cases, events } from '../built/counted.ts';
import { connected, visit } from './session.ts';

const said = 'The outcome is on record, the step that brought it is not.';
const bringing: Readonly<Record<string, RegExp>> = {
  released_uncharged: /^released_by_/,
  extradition_refused: /^ruling_inadmissible$/,
  extradited: /^extradited$/,
  deported_or_returned: /^deported$/,
  abducted: /^abducted$/,
  left_to_third_country: /^left_host$/,
};
const steps = Map.groupBy(events, ({ case_id }) => case_id ?? '');
const lacking = cases
  .filter(({ case_id = '', outcome = '' }) => {
    const step = bringing[outcome];
    return step && !steps.get(case_id)?.some(({ event = '' }) => step.test(event));
  })
  .map(({ case_id = '' }) => case_id)
  .sort();

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

describe('a case of which only the outcome is told', () => {
  it.each([false, true])('says so, with scripts: %s', async (javaScriptEnabled) => {
    const { page, close } = await visit(browser, { javaScriptEnabled });
    await page.goto(`${inject('site')}/en/cases/index.html`);
    if (javaScriptEnabled) await page.locator('#case-list:not([hidden]) tbody').first().waitFor();
    const opened = page.locator('main tbody:has(> tr details)').filter({ visible: true });
    await opened.evaluateAll((rows) => {
      for (const row of rows) for (const part of row.querySelectorAll('details')) part.open = true;
    });
    await expect
      .poll(() => opened.filter({ hasNot: page.locator('.dossier') }).count(), { timeout: 20_000 })
      .toBe(0);
    const rows = await opened.evaluateAll((bodies) =>
      bodies.map((body) => [
        body.querySelector('th')?.textContent.trim() ?? '',
        body.querySelector('.dossier')?.textContent ?? '',
      ]),
    );
    const saying = rows.filter(([, text = '']) => text.includes(said)).map(([id = '']) => id);
    expect(rows.length).toBe(Math.min(cases.length, javaScriptEnabled ? 50 : 200));
    expect(saying.sort()).toEqual(lacking.filter((id) => rows.some(([shown]) => shown === id)));
    await close();
  });
});
