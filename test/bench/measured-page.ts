/** One page of cases in a browser, clicked and timed; beside it the floor, the same page rescaling the same marks from counts made in advance. */
import type { Browser, Page } from 'playwright-core';

/** Times of each change in milliseconds. */
export interface Times {
  /** From the event to the end of the script that sets marks, cells and sentences. */
  readonly script: readonly number[];
  /** From the event to the task after the next frame. */
  readonly frame: readonly number[];
}

/** What every place of the page shows: text, whole, length, attributes. */
type State = readonly string[];

const changesInPass = 30;
const passes = 3;

/** Times of three passes of thirty changes, after one that warms up; then the floor with the same states. */
export async function measured(
  browser: Browser,
  address: string,
  slowdown: number,
): Promise<{ readonly page: Times; readonly floor: Times }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  await slowed(page, 1);
  const boxes = await chosenBoxes(page);
  const states = await statesOf(page, boxes);
  await slowed(page, slowdown);
  const times = await timed(page, boxes);
  await page.close();

  const floor = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await floor.route(/_astro\/.*\.js$/, (route) => route.abort());
  await floor.goto(address);
  await asFloor(floor, boxes, states);
  await slowed(floor, slowdown);
  const floorTimes = await timed(floor, boxes);
  await floor.close();
  return { page: times, floor: floorTimes };
}

async function slowed(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Half as many boxes as changes, spread over the facets: each is set and cleared. */
async function chosenBoxes(page: Page): Promise<readonly string[]> {
  return page.evaluate((count) => {
    const all = Array.from(
      document.querySelectorAll<HTMLInputElement>('[data-facet] [data-word] input'),
    );
    const step = Math.floor(all.length / count);
    return Array.from({ length: count }, (_, i) => all[i * step]?.id ?? '');
  }, changesInPass / 2);
}

/** What the page shows for each box, and for none: counted by the page itself. */
async function statesOf(page: Page, boxes: readonly string[]): Promise<readonly State[]> {
  return page.evaluate(async (ids) => {
    const read = () =>
      Array.from(
        document.querySelectorAll<HTMLElement>(
          '#case-figures [data-cell], #case-figures [data-key], [data-facet] [data-word], #selection-sentence',
        ),
        (place) =>
          place.id
            ? place.textContent
            : (place.querySelector('b') ?? place).textContent +
              '|' +
              place.style.getPropertyValue('--n'),
      );
    const settled = async (id: string): Promise<void> => {
      const before = document.getElementById('selection-sentence')?.textContent;
      document.getElementById(id)?.click();
      for (let i = 0; i < 200; i += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        if (document.getElementById('selection-sentence')?.textContent !== before) return;
      }
    };
    const found: string[][] = [];
    for (const id of ids) {
      await settled(id);
      found.push(read());
      await settled(id);
    }
    return [...found, read()];
  }, boxes);
}

/** Gives the boxes of a page without its script the writing alone: states made in advance, only what changed. */
async function asFloor(
  page: Page,
  boxes: readonly string[],
  states: readonly State[],
): Promise<void> {
  await page.evaluate(
    ({ ids, shown }) => {
      const places = Array.from(
        document.querySelectorAll<HTMLElement>(
          '#case-figures [data-cell], #case-figures [data-key], [data-facet] [data-word], #selection-sentence',
        ),
      );
      const last: string[] = [];
      const main = document.querySelector('main');
      const show = (state: readonly string[], sliced: boolean): void => {
        places.forEach((place, i) => {
          const next = state[i] ?? '';
          if (last[i] === next) return;
          last[i] = next;
          const [text = '', length = ''] = place.id ? [next] : next.split('|');
          if (length !== '') place.style.setProperty('--n', length);
          else (place.querySelector('b') ?? place).textContent = text;
        });
        main?.classList.toggle('sliced', sliced);
      };
      const none = shown.at(-1) ?? [];
      show(none, false);
      for (const input of document.querySelectorAll<HTMLElement>('[data-script]'))
        input.hidden = false;
      ids.forEach((id, i) => {
        const box = document.getElementById(id) as HTMLInputElement;
        box.addEventListener('change', () => {
          show(box.checked ? (shown[i] ?? none) : none, box.checked);
        });
      });
    },
    { ids: boxes, shown: states },
  );
}

async function timed(page: Page, boxes: readonly string[]): Promise<Times> {
  return page.evaluate(
    async ({ ids, rounds }) => {
      const [script, frame]: [number[], number[]] = [[], []];
      for (let round = 0; round <= rounds; round += 1)
        for (const id of ids)
          for (let press = 0; press < 2; press += 1) {
            const box = document.getElementById(id);
            const start = performance.now();
            box?.click();
            const end = performance.now();
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
            const painted = performance.now();
            if (round > 0) {
              script.push(end - start);
              frame.push(painted - start);
            }
            await new Promise((resolve) => setTimeout(resolve, 60));
          }
      return { script, frame };
    },
    { ids: boxes, rounds: passes },
  );
}
