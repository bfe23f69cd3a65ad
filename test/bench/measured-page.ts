/** One page of cases in a browser, clicked and timed; beside it the floor, the same page rescaling the same marks from counts made in advance. */
import type { Browser, Page } from 'playwright-core';

/** Times of each change in milliseconds. */
export interface Times {
  /** From the event to the end of the script that sets marks, cells and sentences. */
  readonly script: readonly number[];
  /** From the event to the task after the frame that shows them. */
  readonly frame: readonly number[];
  /** From the event to the end of what waits for that frame: the list below the fold, the address. */
  readonly rest: readonly number[];
}

/** What every place of the page shows: text, whole, length, attributes. */
type State = readonly string[];

const changesInPass = 30;
const passes = 3;

/** Times of passes of thirty changes, taken in turn from the page, the floor with the same states, and another page; each is warmed up by one that does not count. */
export async function measured(
  browser: Browser,
  address: string,
  slowdown: number,
  other: () => Promise<readonly number[]> = () => Promise.resolve([]),
): Promise<{ readonly page: Times; readonly floor: Times; readonly other: readonly number[] }> {
  const open = () => browser.newPage({ viewport: { width: 1280, height: 900 } });
  const [page, floor] = [await open(), await open()];
  await page.bringToFront();
  await page.goto(address);
  const boxes = await chosenBoxes(page);
  const states = await statesOf(page, boxes);
  await floor.route(/_astro\/.*\.js$/, (route) => route.abort());
  await floor.goto(address);
  await asFloor(floor, boxes, states);
  const found: Record<'page' | 'floor', Times[]> = { page: [], floor: [] };
  const others: (readonly number[])[] = [];
  for (let pass = 0; pass <= passes; pass += 1) {
    for (const [name, each] of [
      ['page', page],
      ['floor', floor],
    ] as const) {
      const times = await slowed(each, slowdown, () => timed(each, boxes));
      if (pass > 0) found[name].push(times);
    }
    const times = await other();
    if (pass > 0) others.push(times);
  }
  for (const each of [page, floor]) await each.close();
  return { page: joined(found.page), floor: joined(found.floor), other: others.flat() };
}

function joined(times: readonly Times[]): Times {
  return {
    script: times.flatMap(({ script }) => script),
    frame: times.flatMap(({ frame }) => frame),
    rest: times.flatMap(({ rest }) => rest),
  };
}

/** Does something with a page in front, its processor slowed; afterwards it is not, since a slowed page keeps a core busy. */
export async function slowed<T>(page: Page, rate: number, act: () => Promise<T>): Promise<T> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const done = await act();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return done;
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
          else {
            const within = place.querySelector('b') ?? place;
            if (within.firstChild instanceof Text) within.firstChild.data = text;
            else within.textContent = text;
          }
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
  return page.evaluate(async (ids) => {
    const times = { script: [] as number[], frame: [] as number[], rest: [] as number[] };
    const afterFrame = (): Promise<number> =>
      new Promise((resolve) =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            resolve(performance.now());
          }),
        ),
      );
    // The first boxes are pressed once more, uncounted: the pages before this one have had the processor's caches.
    const uncounted = ids.slice(0, 3);
    for (const [turn, id] of [...uncounted, ...ids].entries())
      for (let press = 0; press < 2; press += 1) {
        const box = document.getElementById(id);
        // Asked for before the page asks: what it leaves until after the frame is not in the frame.
        const painted = afterFrame();
        const start = performance.now();
        box?.click();
        const script = performance.now() - start;
        const rest = afterFrame();
        const frame = (await painted) - start;
        const whole = (await rest) - start;
        if (turn >= uncounted.length) {
          times.script.push(script);
          times.frame.push(frame);
          times.rest.push(whole);
        }
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    return times;
  }, boxes);
}
