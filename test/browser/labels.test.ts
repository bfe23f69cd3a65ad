/** Labels of every picture, measured: none outside of its drawing, no two on top of each other, at every width, in every language; and ink where it is due. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtFiles } from '../built/pages.ts';
import { connected, templatePages, visit } from './session.ts';

const widthsPx = [360, 768, 1280];
const drawnPages = templatePages.filter((path) =>
  /<svg [^>]*class="picture/.test(readFileSync(`dist/${path}`, 'utf8')),
);
const files = builtFiles.filter((path) => /^charts\/latest\/.*\.svg$/.test(path));
const charts = [...new Set(files.map((path) => /latest\/([a-z-]+)\./.exec(path)?.[1] ?? ''))];

/** One language of each alphabet: ink does not depend on the words. */
const alphabets = /\.(?:en|be)\./;

let browser: Browser;
beforeAll(async () => {
  browser = await connected();
});
afterAll(() => browser.close());

/** A sentence for each label that sticks out of its picture or overlaps another by more than a pixel. */
function misplacedLabels(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const tolerancePx = 1;
    await document.fonts.ready;
    const pictures = Array.from(document.querySelectorAll('svg')).filter(
      (svg) => svg.ownerSVGElement === null && svg.getBoundingClientRect().width > 0,
    );
    return pictures.flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      // The box of a line has room above and below its letters, a tenth each in Source Sans.
      const lettersOf = (element: SVGTextElement) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const turned = (element.getAttribute('transform') ?? '').includes('rotate(-90)');
        const [x, y] = turned ? [(right - left) / 10, 0] : [0, (bottom - top) / 10];
        return { left: left + x, right: right - x, top: top + y, bottom: bottom - y };
      };
      const labels = Array.from(svg.querySelectorAll('text'))
        .map((element) => ({ text: element.textContent, box: lettersOf(element) }))
        .filter(({ box }) => box.right > box.left);
      return labels.flatMap(({ text, box }, i) => {
        const out = Math.max(
          frame.left - box.left,
          box.right - frame.right,
          frame.top - box.top,
          box.bottom - frame.bottom,
        );
        const over = labels.slice(i + 1).filter((other) => {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          return wide > tolerancePx && high > tolerancePx;
        });
        return [
          ...(out > tolerancePx ? [`"${text}" is ${out.toFixed(1)} px outside`] : []),
          ...over.map((other) => `"${text}" overlaps "${other.text}"`),
        ];
      });
    });
  });
}

describe('labels', () => {
  it('are looked at on pages in every language', () => {
    const languages = new Set(drawnPages.map((path) => path.split('/')[0]));
    expect([...languages].sort()).toEqual(['be', 'en', 'pl', 'ru']);
  });

  it.each(drawnPages)('stand clear on %s', async (path) => {
    const { page, close } = await visit(browser);
    await page.goto(`${inject('site')}/${path}`);
    const found: string[] = [];
    for (const width of widthsPx) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await misplacedLabels(page)).map((fault) => `${width} px: ${fault}`));
    }
    await close();
    expect(found).toEqual([]);
  });

  it.each(charts)('stand clear in the files of %s', async (chart) => {
    const { page, close } = await visit(browser);
    const found: string[] = [];
    for (const path of files.filter(
      (each) => each.startsWith(`charts/latest/${chart}.`) && !each.endsWith('.dark.svg'),
    )) {
      await page.goto(`${inject('site')}/${path}`);
      found.push(...(await misplacedLabels(page)).map((fault) => `${path}: ${fault}`));
    }
    await close();
    expect(found).toEqual([]);
  });
});

describe('a picture file used as an image', () => {
  it.each(charts)('has paper and ink: %s', async (chart) => {
    const { page, strayRequests, close } = await visit(browser);
    await page.goto(`${inject('site')}/en/index.html`);
    const seen: Record<string, { readonly paper: string; readonly inkShare: number }> = {};
    for (const path of files.filter(
      (each) => alphabets.test(each) && each.startsWith(`charts/latest/${chart}.`),
    ))
      seen[path] = await page.evaluate(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const pen = canvas.getContext('2d');
        if (!pen) throw new Error('There is no canvas.');
        pen.drawImage(image, 0, 0);
        const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
        const paper = Array.from(data.slice(0, 4)).join(' ');
        let inked = 0;
        for (let at = 0; at < data.length; at += 4)
          if (Math.abs((data[at] ?? 0) - (data[0] ?? 0)) > 60) inked += 1;
        return { paper, inkShare: inked / (data.length / 4) };
      }, `/${path}`);
    await close();
    expect(strayRequests).toEqual([]);
    expect(Object.keys(seen).length).toBe(4);
    for (const [path, { paper, inkShare }] of Object.entries(seen)) {
      expect(paper).toBe(path.endsWith('.dark.svg') ? '15 20 32 255' : '244 246 245 255');
      expect(inkShare).toBeGreaterThan(0.01);
    }
  });
});
