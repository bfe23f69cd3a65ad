/** A reader without a mouse: the skip link comes first, every stop is seen, nothing traps. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connected, templatePages, visit } from './session.ts';

// The languages share their markup, so one stands for all.
const paths = templatePages.filter((path) => path.startsWith('pl/'));

interface Stop {
  readonly what: string;
  readonly href: string;
  readonly seen: boolean;
  readonly outlined: boolean;
}

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

describe('with the keyboard', () => {
  it.each(paths)('%s starts with a skip link that leads to the content', async (path) => {
    const { page, close } = await visit(browser);
    await page.goto(`${inject('site')}/${path}`);
    await page.keyboard.press('Tab');
    const first = await stop(page);
    await page.keyboard.press('Enter');
    const arrived = await page.evaluate(() => {
      const target = document.querySelector(':target');
      return target?.matches('main, main *') ?? false;
    });
    await close();
    expect(first).toMatchObject({ href: '#main', seen: true, outlined: true });
    expect(arrived).toBe(true);
  });

  it.each(paths)('%s shows where the focus is at each of the first stops', async (path) => {
    const { page, close } = await visit(browser);
    await page.goto(`${inject('site')}/${path}`);
    const stops: Stop[] = [];
    for (let i = 0; i < 25; i += 1) {
      await page.keyboard.press('Tab');
      stops.push(await stop(page));
    }
    await close();
    expect(stops.filter(({ seen, outlined }) => !(seen && outlined))).toEqual([]);
    expect(new Set(stops.map(({ what }) => what)).size).toBeGreaterThan(5);
  });
});

async function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    // The focus of a framed embed is inside of it.
    const outer = document.activeElement;
    const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : null;
    const element = inner ?? outer;
    // Past the last stop the focus is the browser's own.
    if (!element || element === document.body) {
      return { what: 'end', href: '', seen: true, outlined: true };
    }
    const box = (outer ?? element).getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      what: element.outerHTML.slice(0, 80),
      href: element.getAttribute('href') ?? '',
      seen:
        box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0 && box.top < innerHeight,
      outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });
}
