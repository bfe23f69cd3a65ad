/** The page of cases in a browser: the address, the boxes, the counts, the list and the files say the same, and hostile addresses say a sentence. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cases, latest, standing, type Row } from '../built/counted.ts';
import { connected, visit, type Visit } from './session.ts';

const path = 'en/cases/index.html';
const has =
  (column: string, ...words: string[]) =>
  (row: Row) =>
    (row[column] ?? '').split(';').some((word) => words.includes(word));
/** The two most frequent outcomes of the release, in the order of the alphabet. */
const [first = '', second = ''] = [...Map.groupBy(cases, (row) => row['outcome'] ?? '')]
  .sort(([, a], [, b]) => b.length - a.length)
  .slice(0, 2)
  .map(([word]) => word)
  .sort();
const either = has('outcome', first, second);
const handedOver = has('outcome', 'abducted', 'deported_or_returned', 'extradited');
const total = cases.length;

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

/** Opens the page with a fragment, in a fresh profile. */
async function opened(fragment: string, home = inject('site')): Promise<Visit> {
  const visited = await visit(browser, { acceptDownloads: true });
  await visited.page.goto(`${home}/${path}${fragment && `#${fragment}`}`);
  return visited;
}
const says = async (page: Page, numbers: string): Promise<void> => {
  await page.waitForFunction(
    (start) => document.querySelector('#selection-sentence')?.textContent.startsWith(start),
    numbers,
  );
};
const text = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).first().innerText();
const listed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('#case-list tbody'), (body) => body.id.slice(2)),
  );
const ids = (rows: readonly Row[]): string[] => rows.map((row) => row['case_id'] ?? '');

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
      const { page, errors, close } = await opened(fragment);
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
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('counts persons', async () => {
    const { page, close } = await opened('unit=persons');
    const persons = new Set(cases.map((row) => row['person_id'])).size;
    await says(page, `${String(persons)} of ${String(persons)} `);
    await close();
  });

  it('says how many more might belong', async () => {
    const { page, close } = await opened('to=2024-Q4');
    const inside = cases.filter((row) => (row['detained'] ?? '') < '2025');
    const unknown = cases.filter((row) => row['detained'] === 'unknown');
    await says(page, `${String(inside.length)} of ${String(total)} `);
    expect(await text(page, '#selection-might')).toMatch(
      new RegExp(`^${String(unknown.length)} more`),
    );
    await close();
  });

  it('to a case alone jumps to its row, and keeps the whole list', async () => {
    const id = cases.at(-1)?.['case_id'] ?? '';
    const { page, errors, close } = await opened(`c-${id}`);
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
    const { page, close } = await opened(`case=${id}`);
    await says(page, `1 of ${String(total)} `);
    await page.waitForFunction(() => document.querySelectorAll('#case-list tbody').length === 1);
    expect(await listed(page)).toEqual([id]);
    await close();
  });

  it.runIf(standing.length > 1)(
    'pinned to an older release shows its numbers and says that a newer exists',
    async () => {
      const version = standing.find((each) => each !== latest) ?? '';
      const rows = readFileSync(`data/${version}/cases.csv`, 'utf8').trim().split('\n').length - 1;
      const { page, errors, close } = await opened(`v=${version}`);
      await page.locator('#selection-version a').waitFor();
      await says(page, `${String(rows)} of ${String(rows)} `);
      expect(await text(page, '#selection-version')).toContain(latest);
      await page.waitForFunction(
        (count) => document.querySelectorAll('#case-list tbody').length === count,
        Math.min(50, rows),
      );
      await page.locator('#case-list tbody summary').first().click();
      await page.locator('#case-list .dossier .steps li').first().waitFor();
      expect(errors).toEqual([]);
      await close();
    },
  );
});

describe('the filters', () => {
  it('write the address, and Back and Forward bring each view again', async () => {
    const { page, errors, close } = await opened('');
    await page.locator(`label[for="f-outcome-${first}"]`).click();
    const one = cases.filter(has('outcome', first)).length;
    await says(page, `${String(one)} of ${String(total)} `);
    await page.locator(`label[for="f-outcome-${second}"]`).click();
    const both = cases.filter(either).length;
    await says(page, `${String(both)} of ${String(total)} `);
    expect(new URL(page.url()).hash).toBe(`#outcome=${first},${second}`);
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
    expect(new URL(page.url()).hash).toBe('');
    expect(errors).toEqual([]);
    await close();
  });

  it('tell those who listen, once, when the choosing pauses', async () => {
    const { page, close } = await opened('');
    const live = page.locator('#selection-live');
    expect(await live.getAttribute('role')).toBe('status');
    await page.locator(`label[for="f-outcome-${first}"]`).click();
    const count = cases.filter(has('outcome', first)).length;
    await page.waitForFunction(() => document.querySelector('#selection-live')?.textContent !== '');
    expect(await live.textContent()).toMatch(new RegExp(`^${String(count)} of ${String(total)} `));
    await close();
  });

  it('sort the list by a column, and back', async () => {
    const { page, close } = await opened('');
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
    const { page, close } = await opened(`outcome=${first}`);
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
    const { page, close } = await opened('');
    const figure = page.locator('[data-chart="outcomes"]');
    await figure.focus();
    const rows = await figure
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('th')?.textContent.trim() ?? '',
          row.querySelector('td')?.dataset['value'] ?? '',
        ]),
      );
    for (const [label = '', count = ''] of rows.slice(0, 3)) {
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction(
        (name) => document.querySelector('#selection-live')?.textContent.startsWith(name),
        label,
      );
      const said = await page.locator('#selection-live').textContent();
      expect(said).toContain(`${count} of ${String(total)}`);
      const share = String(Math.round((100 * Number(count)) / total));
      expect(said?.includes('%')).toBe(total >= 20);
      if (total >= 20) expect(said).toContain(share);
      expect(await text(page, '[data-chart="outcomes"] tr.walked th')).toBe(label);
    }
    await page.keyboard.press('End');
    expect(await text(page, '[data-chart="outcomes"] tr.walked th')).toBe(rows.at(-1)?.[0]);
    await close();
  });

  it('gives no percentage of fewer than twenty', async () => {
    const { page, close } = await opened(`outcome=${first}`);
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

describe.each([
  ['under a prefix', () => inject('prefixedSite')],
  ['from file://', () => pathToFileURL('dist').href],
])('%s', (_, home) => {
  it('a link and a click count as anywhere, and no one is asked', async () => {
    const { page, strayRequests, errors, close } = await opened(`outcome=${first}`, home());
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
    const { page, errors, strayRequests, close } = await opened('');
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
