/** Nothing kept, nobody told: every page is opened and every control is used; a request beyond the origin, a stored byte or a breach of the content policy is a fault. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connected, embedKinds, everyPage, templatePages, visit } from './session.ts';

declare global {
  interface Window {
    breaches?: string[];
  }
}

const paths = [...everyPage, ...embedKinds];

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

/** Uses whatever a page offers without leaving it. */
async function useControls(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const here = `${location.href.split('#')[0] ?? ''}#`;
    for (const control of document.querySelectorAll<HTMLElement>(
      'button, input, select, summary, a[href]',
    )) {
      const leads = control instanceof HTMLAnchorElement && !control.href.startsWith(here);
      if (leads || control.closest('form[action]') !== null) continue;
      if (control instanceof HTMLSelectElement) {
        control.selectedIndex = control.options.length - 1;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (
        control instanceof HTMLInputElement &&
        !/^(?:button|checkbox|radio|submit)$/.test(control.type)
      ) {
        control.value = 'x';
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
      } else control.click();
    }
  });
  for (const key of ['Tab', 'Escape', 'ArrowDown']) await page.keyboard.press(key);
  // Rows and parts that a control asks for come a little later.
  if (/\/(?:cases|embed)\//.test(page.url())) await page.waitForLoadState('networkidle');
}

/** Everything that a browser could have kept for the origin. */
async function kept(page: Page): Promise<readonly string[]> {
  const inside = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches_ = await caches.keys();
    const workers = await navigator.serviceWorker.getRegistrations();
    return [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...databases.map(({ name }) => `indexedDB ${String(name)}`),
      ...caches_.map((key) => `cache ${key}`),
      ...workers.map(({ scope }) => `service worker ${scope}`),
      ...(document.cookie === '' ? [] : [`cookie ${document.cookie}`]),
    ];
  });
  const cookies = await page.context().cookies();
  return [...inside, ...cookies.map(({ name }) => `cookie ${name}`)];
}

describe('every page, with every control used', () => {
  it('tells nobody, keeps nothing and stays within its policy', async () => {
    const faults: string[] = [];
    let told = 0;
    const { page, strayRequests, close } = await visit(browser);
    page.on('dialog', (dialog) => void dialog.dismiss());
    page.on('download', (download) => void download.cancel());
    await page.addInitScript(() => {
      window.breaches = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        window.breaches?.push(`${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
    for (const path of paths) {
      await page.goto(`${inject('site')}/${path}`);
      await useControls(page);
      const breaches = await page.evaluate(() => window.breaches ?? []);
      const found = [...breaches, ...(await kept(page)), ...strayRequests.slice(told)];
      told = strayRequests.length;
      faults.push(...found.map((fault) => `${path}: ${fault}`));
    }
    await close();
    expect(faults).toEqual([]);
    expect(everyPage.length).toBeGreaterThan(100);
    expect(embedKinds.length).toBeGreaterThan(40);
  }, 300_000);

  it('would notice a byte, a request and a breach', async () => {
    const { page, strayRequests, close } = await visit(browser);
    await page.goto(`${inject('site')}/en/`);
    const blocked = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
            done(blockedURI);
          });
          localStorage.setItem('a', 'b');
          document.cookie = 'c=d';
          new Image().src = 'https://example.org/pixel.png';
        }),
    );
    expect(blocked).toContain('example.org');
    expect(await kept(page)).toEqual(expect.arrayContaining(['localStorage a', 'cookie c']));
    await page.goto('https://example.org/').catch(() => undefined);
    expect(strayRequests).toContain('https://example.org/');
    await close();
  });
});

describe('the way out', () => {
  const away = 'https://www.wikipedia.org/';

  it.each([
    ['a click', (page: Page) => page.locator('a.leave').click()],
    [
      'Escape three times',
      async (page: Page) => {
        for (let i = 0; i < 3; i += 1) await page.keyboard.press('Escape');
      },
    ],
  ])('leaves by %s and puts the neutral page in the place of this one', async (_, leave) => {
    const { page, strayRequests, close } = await visit(browser);
    await page.route(away, (route) => route.fulfill({ contentType: 'text/html', body: 'neutral' }));
    await page.goto(`${inject('site')}/be/safety/index.html`);
    const before = await page.evaluate(() => history.length);
    await leave(page);
    await page.waitForURL(away);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await close();
    expect(strayRequests).toEqual([]);
  });

  it('is a plain link without scripts, and on every page', async () => {
    const { page, close } = await visit(browser, { javaScriptEnabled: false });
    const without: string[] = [];
    for (const path of templatePages.filter((each) => /^be\/|^[^/]+$/.test(each))) {
      await page.goto(`${inject('site')}/${path}`);
      const link = page.locator(`a.leave[href="${away}"][rel~="noreferrer"]`);
      if (!(await link.isVisible())) without.push(path);
    }
    await close();
    expect(without).toEqual([]);
  });

  it('stays for two presses of Escape, or three with something between', async () => {
    const { page, close } = await visit(browser);
    await page.goto(`${inject('site')}/en/index.html`);
    for (const key of ['Escape', 'Escape', 'Tab', 'Escape']) await page.keyboard.press(key);
    await page.waitForTimeout(200);
    expect(page.url()).toContain('/en/index.html');
    await close();
  });
});
