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

/** How many of each wide drawing, its narrow twin and the image that stands for both take room; one image stands for all drawings of its figure. */
function shownPictures(): number[] {
  const seen = (each: Element | null | undefined): boolean =>
    (each?.getBoundingClientRect().height ?? 0) > 10;
  return Array.from(document.querySelectorAll('svg.wide'), (wide) => {
    const twin = wide.parentElement?.querySelector('svg.narrow');
    const images = wide.closest('figure')?.querySelectorAll('.still img') ?? [];
    return [wide, twin, ...images].filter((each) => seen(each)).length;
  });
}

/** Images that show nothing, and images that nobody can hear: there must be none. */
function muteImages(): string[] {
  return Array.from(document.querySelectorAll<HTMLImageElement>('.still img'))
    .filter(({ naturalWidth, alt }) => naturalWidth === 0 || alt.length < 20)
    .map(({ src }) => src);
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
      const pictures = await page.evaluate(shownPictures);
      expect(pictures.length).toBeGreaterThan(0);
      expect(pictures.filter((shown) => shown !== 1)).toEqual([]);
      const images = await page.locator('.still img').count();
      expect(images > 0).toBe(!situation.javaScriptEnabled);
      expect(await page.evaluate(muteImages)).toEqual([]);
    }
  }
  await close();
});
