/** The page of cases under any address: under a prefix, from file://, and with a fragment that means harm. */
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cases } from '../built/counted.ts';
import { first, has, opened, says, second, text, total } from './cases-page.ts';
import { connected } from './session.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

describe.each([
  ['under a prefix', () => inject('prefixedSite')],
  ['from file://', () => pathToFileURL('dist').href],
])('%s', (_, home) => {
  it('a link and a click count as anywhere, and no one is asked', async () => {
    const { page, strayRequests, errors, close } = await opened(
      browser,
      `outcome=${first}`,
      home(),
    );
    await says(page, `${String(cases.filter(has('outcome', first)).length)} of ${String(total)} `);
    await page.locator('#selection-clear').click();
    await says(page, `${String(total)} of ${String(total)} `);
    await page.locator(`label[for="f-outcome-${second}"]`).click();
    await says(page, `${String(cases.filter(has('outcome', second)).length)} of ${String(total)} `);
    expect(await page.locator('[data-citation="apa"]').textContent()).not.toContain('file:');
    expect(strayRequests).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('hostile addresses', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['script', 'charge=<script>document.title="x"</script>'],
    ['markup', 'colour=<img/src=x/onerror=document.title=1>'],
    ['no key', '<svg/onload=document.title=1>'],
    ['javascript', 'javascript:document.title=1'],
    ['percent garbage', 'charge=%E0%A4%A&%=%&%zz=1'],
    ['repeated keys', `${'charge=nothing&'.repeat(500)}charge=x`],
    ['unknown version', 'v=99.0.0'],
    ['prototype', '__proto__=1&constructor=2&case=__proto__'],
    ['a megabyte', `x=${'y'.repeat(1_000_000)}`],
  ];
  it.each(hostile)('%s: no error, no injection, a sentence', async (_, fragment) => {
    const { page, errors, strayRequests, close } = await opened(browser, '');
    const title = await page.title();
    const elements = await page.evaluate(
      () => document.querySelectorAll('main script, img, svg').length,
    );
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await page.locator('#selection-dropped').waitFor({ state: 'visible' });
    expect((await text(page, '#selection-dropped')).length).toBeLessThan(600);
    await says(page, `${String(total)} of ${String(total)} `);
    expect(await page.title()).toBe(title);
    expect(
      await page.evaluate(() => document.querySelectorAll('main script, img, svg').length),
    ).toBe(elements);
    expect(strayRequests).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
