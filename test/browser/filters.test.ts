/** Choosing on the page of cases: the address, Back and Forward, the list, the files, and the walk of the arrow keys. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases, latest } from '../built/counted.ts';
import { first, has, ids, listed, opened, says, second, text, total } from './cases-page.ts';
import { connected } from './session.ts';

const either = has('outcome', first, second);

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

describe('the filters', () => {
  it('are cited in the words of the page', async () => {
    const { page, close } = await opened(browser, 'country=PL', undefined, 'be');
    const chicago = page.locator('[data-citation="chicago"]');
    await expect.poll(() => chicago.textContent()).toContain('#country=PL');
    expect(await chicago.textContent()).toMatch(
      /: краіна затрымання — Польшча»\. Набор звестак, версія [\d.]+, \d+ [а-яі]+ \d{4}\. http/,
    );
    await close();
  });

  it('write the address, and Back and Forward bring each view again', async () => {
    const { page, errors, close } = await opened(browser, '');
    await page.locator(`label[for="f-outcome-${first}"]`).click();
    const one = cases.filter(has('outcome', first)).length;
    await says(page, `${String(one)} of ${String(total)} `);
    await page.locator(`label[for="f-outcome-${second}"]`).click();
    const both = cases.filter(either).length;
    await says(page, `${String(both)} of ${String(total)} `);
    await page.waitForFunction((hash) => location.hash === hash, `#outcome=${first},${second}`);
    await page.goBack();
    await says(page, `${String(one)} of ${String(total)} `);
    expect(await page.locator(`#f-outcome-${second}`).isChecked()).toBe(false);
    await page.goBack();
    await says(page, `${String(total)} of ${String(total)} `);
    expect(await page.locator(`#f-outcome-${first}`).isChecked()).toBe(false);
    await page.goForward();
    await page.goForward();
    await says(page, `${String(both)} of ${String(total)} `);
    await page.locator('#selection-chips button').last().click();
    await says(page, `${String(one)} of ${String(total)} `);
    await page.locator('#selection-clear').click();
    await says(page, `${String(total)} of ${String(total)} `);
    await page.waitForFunction(() => location.hash === '');
    expect(errors).toEqual([]);
    await close();
  });

  it('tell those who listen, once, when the choosing pauses', async () => {
    const { page, close } = await opened(browser, '');
    const live = page.locator('#selection-live');
    expect(await live.getAttribute('role')).toBe('status');
    await page.locator(`label[for="f-outcome-${first}"]`).click();
    const count = cases.filter(has('outcome', first)).length;
    await page.waitForFunction(() => document.querySelector('#selection-live')?.textContent !== '');
    expect(await live.textContent()).toMatch(new RegExp(`^${String(count)} of ${String(total)} `));
    await close();
  });

  it('sort the list by a column, and back', async () => {
    const { page, close } = await opened(browser, '');
    const head = page.locator('#case-list th[data-sort="id"]');
    await head.locator('button').click();
    await page.waitForFunction(
      () => document.querySelector('[data-sort="id"]')?.ariaSort === 'ascending',
    );
    const shown = await listed(page);
    expect(shown).toEqual(ids(cases).sort().slice(0, shown.length));
    await head.locator('button').click();
    await page.waitForFunction(
      () => document.querySelector('[data-sort="id"]')?.ariaSort === 'descending',
    );
    expect((await listed(page))[0]).toBe(ids(cases).sort().at(-1));
    await close();
  });
});

describe('the files', () => {
  it.each([
    ['csv', () => readFileSync(`data/${latest}/cases.csv`, 'utf8').split('\n')],
    ['json', () => []],
  ] as const)('as %s hold exactly the rows of the view', async (kind, lines) => {
    const { page, close } = await opened(browser, `outcome=${first}`);
    const kept = cases.filter(has('outcome', first));
    await says(page, `${String(kept.length)} of `);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-download="${kind}"]`).click(),
    ]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    const written = Buffer.concat(parts).toString('utf8');
    expect(download.suggestedFilename()).toBe(
      `wanted-abroad-${latest}-${String(kept.length)}-rows.${kind}`,
    );
    if (kind === 'csv') {
      const [header = '', ...rows] = lines();
      const own = rows.filter((line) => ids(kept).includes(line.slice(0, 8)));
      expect(written).toBe([header, ...own, ''].join('\n'));
    } else {
      const { version, cases: nested } = JSON.parse(written) as {
        version: string;
        cases: { case_id: string; events: unknown[] }[];
      };
      expect(version).toBe(latest);
      expect(nested.map((one) => one.case_id)).toEqual(ids(kept));
      expect(nested.every(({ events }) => events.length > 0)).toBe(true);
    }
    await close();
  });
});

describe('with the keyboard', () => {
  it('arrow keys walk the marks of a figure, each said with its label, count and share', async () => {
    const { page, close } = await opened(browser, '');
    const figure = page.locator('[data-chart="outcomes"]');
    await figure.focus();
    const rows = await figure
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('th')?.textContent.trim() ?? '',
          row.querySelector('td')?.dataset['value'] ?? '',
          row.classList.contains('gap') ? 'gap' : '',
        ]),
      );
    const unknown = Number(rows.find(([, , sign]) => sign === 'gap')?.[1] ?? 0);
    const percent = (count: number): number => (100 * count) / total;
    for (const [label = '', count = ''] of rows.slice(0, 3)) {
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction(
        (name) => document.querySelector('#selection-live')?.textContent.startsWith(name),
        label,
      );
      const said = await page.locator('#selection-live').textContent();
      expect(said).toContain(`${count} of ${String(total)}`);
      const [least, most] = [percent(Number(count)), percent(Number(count) + unknown)];
      const share = `${String(Math.floor(least))}–${String(Math.ceil(most))}%`;
      expect(said?.includes('%')).toBe(total >= 20);
      if (total >= 20) expect(said).toContain(share);
      expect(await text(page, '[data-chart="outcomes"] tr.walked th')).toBe(label);
    }
    await page.keyboard.press('End');
    expect(await text(page, '[data-chart="outcomes"] tr.walked th')).toBe(rows.at(-1)?.[0]);
    if (total >= 20)
      await page.waitForFunction(
        (share) => document.querySelector('#selection-live')?.textContent.endsWith(share),
        ` ${String(Math.round(percent(unknown)))}%`,
      );
    await close();
  });

  it('gives no percentage of fewer than twenty', async () => {
    const { page, close } = await opened(browser, `outcome=${first}`);
    await says(page, String(cases.filter(has('outcome', first)).length));
    await page.locator('[data-chart="outcomes"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(
      () =>
        document.querySelector('tr.walked') !== null &&
        document.querySelector('#selection-live')?.textContent !== '',
    );
    const said = await page.locator('#selection-live').textContent();
    expect(said?.includes('%')).toBe(cases.filter(has('outcome', first)).length >= 20);
    await close();
  });
});
