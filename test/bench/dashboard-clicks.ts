/** The dashboard that ours is compared with, clicked and timed as the page of cases is: a row of a chart set and cleared. */
import type { Browser } from 'playwright-core';
import { slowed } from './measured-page.ts';

const rowsInPass = 15;

/** A dashboard, open. */
export interface Dashboard {
  /** Milliseconds from each click to the task after the next frame: one pass of fifteen rows set and cleared. */
  readonly pass: () => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

/** Opens the dashboard and waits until it has drawn. */
export async function dashboard(
  browser: Browser,
  address: string,
  slowdown: number,
): Promise<Dashboard> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  await page.locator('g.row rect').first().waitFor({ timeout: 120_000 });
  return {
    pass: () => slowed(page, slowdown, () => page.evaluate(clicks, rowsInPass)),
    close: () => page.close(),
  };
}

/** Runs in the page. */
async function clicks(count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i += 1)
    for (let press = 0; press < 2; press += 1) {
      const bars = Array.from(document.querySelectorAll('g.row rect'));
      const bar = bars[i * Math.floor(bars.length / count)];
      const start = performance.now();
      bar?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  return times;
}
