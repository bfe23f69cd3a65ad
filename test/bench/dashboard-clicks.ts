/** The dashboard that ours is compared with, clicked and timed as the page of cases is: a row of a chart set and cleared. */
import type { Browser } from 'playwright-core';

const rowsInPass = 15;
const passes = 3;

/** Milliseconds from each click to the task after the next frame: three passes of fifteen rows set and cleared, after one that warms up. */
export async function dashboardFrames(
  browser: Browser,
  address: string,
  slowdown: number,
): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  await page.locator('g.row rect').first().waitFor({ timeout: 120_000 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const frames = await page.evaluate(
    async ({ count, rounds }) => {
      const bars = Array.from(document.querySelectorAll('g.row rect'));
      const step = Math.floor(bars.length / count);
      const times: number[] = [];
      for (let round = 0; round <= rounds; round += 1)
        for (let i = 0; i < count; i += 1)
          for (let press = 0; press < 2; press += 1) {
            const start = performance.now();
            bars[i * step]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
            if (round > 0) times.push(performance.now() - start);
            await new Promise((resolve) => setTimeout(resolve, 60));
          }
      return times;
    },
    { count: rowsInPass, rounds: passes },
  );
  await page.close();
  return frames;
}
