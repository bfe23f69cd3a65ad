/** A link to a view: heading, cells, marks, list, downloads and citation say what the CSV has. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listedPublisher } from '../../src/model/listed-publishers.ts';
import { cases, counted, latest, standing, type Row } from '../built/counted.ts';
import { site } from '../built/deployed.ts';
import { has, ids, listed, opened, says, text, total } from './cases-page.ts';
import { connected } from './session.ts';

const handedOver = has('outcome', 'abducted', 'deported_or_returned', 'extradited');

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

describe('a link', () => {
  it.each([
    ['outcome=abducted,deported_or_returned,extradited', handedOver],
    [
      'charge=economic&region=eu_eea_ch_uk',
      (row: Row) =>
        has('charge_families', 'economic')(row) && has('host_region', 'eu_eea_ch_uk')(row),
    ],
    ['country=PL,RS', has('host_country', 'PL', 'RS')],
    [
      'motive=journalism&outcome=abducted',
      (row: Row) => has('motive', 'journalism')(row) && has('outcome', 'abducted')(row),
    ],
  ])(
    '%s shows in heading, cells, marks, list, downloads and citation what the CSV has',
    async (fragment, test) => {
      const kept = cases.filter(test);
      const { page, errors, close } = await opened(browser, fragment);
      await says(page, `${String(kept.length)} of ${String(total)} `);
      await page.waitForFunction(
        (count) => document.querySelectorAll('#case-list tbody').length === count,
        kept.length,
      );
      expect(await listed(page)).toEqual(ids(kept));
      const shown = await page.evaluate(() => ({
        cells: Array.from(
          document.querySelectorAll<HTMLElement>('[data-chart="outcomes"] td[data-cell]'),
          ({ dataset, innerText }) => [dataset['cell'], dataset['value'], innerText],
        ),
        marks: Array.from(
          document.querySelectorAll<HTMLElement>('[data-chart="outcomes"] .sel[data-key]'),
          (mark) => [
            mark.dataset['key'],
            mark.dataset['count'],
            getComputedStyle(mark).getPropertyValue('--n'),
          ],
        ),
        facets: Array.from(
          document.querySelectorAll<HTMLElement>('[data-facet="outcome"] [data-word]'),
          (option) => [
            option.dataset['word'],
            option.querySelector('.n')?.textContent.replace(/\s+/g, ' ').trim(),
          ],
        ),
        csv: document.querySelector('[data-download="csv"]')?.textContent,
        apa: document.querySelector('[data-citation="apa"]')?.textContent,
      }));
      for (const [key = '', value, label] of shown.cells) {
        const [whole, part] = [cases, kept].map((rows) => rows.filter(has('outcome', key)).length);
        expect([key, value, label?.trim()]).toEqual([
          key,
          String(part),
          `${String(part)} / ${String(whole)}`,
        ]);
      }
      for (const [key = '', count, length] of shown.marks) {
        const part = String(kept.filter(has('outcome', key)).length);
        expect([key, count, length]).toEqual([key, part, part]);
      }
      for (const [word = '', label] of shown.facets) {
        const [whole, part] = [cases, kept].map((rows) => rows.filter(has('outcome', word)).length);
        expect([word, label]).toEqual([word, `${String(part)} / ${String(whole)}`]);
      }
      expect(shown.csv).toContain(String(kept.length));
      expect(shown.apa).toContain(`#${fragment}&v=${latest}`);
      expect(shown.apa).toContain(`${String(kept.length)} of ${String(total)} `);
      const list = site ? `${site}en/cases/` : `${inject('site')}/en/cases/index.html`;
      expect(await text(page, '#take-link')).toBe(`${list}#${fragment}&v=${latest}`);
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('counts persons', async () => {
    const { page, close } = await opened(browser, 'unit=persons');
    const persons = new Set(cases.map((row) => row['person_id'])).size;
    await says(page, `${String(persons)} of ${String(persons)} `);
    await close();
  });

  it('says how many more might belong', async () => {
    const { page, close } = await opened(browser, 'to=2024-Q4');
    const inside = cases.filter((row) => (row['detained'] ?? '') < '2025');
    const unknown = cases.filter((row) => row['detained'] === 'unknown');
    await says(page, `${String(inside.length)} of ${String(total)} `);
    expect(await text(page, '#selection-might')).toMatch(
      new RegExp(`^${String(unknown.length)} more`),
    );
    await close();
  });

  it('whose range ends before it begins says so', async () => {
    const { page, close } = await opened(browser, 'from=2024-Q1&to=2023-Q4');
    await says(page, `0 of ${String(total)} `);
    expect(await text(page, '#selection-dropped')).toContain('ends before it begins');
    await close();
  });

  it('with an unknown release says which one is shown', async () => {
    const { page, close } = await opened(browser, 'v=99.0.0');
    await says(page, `${String(total)} of ${String(total)} `);
    expect(await text(page, '#selection-dropped')).toMatch(
      new RegExp(`v=99\\.0\\.0.* release ${latest}\\.$`),
    );
    await close();
  });

  it('to a case alone jumps to its row, and keeps the whole list', async () => {
    const id = cases.at(-1)?.['case_id'] ?? '';
    const { page, errors, close } = await opened(browser, `c-${id}`);
    await page.locator(`#c-${id}`).waitFor();
    expect(
      await page.evaluate((row) => {
        const box = document.getElementById(row)?.getBoundingClientRect();
        return box !== undefined && box.top < innerHeight && box.bottom > 0;
      }, `c-${id}`),
    ).toBe(true);
    expect(await listed(page)).toEqual(ids(cases));
    expect(errors).toEqual([]);
    await close();
  });

  it('names one case within filters', async () => {
    const id = cases[3]?.['case_id'] ?? '';
    const { page, close } = await opened(browser, `case=${id}`);
    await says(page, `1 of ${String(total)} `);
    await page.waitForFunction(() => document.querySelectorAll('#case-list tbody').length === 1);
    expect(await listed(page)).toEqual([id]);
    await close();
  });

  it.runIf(standing.length > 1)('to an older release marks listed publishers', async () => {
    const version = standing.find((each) => each !== latest) ?? '';
    const marked = counted(version).sources.filter(({ publisher = '', url = '' }) =>
      url ? listedPublisher(publisher, url) : false,
    );
    const id = marked[0]?.['case_id'] ?? '';
    const { page, close } = await opened(browser, `case=${id}&v=${version}`);
    await page.waitForFunction(() => document.querySelectorAll('#case-list tbody').length === 1);
    await page.locator('#case-list summary').click();
    await page.locator('#case-list .sourcelist a').first().waitFor();
    const shown = page.locator('#case-list .sourcelist [data-field="listed"]');
    expect(await shown.count()).toBe(marked.filter((row) => row['case_id'] === id).length);
    await close();
  });

  it.runIf(standing.length > 1)(
    'pinned to an older release shows its numbers and says that a newer exists',
    async () => {
      const version = standing.find((each) => each !== latest) ?? '';
      const rows = readFileSync(`data/${version}/cases.csv`, 'utf8').trim().split('\n').length - 1;
      const { page, errors, close } = await opened(browser, `v=${version}`);
      await page.locator('#selection-version a').waitFor();
      await says(page, `${String(rows)} of ${String(rows)} `);
      expect(await text(page, '#selection-version')).toContain(latest);
      await page.waitForFunction(
        (count) => document.querySelectorAll('#case-list tbody').length === count,
        Math.min(50, rows),
      );
      await page.locator('#case-list tbody summary').first().click();
      await page.locator('#case-list .dossier .steps li').first().waitFor();
      expect(await text(page, '#case-list [data-field="requesting_country"]')).toBe('Belarus');
      const [released] = await page
        .locator('#take-rows')
        .evaluateAll((links) =>
          links.map((link) => [link.textContent.trim(), (link as HTMLAnchorElement).href]),
        );
      expect(released?.[0]).toMatch(new RegExp(` ${version}$`));
      expect(released?.[1]).toMatch(new RegExp(`/data/${version}/cases\\.csv$`));
      // The columns and the labels are of the older release too.
      const drawn = await page.evaluate(() =>
        Array.from(document.querySelectorAll('svg[data-column="detained"] [data-whole]')).map(
          (ghost) => new DOMMatrix(getComputedStyle(ghost).transform).d,
        ),
      );
      expect(drawn.some((scale) => scale < 1)).toBe(true);
      expect(await page.locator('#case-figures .src').first().isVisible()).toBe(false);
      expect(errors).toEqual([]);
      await close();
    },
  );
});
