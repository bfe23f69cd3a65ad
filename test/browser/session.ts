/** A connection to the one test browser, and the pages to look at. It refuses requests that leave the site: they are recorded as faults. */
import { readdirSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** An open page with the addresses it asked for beyond its own origin, and its errors. */
export interface Visit {
  readonly page: Page;
  readonly strayRequests: readonly string[];
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Connects to the browser that the set-up started. */
export function connected(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** A page in a fresh profile; requests that leave the origin are stopped and recorded. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ timezoneId: 'UTC', ...options });
  const strayRequests: string[] = [];
  const errors: string[] = [];
  const own = [inject('site'), inject('prefixedSite'), 'file:', 'data:', 'blob:'];
  await context.route(
    (url) => !own.some((beginning) => url.href.startsWith(beginning)),
    (route) => {
      strayRequests.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('requestfailed', (request) => {
    // A font may come after the page: it is given up when the next one is opened.
    const givenUp = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!givenUp || request.resourceType() !== 'font') errors.push(`failed: ${request.url()}`);
  });
  return { page, strayRequests, errors, close: () => context.close() };
}

const everyFile: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** Every page in every language, by its path in dist/; embeds are parts of other people's pages. */
export const everyPage: readonly string[] = everyFile.filter((path) => !path.startsWith('e/'));

/** An embed of each exhibit and of each version, with its link, without, and with the message about its height. */
export const embedKinds: readonly string[] = everyFile.filter((path) =>
  /^e\/[^/]+\/[^/]+\/all\/be\/auto\//.test(path),
);

/** One page of each template in each language, by its path in dist/: of the countries and presets, the first. */
export const templatePages: readonly string[] = onePerTemplate(everyFile);

function onePerTemplate(paths: readonly string[]): readonly string[] {
  const chosen = new Map<string, string>();
  for (const path of paths) {
    // Below the second folder (countries/pl/, e/latest/outcomes/...) all pages share a template.
    const [first = '', second = '', third] = path.split('/');
    const template = third === undefined || third === 'index.html' ? path : `${first}/${second}/*`;
    if (!chosen.has(template)) chosen.set(template, path);
  }
  return [...chosen.values()];
}
