/** The page of cases as its browser tests see it: opened with a fragment, asked for its numbers and its rows. It refuses to count: the CSV does. */
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Language } from '../../src/i18n/languages.ts';
import { cases, type Row } from '../built/counted.ts';
import { visit, type Visit } from './session.ts';

/** Whether a row has one of some words in a column. */
export const has =
  (column: string, ...words: string[]) =>
  (row: Row): boolean =>
    (row[column] ?? '').split(';').some((word) => words.includes(word));

/** The two most frequent outcomes of the latest release, in the order of the alphabet. */
export const [first = '', second = ''] = [...Map.groupBy(cases, (row) => row['outcome'] ?? '')]
  .sort(([, a], [, b]) => b.length - a.length)
  .slice(0, 2)
  .map(([word]) => word)
  .sort();

/** All detentions of the latest release. */
export const total = cases.length;

/** Opens the page, in English unless told otherwise, with a fragment, in a fresh profile. */
export async function opened(
  browser: Browser,
  fragment: string,
  home = inject('site'),
  language: Language = 'en',
): Promise<Visit> {
  const visited = await visit(browser, { acceptDownloads: true });
  await visited.page.goto(`${home}/${language}/cases/index.html${fragment && `#${fragment}`}`);
  return visited;
}

/** Waits until the heading begins with some numbers. */
export async function says(page: Page, numbers: string): Promise<void> {
  await page.waitForFunction(
    (start) => document.querySelector('#selection-sentence')?.textContent.startsWith(start),
    numbers,
  );
}

/** What a reader sees of the first element that a selector finds. */
export async function text(page: Page, selector: string): Promise<string> {
  return page.locator(selector).first().innerText();
}

/** The ids of the rows of the list, in their order. */
export async function listed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('#case-list tbody'), (body) => body.id.slice(2)),
  );
}

/** The ids of rows of the CSV. */
export function ids(rows: readonly Row[]): string[] {
  return rows.map((row) => row['case_id'] ?? '');
}
