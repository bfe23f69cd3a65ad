/** Exactly one picture of each drawn figure at every width, in print too, with scripts and without. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connected, visit } from './session.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(async () => {
  await browser.close();
});

/** How many of each wide drawing and its narrow twin take room. */
function shownTwins(): number[] {
  const seen = (svg: Element | null | undefined): boolean =>
    (svg?.getBoundingClientRect().height ?? 0) > 10;
  return Array.from(
    document.querySelectorAll('svg.wide'),
    (wide) =>
      [wide, wide.parentElement?.querySelector('svg.narrow')].filter((svg) => seen(svg)).length,
  );
}

const situations = [true, false].flatMap((javaScriptEnabled) =>
  (['screen', 'print'] as const).map((media) => ({ javaScriptEnabled, media })),
);

it.each(situations)('scripts $javaScriptEnabled, on $media', async (situation) => {
  const { page, close } = await visit(browser, situation);
  await page.emulateMedia({ media: situation.media });
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['be/index.html', 'en/timeline/index.html']) {
      await page.goto(`${inject('site')}/${path}`);
      const twins = await page.evaluate(shownTwins);
      expect(twins.length).toBeGreaterThan(0);
      expect(twins.filter((pictures) => pictures !== 1)).toEqual([]);
    }
  }
  await close();
});
